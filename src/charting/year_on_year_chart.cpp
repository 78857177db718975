// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/year_on_year_chart.h>

#include "calendar_days.h"
#include "level_axis.h"
#include "note_words.h"

#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace outturn::charting {
namespace {

using Points = std::vector<ChartPoint>;
using PointsByYear = std::map<int, Points>;

constexpr std::size_t kMostYears = 5;

std::string yearTitle(int startYear)
{
    return domain::periodTitle(domain::Period::financialYear(startYear));
}

bool hasValue(const Points& points)
{
    return std::ranges::any_of(points, [](const ChartPoint& point) { return point.y.has_value(); });
}

PointsByYear pointsByYear(const ChartSeries& series)
{
    PointsByYear years;
    for (const auto& point : series.points)
        years[point.period.financialStartYear()].push_back(point);
    std::erase_if(years, [](const auto& year) { return !hasValue(year.second); });
    return years;
}

std::string emptyReason(const domain::Indicator& indicator, const PointsByYear& years)
{
    if (years.size() < 2)
        return fmt::format("Years can be compared once two of them have figures; {} has figures of {} only. Choose "
                           "Trend to see them.",
                           indicator.name, yearTitle(years.begin()->first));
    const bool lone = std::ranges::all_of(years, [](const auto& year) { return year.second.size() < 2; });
    return lone ? fmt::format("{} has one figure a year, so that there are no lines to lay over each other. Choose "
                              "Trend to see how it moved.",
                              indicator.name)
                : std::string{};
}

SeriesRole roleOfAge(int age)
{
    if (age == 0)
        return SeriesRole::Primary;
    return age == 1 ? SeriesRole::Baseline : SeriesRole::Muted;
}

ChartSeries yearSeries(int startYear, Points points, int newest)
{
    ChartSeries series{.label = yearTitle(startYear), .role = roleOfAge(newest - startYear)};
    for (auto& point : points) {
        point.x = daysSinceEpoch(point.period.yearsLater(newest - startYear).last());
        if (point.y && startYear == newest)
            series.endLabel = point.printed;
    }
    series.points = std::move(points);
    return series;
}

Axis yearAxis(int startYear, const ChartSpec& spec)
{
    ValueRange days;
    for (const auto& series : spec.series) {
        for (const auto& point : series.points)
            days.include(point.x);
    }
    const domain::Period year = domain::Period::financialYear(startYear);
    Axis axis{.min = days.lowest, .max = std::max(days.highest, daysSinceEpoch(year.last())), .startsAtZero = false};
    for (Date end = endOfMonth(year.first()); end <= year.last(); end = endOfMonth(firstOfMonth(end, 1))) {
        if (daysSinceEpoch(end) >= axis.min)
            axis.ticks.push_back({daysSinceEpoch(end), std::string{shortMonthName(end.month())}});
    }
    return axis;
}

const ChartPoint* lastPoint(const Points& points)
{
    const auto found =
        std::find_if(points.rbegin(), points.rend(), [](const ChartPoint& point) { return point.y.has_value(); });
    return found == points.rend() ? nullptr : &*found;
}

std::string summaryOf(const domain::Indicator& indicator, const ChartSpec& spec)
{
    const ChartPoint& last = *lastPoint(spec.series.front().points);
    const domain::Period before = last.period.sameLastYear();
    std::string words =
        fmt::format("{} stood at {} in {}", indicator.shortName, last.printed, domain::periodTitle(last.period));
    for (const auto& series : spec.series) {
        const auto point = std::ranges::find(series.points, before, &ChartPoint::period);
        if (point == series.points.end() || !point->y)
            continue;
        const std::string_view relation = *point->y == *last.y ? "as" : *last.y > *point->y ? "above" : "below";
        words += fmt::format(", {} the {} of {}", relation, point->printed, domain::periodTitle(before));
    }
    return words + fmt::format("; {} financial years are compared.", spec.series.size());
}

void tellLeftOut(ChartSpec& spec, std::size_t years, int oldestShown)
{
    if (years > kMostYears)
        spec.notes.push_back(fmt::format("Years before {} are left out.", yearTitle(oldestShown)));
}

// Years that lie over each other have no room for bands: what was noted is told below.
void tellNotes(ChartSpec& spec, const std::vector<domain::Annotation>& annotations)
{
    std::vector<std::string> notes;
    const domain::Period oldest = spec.series.back().points.front().period;
    for (const auto& annotation : annotations) {
        if (annotation.to >= oldest.first())
            notes.push_back(noteWords(annotation));
    }
    if (!notes.empty())
        spec.notes.push_back(fmt::format("Noted: {}.", fmt::join(notes, "; ")));
}

} // namespace

ChartSpec yearOnYearChart(const TrendChartInput& input)
{
    TrendChartInput own = input;
    own.series.resize(std::min<std::size_t>(own.series.size(), 1));
    own.targets.clear();
    own.annotations.clear();
    ChartSpec spec = trendChart(own);
    spec.subtitle += ", by year";
    if (!spec.emptyReason.empty())
        return spec;
    PointsByYear years = pointsByYear(spec.series.front());
    spec.series.clear();
    spec.emptyReason = emptyReason(input.indicator, years);
    if (!spec.emptyReason.empty()) {
        spec.notes.clear();
        spec.summary = spec.emptyReason;
        return spec;
    }
    spec.overlaysYears = true;
    const int newest = years.rbegin()->first;
    for (auto year = years.rbegin(); year != years.rend() && spec.series.size() < kMostYears; ++year)
        spec.series.push_back(yearSeries(year->first, std::move(year->second), newest));
    spec.x = yearAxis(newest, spec);
    tellLeftOut(spec, years.size(), newest - static_cast<int>(kMostYears) + 1);
    tellNotes(spec, input.annotations);
    setLevelAxis(spec, countsFromZero(input.indicator, spec.unit));
    spec.summary = summaryOf(input.indicator, spec);
    return spec;
}

} // namespace outturn::charting
