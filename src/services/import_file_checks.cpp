// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_file_checks.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace outturn::services {
namespace {

using namespace outturn::domain;
using importing::StagedFigure;
using importing::StagedSeries;

constexpr std::size_t kFewForRepeat = 4; // series in which a period must repeat the one before

using Figures = std::vector<StagedFigure>;

/// The figures of one series, by period.
struct Run
{
    Figures::const_iterator first{};
    Figures::const_iterator last{};
};

/// Of each series its figures, and of each part the series that stands for the whole.
class Wholes
{
public:
    explicit Wholes(const importing::StagedFile& staged)
        : m_runs(staged.series.size())
        , m_whole(staged.series.size())
    {
        for (auto figure = staged.figures.begin(); figure != staged.figures.end();) {
            const auto end = std::find_if(figure, staged.figures.end(),
                                          [&](const StagedFigure& other) { return other.series != figure->series; });
            m_runs[figure->series] = {figure, end};
            figure = end;
        }
        std::map<std::tuple<std::string, std::string, std::string>, std::size_t> known;
        const auto keyOf = [](const StagedSeries& series) {
            return std::tuple(series.indicator.text(), series.area.text(), measureKey(series.measure));
        };
        for (std::size_t place = 0; place < staged.series.size(); ++place) {
            if (staged.series[place].subset.empty())
                known.emplace(keyOf(staged.series[place]), place);
        }
        for (std::size_t place = 0; !known.empty() && place < staged.series.size(); ++place) {
            const auto whole = known.find(keyOf(staged.series[place]));
            if (whole != known.end() && whole->second != place)
                m_whole[place] = whole->second;
        }
    }

    [[nodiscard]] bool isPart(const StagedFigure& figure) const { return m_whole[figure.series].has_value(); }
    /// What the file gives for all.
    [[nodiscard]] std::optional<double> of(const StagedFigure& figure) const
    {
        const Run& run = m_runs[*m_whole[figure.series]];
        const auto found = std::lower_bound(run.first, run.last, figure.period,
                                            [](const StagedFigure& one, const Period& at) { return one.period < at; });
        const bool there = found != run.last && found->period == figure.period && !found->missing;
        return there ? std::optional(found->value) : std::nullopt;
    }

private:
    std::vector<Run> m_runs;
    std::vector<std::optional<std::size_t>> m_whole;
};

void checkRatio(const StagedFigure& figure, const Indicator& indicator, const FigureWarning& warn)
{
    if (indicator.aggregation == Aggregation::Ratio && indicator.unit == Unit::Percent && figure.numerator
        && figure.denominator && *figure.numerator > *figure.denominator)
        warn(figure, "parts",
             fmt::format("its numerator {} is above its denominator {}; check whether they are the wrong way round",
                         printedNumber(*figure.numerator, 0), printedNumber(*figure.denominator, 0)));
}

} // namespace

void checkParts(const ImportFileContent& file, const SeriesIndicators& indicators, const FigureWarning& warn)
{
    const Wholes wholes(file.staged);
    for (std::size_t place = 0; place < file.staged.figures.size(); ++place) {
        const StagedFigure& figure = file.staged.figures[place];
        if (!file.wanted[place] || figure.missing)
            continue;
        const Indicator& of = *indicators[figure.series];
        checkRatio(figure, of, warn);
        if (of.aggregation != Aggregation::Sum || !wholes.isPart(figure))
            continue;
        const auto whole = wholes.of(figure);
        if (whole && figure.value > *whole)
            warn(figure, "parts",
                 fmt::format("{} for \"{}\" is more than the {} for all; check which column is which",
                             printedNumber(figure.value, of.decimals), file.staged.series[figure.series].subset,
                             printedNumber(*whole, of.decimals)));
    }
}

void checkRepeats(const ImportFileContent& file, const SeriesIndicators& indicators, const FigureWarning& warn)
{
    struct Seen
    {
        std::size_t series{0};
        std::size_t repeated{0};
        const StagedFigure* first{nullptr};
    };
    // The figures of a series come by rising period, so that the place of one is near that of the one before.
    std::map<std::string, std::map<Period, Seen>> seen;
    const auto& figures = file.staged.figures;
    std::map<Period, Seen>* of = nullptr;
    std::map<Period, Seen>::iterator at;
    for (std::size_t place = 1; place < figures.size(); ++place) {
        const StagedFigure& figure = figures[place];
        const StagedFigure& before = figures[place - 1];
        if (figure.series != before.series || of == nullptr) {
            of = &seen[indicators[figure.series]->slug.text()];
            at = of->begin();
        }
        if (!file.wanted[place] || figure.series != before.series || figure.missing || before.missing
            || figure.value == 0 || figure.period.previous() != before.period)
            continue;
        while (at != of->end() && at->first < figure.period)
            ++at;
        if (at == of->end() || at->first != figure.period)
            at = of->emplace_hint(at, figure.period, Seen{});
        Seen& one = at->second;
        one.first = one.series == 0 ? &figure : one.first;
        ++one.series;
        one.repeated += figure.value == before.value ? 1 : 0;
    }
    for (const auto& [slug, periods] : seen) {
        for (const auto& [period, one] : periods) {
            if (one.series >= kFewForRepeat && one.repeated == one.series)
                warn(*one.first, "copy",
                     fmt::format("all {} figures of {} for {} repeat those of the period before; check "
                                 "that the column is not a copy",
                                 one.series, slug, periodTitle(period)));
        }
    }
}

} // namespace outturn::services
