// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_loader.h"

#include <outturn/store/figure_appender.h>
#include <outturn/store/original_repository.h>

#include <fmt/format.h>

#include <array>
#include <charconv>

namespace outturn::services {
namespace {

using importing::StagedFigure;

constexpr std::size_t kBetweenReports = 8192; // figures

std::string formulaOf(const StagedFigure& figure)
{
    if (figure.cells == 1)
        return {};
    return fmt::format("combined from {} rows, the first of them here", figure.cells);
}

/// `B7`: the letters of a column once, as long as the figures stay in it.
class CellText
{
public:
    void set(std::uint32_t row, std::uint32_t column)
    {
        if (column != m_column)
            m_text = importing::columnLetters(column);
        if (column != m_column)
            m_letters = m_text.size();
        m_column = column;
        std::array<char, 10> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), row).ptr;
        m_text.resize(m_letters);
        m_text.append(digits.data(), end);
    }

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::uint32_t m_column{0};
    std::size_t m_letters{0};
    std::string m_text;
};

/// Reports on a whole load, and ends it where that is asked for.
class LoadProgress
{
public:
    LoadProgress(std::size_t total, const Progress& progress)
        : m_total(total)
        , m_progress(progress)
    {
    }

    /// False when it is to stop.
    [[nodiscard]] bool another()
    {
        if (m_done++ % kBetweenReports != 0)
            return true;
        m_progress.at(static_cast<double>(m_done) / static_cast<double>(m_total));
        return !m_progress.stop.stop_requested();
    }

private:
    std::size_t m_total;
    const Progress& m_progress;
    std::size_t m_done{0};
};

/// Of the series or sheets of a file those that its wanted figures name, and where each stands among these.
template <typename Place> class Named
{
public:
    Named(const ImportFileContent& file, Place StagedFigure::*place, std::size_t count)
        : m_places(count, kNone)
    {
        for (std::size_t at = 0; at < file.wanted.size(); ++at) {
            std::size_t& known = m_places[file.staged.figures[at].*place];
            if (!file.wanted[at] || known != kNone)
                continue;
            known = found.size();
            found.push_back(file.staged.figures[at].*place);
        }
    }

    [[nodiscard]] std::size_t operator[](Place place) const { return m_places[place]; }

    std::vector<Place> found;

private:
    static constexpr auto kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> m_places;
};

/// The wanted figures of a file as the store takes them.
class WantedFigures : public store::FigureFeed
{
public:
    WantedFigures(const ImportFileContent& file, LoadProgress& progress)
        : m_file(file)
        , m_progress(progress)
        , m_series(file, &StagedFigure::series, file.staged.series.size())
        , m_sheets(file, &StagedFigure::sheet, file.staged.sheets.size())
    {
    }

    [[nodiscard]] store::FigureOrigins origins() const
    {
        store::FigureOrigins origins;
        for (const std::uint32_t place : m_series.found) {
            const auto& series = m_file.staged.series[place];
            origins.series.push_back({series.indicator, series.area, series.subset, series.measure, {}});
        }
        for (const std::uint16_t sheet : m_sheets.found) {
            domain::SourceReference& source = origins.sources.emplace_back();
            source.file = m_file.staged.file;
            source.sheet = m_file.staged.sheets[sheet];
            source.sha256 = m_file.sha256;
        }
        return origins;
    }

    [[nodiscard]] Result<const store::ImportedFigure*> next() override
    {
        while (m_place < m_file.wanted.size() && !m_file.wanted[m_place])
            ++m_place;
        if (m_place == m_file.wanted.size())
            return nullptr;
        if (!m_progress.another())
            return failure(ErrorCode::Cancelled, "Stopped while the figures were written; nothing was changed.");
        set(m_file.staged.figures[m_place++]);
        return &m_figure;
    }

private:
    void set(const StagedFigure& figure)
    {
        m_cell.set(figure.row, figure.column);
        m_formula = formulaOf(figure);
        m_figure = {.series = m_series[figure.series],
                    .source = m_sheets[figure.sheet],
                    .period = figure.period,
                    .value = figure.missing ? std::nullopt : std::optional(figure.value),
                    .missing = figure.missing,
                    .numerator = figure.numerator,
                    .denominator = figure.denominator,
                    .provisional = figure.provisional,
                    .cell = m_cell.text(),
                    .formula = m_formula};
    }

    const ImportFileContent& m_file;
    LoadProgress& m_progress;
    Named<std::uint32_t> m_series;
    Named<std::uint16_t> m_sheets;
    std::size_t m_place{0};
    CellText m_cell;
    std::string m_formula;
    store::ImportedFigure m_figure;
};

} // namespace

Result<void> appendFiles(store::Transaction& transaction, std::int64_t batch, const ImportContent& content,
                         bool keepOriginals, const Progress& progress)
{
    LoadProgress loading(content.wanted, progress);
    for (const ImportFileContent& file : content.files) {
        std::optional<store::OriginalKeeping> original;
        if (keepOriginals)
            original.emplace(file.path, file.sha256);
        WantedFigures figures(file, loading);
        if (auto appended = store::appendFigures(transaction, batch, figures.origins(), figures); !appended)
            return appended;
        const auto kept = original
            ? original->into(transaction, batch, [&progress] { return !progress.stop.stop_requested(); })
            : Result<void>{};
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace outturn::services
