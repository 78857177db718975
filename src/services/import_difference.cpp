// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_difference.h"

#include "import_checks.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/store/area_repository.h>
#include <outturn/store/edition_repository.h>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

namespace outturn::services {
namespace {

using namespace outturn::domain;
using importing::StagedFigure;
using importing::StagedSeries;

constexpr std::size_t kTold = 1000;
constexpr std::size_t kFewForRepeat = 4; // series in which a period must repeat the one before
constexpr std::size_t kSeriesBetweenReports = 64;

std::optional<double> valueOf(const StagedFigure& figure)
{
    return figure.missing ? std::nullopt : std::optional(figure.value);
}

// Sums of the same parts in another order differ in their last bits.
bool alike(std::optional<double> a, std::optional<double> b)
{
    constexpr double kRounding = 1e-12;
    if (!a || !b)
        return a.has_value() == b.has_value();
    return *a == *b || std::abs(*a - *b) <= kRounding * std::max(std::abs(*a), std::abs(*b));
}

bool sameAs(const StagedFigure& figure, const Observation& former)
{
    return alike(valueOf(figure), former.value) && figure.missing == former.missing
        && alike(figure.numerator, former.numerator) && alike(figure.denominator, former.denominator)
        && figure.provisional == former.provisional;
}

// What a person would read as another figure.
bool readsAs(const StagedFigure& figure, const Observation& former, int decimals)
{
    const auto value = valueOf(figure);
    if (!value || !former.value)
        return value.has_value() == former.value.has_value();
    return roundedTo(*value, decimals) == roundedTo(*former.value, decimals);
}

using Range = std::pair<std::vector<Observation>::const_iterator, std::vector<Observation>::const_iterator>;

Range observationsAt(const std::vector<Observation>& former, const Period& period)
{
    const auto first = std::lower_bound(former.begin(), former.end(), period,
                                        [](const Observation& one, const Period& at) { return one.key.period < at; });
    auto last = first;
    while (last != former.end() && last->key.period == period)
        ++last;
    return {first, last};
}

// Of an imported figure and one entered by hand the later is shown; of the others the first, which is the strongest.
std::vector<Observation>::const_iterator shownOf(Range figures)
{
    const auto [first, last] = figures;
    const auto second = first == last ? last : std::next(first);
    const bool corrected =
        second != last && weakness(second->provenance) == weakness(first->provenance) && second->batch > first->batch;
    return corrected ? second : first;
}

std::vector<CheckedPoint> pointsOf(const ImportFileContent& file, std::size_t first, std::size_t last,
                                   const std::vector<Observation>& former, PeriodKind kind)
{
    std::map<Period, CheckedPoint> points;
    // From the strongest provenance, so that the first of a period holds.
    for (const Observation& one : former) {
        if (one.value && one.provenance != Provenance::Illustrative && one.key.period.kind() == kind)
            points.try_emplace(one.key.period, CheckedPoint{one.key.period, *one.value, false, 0});
    }
    for (std::size_t place = first; place < last; ++place) {
        const StagedFigure& figure = file.staged.figures[place];
        if (!file.wanted[place] || figure.period.kind() != kind)
            continue;
        if (figure.missing)
            points.erase(figure.period);
        else
            points[figure.period] = {figure.period, figure.value, true, place};
    }
    std::vector<CheckedPoint> ordered;
    ordered.reserve(points.size());
    for (const auto& [period, point] : points)
        ordered.push_back(point);
    return ordered;
}

Date dayOf(Timestamp moment)
{
    return std::chrono::floor<std::chrono::days>(moment);
}

} // namespace

ImportIssue issueAt(const importing::StagedFile& staged, const std::string& sheet, std::uint32_t row,
                    std::uint32_t column, std::string why)
{
    return {.file = staged.file,
            .sheet = sheet,
            .row = row,
            .column = column,
            .cell = row > 0 && column > 0 ? importing::cellReference(row, column) : std::string{},
            .why = std::move(why)};
}

Result<void> ImportComparison::begin()
{
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    m_plan = *plan;
    const auto areas = store::AreaRepository(m_workspace.store()).all();
    if (!areas)
        return tl::unexpected(areas.error());
    for (const Area& area : *areas)
        m_areas.insert(area.slug);
    auto editions = store::EditionRepository(m_workspace.store()).all();
    if (!editions)
        return tl::unexpected(editions.error());
    m_editions = std::move(*editions);
    std::sort(m_editions.begin(), m_editions.end(),
              [](const Edition& a, const Edition& b) { return a.quarter < b.quarter; });
    return {};
}

const Indicator* ImportComparison::indicator(const IndicatorSlug& slug) const
{
    return findIndicator(*m_plan, slug);
}

Result<std::vector<Observation>> ImportComparison::stored(const StagedSeries& series)
{
    if (!m_areas.contains(series.area))
        return std::vector<Observation>{};
    return m_workspace.observations({.indicator = series.indicator,
                                     .area = series.area,
                                     .subset = series.subset,
                                     .measure = series.measure,
                                     .asOf = {}});
}

std::optional<Period> ImportComparison::publishedIn(const Observation& former) const
{
    for (const Edition& edition : m_editions) {
        const bool published = edition.state == EditionState::Published || edition.state == EditionState::Corrected;
        if (published && former.key.period.last() <= edition.quarter.last()
            && (former.provenance == Provenance::Published
                || (edition.publishedAt && *edition.publishedAt >= former.recordedAt)))
            return edition.quarter;
    }
    return std::nullopt;
}

void ImportComparison::revise(const ImportFileContent& file, const StagedFigure& figure, const Observation& former)
{
    if (m_difference.revisions.size() >= kTold) {
        ++m_difference.moreRevisions;
        return;
    }
    m_difference.revisions.push_back({.key = former.key,
                                      .before = former.value,
                                      .after = valueOf(figure),
                                      .formerProvenance = former.provenance,
                                      .formerSource = former.source.file,
                                      .publishedIn = publishedIn(former),
                                      .file = file.staged.file,
                                      .sheet = file.staged.sheets[figure.sheet],
                                      .cell = importing::cellReference(figure.row, figure.column)});
}

void ImportComparison::warn(const ImportFileContent& file, const StagedFigure& figure, std::string_view kind,
                            std::string why)
{
    if (m_difference.warnings.size() >= kTold) {
        ++m_difference.moreWarnings;
        return;
    }
    m_difference.warnings.push_back(
        issueAt(file.staged, file.staged.sheets[figure.sheet], figure.row, figure.column, std::move(why)));
    m_difference.warnings.back().kind = kind;
}

// An imported figure takes the place of an imported one; beside one of another origin it is written in any case, and
// is a revision where it reads otherwise. A file that gives what it gave before leaves a correction of it alone.
// Figures made for the sample are no former figures.
void ImportComparison::judge(ImportFileContent& file, std::size_t place, const std::vector<Observation>& former,
                             const Indicator& indicator)
{
    const StagedFigure& figure = file.staged.figures[place];
    const Range range = observationsAt(former, figure.period);
    const auto [first, last] = range;
    const auto shown = shownOf(range);
    const bool none = first == last || first->provenance == Provenance::Illustrative;
    if (!none && first->provenance == Provenance::Imported && sameAs(figure, *first)) {
        ++m_difference.unchanged;
        return;
    }
    file.wanted[place] = true;
    const bool revises =
        !none && (shown->provenance == Provenance::Imported || !readsAs(figure, *shown, indicator.decimals));
    ++(revises ? m_difference.revised : m_difference.added);
    if (revises)
        revise(file, figure, *shown);
}

void ImportComparison::check(const ImportFileContent& file, std::size_t first, std::size_t last,
                             const std::vector<Observation>& former, const Indicator& indicator)
{
    std::set<PeriodKind> kinds;
    for (std::size_t place = first; place < last; ++place) {
        if (file.wanted[place])
            kinds.insert(file.staged.figures[place].period.kind());
    }
    const Date today = dayOf(m_workspace.session().clock());
    const auto& series = file.staged.series[file.staged.figures[first].series];
    for (const PeriodKind kind : kinds) {
        const auto points = pointsOf(file, first, last, former, kind);
        for (Suspicion& suspicion : suspicions({indicator, series.measure, points, today}))
            warn(file, file.staged.figures[suspicion.figure], suspicion.kind, std::move(suspicion.why));
    }
}

Result<void> ImportComparison::compareSeries(ImportFileContent& file, std::size_t first, std::size_t last)
{
    const StagedSeries& series = file.staged.series[file.staged.figures[first].series];
    const Indicator* known = indicator(series.indicator);
    if (known == nullptr)
        return failure(
            ErrorCode::NotFound,
            fmt::format("The plan has no indicator \"{}\" any more; stage the files again.", series.indicator.text()));
    const auto former = stored(series);
    if (!former)
        return tl::unexpected(former.error());
    for (std::size_t place = first; place < last; ++place)
        judge(file, place, *former, *known);
    check(file, first, last, *former, *known);
    return {};
}

// Parts are told by their whole in the same file: the figure for all of the same indicator, area, measure and period.
void ImportComparison::checkParts(const ImportFileContent& file)
{
    std::map<std::tuple<std::string, std::string, std::string, Period>, double> wholes;
    const auto keyOf = [&](const StagedSeries& series, const Period& period) {
        return std::tuple(series.indicator.text(), series.area.text(), measureKey(series.measure), period);
    };
    const bool parts = std::any_of(file.staged.series.begin(), file.staged.series.end(),
                                   [](const StagedSeries& series) { return !series.subset.empty(); });
    for (const StagedFigure& figure : file.staged.figures) {
        const StagedSeries& series = file.staged.series[figure.series];
        if (parts && series.subset.empty() && !figure.missing)
            wholes.emplace(keyOf(series, figure.period), figure.value);
    }
    for (std::size_t place = 0; place < file.staged.figures.size(); ++place) {
        const StagedFigure& figure = file.staged.figures[place];
        const StagedSeries& series = file.staged.series[figure.series];
        const Indicator& of = *indicator(series.indicator);
        if (!file.wanted[place] || figure.missing)
            continue;
        if (of.aggregation == Aggregation::Ratio && of.unit == Unit::Percent && figure.numerator && figure.denominator
            && *figure.numerator > *figure.denominator)
            warn(file, figure, "parts",
                 fmt::format("its numerator {} is above its denominator {}; check whether they are the wrong way round",
                             printedNumber(*figure.numerator, 0), printedNumber(*figure.denominator, 0)));
        if (wholes.empty() || series.subset.empty() || of.aggregation != Aggregation::Sum)
            continue;
        const auto whole = wholes.find(keyOf(series, figure.period));
        if (whole != wholes.end() && figure.value > whole->second)
            warn(file, figure, "parts",
                 fmt::format("{} for \"{}\" is more than the {} for all; check which column is which",
                             printedNumber(figure.value, of.decimals), series.subset,
                             printedNumber(whole->second, of.decimals)));
    }
}

// One series may repeat itself by chance; many that all do were copied.
void ImportComparison::checkRepeats(const ImportFileContent& file)
{
    struct Seen
    {
        std::size_t series{0};
        std::size_t repeated{0};
        std::size_t first{0};
    };
    std::map<std::pair<std::string, Period>, Seen> seen;
    const auto& figures = file.staged.figures;
    for (std::size_t place = 1; place < figures.size(); ++place) {
        const StagedFigure& figure = figures[place];
        const StagedFigure& before = figures[place - 1];
        if (!file.wanted[place] || figure.series != before.series || figure.missing || before.missing
            || figure.value == 0 || figure.period.previous() != before.period)
            continue;
        Seen& one = seen[{file.staged.series[figure.series].indicator.text(), figure.period}];
        one.first = one.series == 0 ? place : one.first;
        ++one.series;
        one.repeated += figure.value == before.value ? 1 : 0;
    }
    for (const auto& [key, one] : seen) {
        if (one.series >= kFewForRepeat && one.repeated == one.series)
            warn(file, figures[one.first], "copy",
                 fmt::format("all {} figures of {} for {} repeat those of the period before; check that the column is "
                             "not a copy",
                             one.series, key.first, periodTitle(key.second)));
    }
}

Result<void> ImportComparison::compare(ImportFileContent& file, const Progress& progress)
{
    const auto& figures = file.staged.figures;
    file.wanted.assign(figures.size(), false);
    std::size_t seriesDone = 0;
    for (std::size_t first = 0; first < figures.size();) {
        std::size_t last = first;
        while (last < figures.size() && figures[last].series == figures[first].series)
            ++last;
        if (auto compared = compareSeries(file, first, last); !compared)
            return compared;
        first = last;
        if (++seriesDone % kSeriesBetweenReports != 0)
            continue;
        progress.at(0.5 + 0.5 * static_cast<double>(last) / static_cast<double>(figures.size()));
        if (progress.stop.stop_requested())
            return failure(ErrorCode::Cancelled, "Stopped while the figures were compared; nothing was changed.");
    }
    checkParts(file);
    checkRepeats(file);
    return {};
}

} // namespace outturn::services
