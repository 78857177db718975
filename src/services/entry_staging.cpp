// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_staging.h"

#include "entry_text.h"
#include "import_checks.h"
#include "indicator_reader.h"
#include "published_edition.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/store/edition_repository.h>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <set>

namespace outturn::services {
namespace {

using namespace outturn::domain;

EntryFigure figureOf(const SeriesPoint& point)
{
    return {.value = point.value,
            .missing = point.missing,
            .numerator = point.numerator,
            .denominator = point.denominator,
            .provisional = point.provisional};
}

std::string_view kindWords(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return "a month";
    case PeriodKind::Quarter:
        return "a quarter";
    case PeriodKind::FinancialYear:
        return "a financial year";
    case PeriodKind::CalendarYear:
        return "a calendar year";
    case PeriodKind::TwelveMonths:
        return "twelve months";
    case PeriodKind::PointInTime:
        return "a day";
    case PeriodKind::Range:
        break;
    }
    return "a span of days";
}

bool readsAs(const EntryFigure& typed, const SeriesPoint& standing, int decimals)
{
    if (typed.provisional != standing.provisional || typed.missing != standing.missing
        || typed.value.has_value() != standing.value.has_value())
        return false;
    const bool counts =
        !typed.numerator || (typed.numerator == standing.numerator && typed.denominator == standing.denominator);
    return counts && (!typed.value || roundedTo(*typed.value, decimals) == roundedTo(*standing.value, decimals));
}

std::map<Period, SeriesPoint> byPeriod(std::vector<SeriesPoint> points)
{
    std::map<Period, SeriesPoint> map;
    for (SeriesPoint& point : points)
        map.emplace(point.period, std::move(point));
    return map;
}

Observation observationOf(const ObservationKey& key, const SeriesPoint& point)
{
    Observation observation{.key = key, .value = point.value};
    observation.provenance = point.provenance;
    observation.recordedAt = point.recordedAt;
    return observation;
}

} // namespace

Result<EntryStaging> EntryStaging::read(Workspace& workspace, const EntryTarget& target)
{
    EntryStaging staging;
    const auto indicator = workspace.indicator(target.indicator);
    if (!indicator)
        return tl::unexpected(indicator.error());
    const auto reader = IndicatorReader::read(workspace, *indicator);
    if (!reader)
        return tl::unexpected(reader.error());
    staging.m_indicator = *indicator;
    staging.m_measure = target.measure;
    const bool own = target.area.empty() || target.area == indicator->area;
    staging.m_area = own ? indicator->area : target.area;
    if (const auto known = workspace.checkArea(staging.m_area); !known)
        return tl::unexpected(known.error());
    if (own)
        staging.adopt(reader->main());
    auto figures = workspace.observations({.indicator = indicator->slug,
                                           .area = staging.m_area,
                                           .subset = staging.m_subset,
                                           .measure = staging.m_measure});
    if (!figures)
        return tl::unexpected(figures.error());
    staging.m_points = byPeriod(mergeByProvenance(std::move(*figures)));
    auto editions = store::EditionRepository(workspace.store()).all();
    if (!editions)
        return tl::unexpected(editions.error());
    staging.m_editions = std::move(*editions);
    staging.m_today = std::chrono::floor<std::chrono::days>(workspace.session().clock());
    return staging;
}

void EntryStaging::adopt(const FigureSet& shown)
{
    m_subset = shown.subset();
    m_computed = m_measure.kind == MeasureKind::Rolling12 && !shown.series(Measure::value()).points.empty();
}

std::string EntryStaging::refusal() const
{
    if (m_computed)
        return "Figures over twelve months are worked out from those of shorter periods; show these, and correct them "
               "there.";
    if (m_measure.kind == MeasureKind::Value || m_measure.kind == MeasureKind::Rolling12)
        return {};
    return "Changes, means and running totals are worked out from other figures; correct the figures that they come "
           "from.";
}

ObservationKey EntryStaging::keyOf(const Period& period) const
{
    return {m_indicator.slug, m_area, m_subset, m_measure, period};
}

std::string EntryStaging::periodRefusal(const Period& period) const
{
    const auto same = [&](const auto& point) { return point.first.kind() == period.kind(); };
    if (m_points.empty() || std::ranges::any_of(m_points, same))
        return {};
    return fmt::format("{} is {}, and every figure of {} is for {}; give such a period.", periodTitle(period),
                       kindWords(period.kind()), m_indicator.name, kindWords(m_points.rbegin()->first.kind()));
}

void EntryStaging::judge(EntryLine& line, const SeriesPoint* standing) const
{
    const bool real = standing != nullptr && !standing->illustrative;
    const bool counted = real && m_indicator.aggregation == Aggregation::Ratio && standing->numerator
        && standing->denominator && !standing->illustrativeCounts;
    if (real && readsAs(line.after, *standing, m_indicator.decimals)) {
        line.effect = EntryEffect::Unchanged;
        return;
    }
    if (counted && line.after.value && !line.after.numerator) {
        line.effect = EntryEffect::Refused;
        line.refusal = fmt::format("this share is worked out from its counts, {} of {}; type the right two counts, as "
                                   "\"{}/{}\"",
                                   printedNumber(*standing->numerator, 0), printedNumber(*standing->denominator, 0),
                                   printedNumber(*standing->numerator, 0), printedNumber(*standing->denominator, 0));
        return;
    }
    line.effect = real ? EntryEffect::Revised : EntryEffect::New;
    if (real)
        line.published = publishedIn(m_editions, observationOf(keyOf(line.period), *standing));
    if (line.after.numerator && *line.after.numerator > *line.after.denominator)
        line.warning = fmt::format("its first count {} is above the second, {}; check whether they are the wrong way "
                                   "round",
                                   printedNumber(*line.after.numerator, 0), printedNumber(*line.after.denominator, 0));
}

EntryLine EntryStaging::lineOf(const TypedFigure& typed) const
{
    EntryLine line{.period = typed.period, .typed = std::string(trimmed(typed.text))};
    const auto standing = m_points.find(typed.period);
    const bool stands = standing != m_points.end();
    if (stands) {
        line.before = figureOf(standing->second);
        line.illustrative = standing->second.illustrative;
    }
    if (line.typed.empty())
        return line;
    line.refusal = periodRefusal(typed.period);
    const auto read = readEntry(line.typed, m_indicator);
    if (line.refusal.empty() && !read)
        line.refusal = read.error().message;
    if (!line.refusal.empty()) {
        line.effect = EntryEffect::Refused;
        return line;
    }
    line.after = *read;
    judge(line, stands ? &standing->second : nullptr);
    return line;
}

EntryDifference EntryStaging::compare(const std::vector<TypedFigure>& figures) const
{
    EntryDifference difference{.indicator = m_indicator};
    std::set<Period> seen;
    for (const TypedFigure& typed : figures) {
        EntryLine line = lineOf(typed);
        if (!seen.insert(typed.period).second) {
            line.effect = EntryEffect::Refused;
            line.refusal = fmt::format("{} stands there twice; type each period once.", periodTitle(typed.period));
        }
        difference.lines.push_back(std::move(line));
    }
    check(difference);
    return difference;
}

void EntryStaging::check(EntryDifference& difference) const
{
    std::map<PeriodKind, std::map<Period, CheckedPoint>> kinds;
    for (const auto& [period, point] : m_points) {
        if (point.value && !point.illustrative)
            kinds[period.kind()][period] = {period, *point.value, false, 0};
    }
    for (std::size_t place = 0; place < difference.lines.size(); ++place) {
        const EntryLine& line = difference.lines[place];
        auto& points = kinds[line.period.kind()];
        if (line.effect != EntryEffect::New && line.effect != EntryEffect::Revised)
            continue;
        if (line.after.value)
            points[line.period] = {line.period, *line.after.value, true, place};
        else
            points.erase(line.period);
    }
    for (const auto& [kind, points] : kinds) {
        std::vector<CheckedPoint> ordered;
        for (const auto& [period, point] : points)
            ordered.push_back(point);
        for (Suspicion& suspicion : suspicions({m_indicator, m_measure, ordered, m_today})) {
            std::string& warning = difference.lines[suspicion.figure].warning;
            if (warning.empty())
                warning = std::move(suspicion.why);
        }
    }
}

} // namespace outturn::services
