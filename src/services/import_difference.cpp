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
#include <set>

namespace outturn::services {
namespace {

using namespace outturn::domain;
using importing::StagedFigure;
using importing::StagedSeries;

constexpr std::size_t kTold = 1000;
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

/// Puts the points of a series as it would be together: two lists by period, of which the staged one holds.
class Points
{
public:
    Points(const ImportFileContent& file, std::size_t first, std::size_t last, const std::vector<Observation>& former,
           PeriodKind kind)
        : m_file(file)
        , m_kind(kind)
    {
        std::size_t place = first;
        const Period* before = nullptr;
        for (const Observation& one : former) {
            // From the strongest provenance, so that the first of a period holds.
            const bool holds = one.value && one.provenance != Provenance::Illustrative && one.key.period.kind() == kind
                && (before == nullptr || *before != one.key.period);
            if (!holds)
                continue;
            before = &one.key.period;
            for (; place < last && m_file.staged.figures[place].period < one.key.period; ++place)
                add(place);
            if (place < last && m_file.staged.figures[place].period == one.key.period && m_file.wanted[place])
                add(place++);
            else
                found.push_back({one.key.period, *one.value, false, 0});
        }
        for (; place < last; ++place)
            add(place);
    }

    std::vector<CheckedPoint> found;

private:
    void add(std::size_t place)
    {
        const StagedFigure& figure = m_file.staged.figures[place];
        if (m_file.wanted[place] && !figure.missing && figure.period.kind() == m_kind)
            found.push_back({figure.period, figure.value, true, place});
    }

    const ImportFileContent& m_file;
    PeriodKind m_kind;
};

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
    m_today = dayOf(m_workspace.session().clock());
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
    const auto& series = file.staged.series[figure.series];
    m_difference.warnings.back().figure =
        domain::ObservationKey{series.indicator, series.area, series.subset, series.measure, figure.period};
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
        const PeriodKind kind = file.staged.figures[place].period.kind();
        if (file.wanted[place] && (kinds.empty() || *kinds.rbegin() != kind))
            kinds.insert(kind);
    }
    const auto& series = file.staged.series[file.staged.figures[first].series];
    for (const PeriodKind kind : kinds) {
        const Points points(file, first, last, former, kind);
        for (Suspicion& suspicion : suspicions({indicator, series.measure, points.found, m_today}))
            warn(file, file.staged.figures[suspicion.figure], suspicion.kind, std::move(suspicion.why));
    }
}

Result<void> ImportComparison::compareSeries(ImportFileContent& file, std::size_t first, std::size_t last)
{
    const StagedSeries& series = file.staged.series[file.staged.figures[first].series];
    const Indicator* known = m_indicators[file.staged.figures[first].series];
    const auto former = stored(series);
    if (!former)
        return tl::unexpected(former.error());
    for (std::size_t place = first; place < last; ++place)
        judge(file, place, *former, *known);
    check(file, first, last, *former, *known);
    return {};
}

Result<void> ImportComparison::findIndicators(const ImportFileContent& file)
{
    m_indicators.clear();
    for (const StagedSeries& series : file.staged.series) {
        m_indicators.push_back(findIndicator(*m_plan, series.indicator));
        if (m_indicators.back() == nullptr)
            return failure(ErrorCode::NotFound,
                           fmt::format("The plan has no indicator \"{}\" any more; stage the files again.",
                                       series.indicator.text()));
    }
    return {};
}

Result<void> ImportComparison::compare(ImportFileContent& file, const Progress& progress)
{
    const auto& figures = file.staged.figures;
    file.wanted.assign(figures.size(), false);
    if (auto found = findIndicators(file); !found)
        return found;
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
    const auto told = [&](const StagedFigure& figure, std::string_view kind, std::string why) {
        warn(file, figure, kind, std::move(why));
    };
    checkParts(file, m_indicators, told);
    checkRepeats(file, m_indicators, told);
    return {};
}

} // namespace outturn::services
