// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_loader.h"

#include <outturn/store/figure_appender.h>
#include <outturn/store/original_repository.h>

#include <fmt/format.h>

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

Result<void> append(store::FigureAppender& appender, const StagedFigure& figure)
{
    const std::string cell = importing::cellReference(figure.row, figure.column);
    const std::string formula = formulaOf(figure);
    return appender.add({.period = figure.period,
                         .value = figure.missing ? std::nullopt : std::optional(figure.value),
                         .missing = figure.missing,
                         .numerator = figure.numerator,
                         .denominator = figure.denominator,
                         .provisional = figure.provisional,
                         .cell = cell,
                         .formula = formula});
}

/// Tells the appender of a new series or sheet where the figures come to one.
class Heading
{
public:
    Heading(store::FigureAppender& appender, const ImportFileContent& file)
        : m_appender(appender)
        , m_file(file)
    {
    }

    [[nodiscard]] Result<void> of(const StagedFigure& figure)
    {
        if (m_sheet != figure.sheet) {
            m_sheet = figure.sheet;
            domain::SourceReference source;
            source.file = m_file.staged.file;
            source.sheet = m_file.staged.sheets[figure.sheet];
            source.sha256 = m_file.sha256;
            m_appender.source(source);
        }
        if (m_series == figure.series)
            return {};
        m_series = figure.series;
        const auto& series = m_file.staged.series[figure.series];
        return m_appender.series({series.indicator, series.area, series.subset, series.measure, {}});
    }

private:
    store::FigureAppender& m_appender;
    const ImportFileContent& m_file;
    std::optional<std::uint32_t> m_series;
    std::optional<std::uint16_t> m_sheet;
};

Result<void> appendFile(store::FigureAppender& appender, const ImportFileContent& file, std::size_t total,
                        std::size_t& done, const Progress& progress)
{
    Heading heading(appender, file);
    for (std::size_t place = 0; place < file.staged.figures.size(); ++place) {
        if (!file.wanted[place])
            continue;
        const StagedFigure& figure = file.staged.figures[place];
        if (done++ % kBetweenReports == 0) {
            progress.at(static_cast<double>(done) / static_cast<double>(total));
            if (progress.stop.stop_requested())
                return failure(ErrorCode::Cancelled, "Stopped while the figures were written; nothing was changed.");
        }
        if (auto headed = heading.of(figure); !headed)
            return headed;
        if (auto added = append(appender, figure); !added)
            return added;
    }
    return {};
}

} // namespace

Result<void> appendFiles(store::Transaction& transaction, std::int64_t batch, const ImportContent& content,
                         bool keepOriginals, const Progress& progress)
{
    store::FigureAppender appender(transaction, batch);
    std::size_t done = 0;
    for (const ImportFileContent& file : content.files) {
        std::optional<store::OriginalKeeping> original;
        if (keepOriginals)
            original.emplace(file.path, file.sha256);
        if (auto appended = appendFile(appender, file, content.wanted, done, progress); !appended)
            return appended;
        const auto kept = original
            ? original->into(transaction, batch, [&progress] { return !progress.stop.stop_requested(); })
            : Result<void>{};
        if (!kept)
            return kept;
    }
    appender.finish();
    return {};
}

} // namespace outturn::services
