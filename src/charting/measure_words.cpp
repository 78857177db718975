// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure_words.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace outturn::charting {
namespace {

using domain::Aggregation;
using domain::MeasureKind;
using domain::PeriodKind;

std::string durationWords(const domain::Series& series)
{
    double longest = 0;
    for (const auto& point : series.points)
        longest = std::max(longest, std::abs(point.value.value_or(0)));
    if (longest >= 3600)
        return "hours:minutes:seconds";
    return longest >= 60 ? "minutes:seconds" : "seconds";
}

std::string unitWords(const domain::Indicator& indicator, const domain::Series& series)
{
    using enum domain::Unit;
    switch (series.unit) {
    case Count:
        return indicator.numerator.empty() ? "number" : indicator.numerator;
    case Percent:
        return "per cent";
    case PercentagePoints:
        return "percentage points";
    case Duration:
        return durationWords(series);
    case Rank:
        return "rank (1 is first)";
    case Money:
        return "pounds";
    case Fte:
        return "full-time equivalents";
    case RatePer1000:
        return "per 1,000 population";
    case Hours:
        return "hours";
    case Score:
        return "score out of ten";
    case Date:
        return "date";
    }
    return "number";
}

std::string rollingWords(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Sum:
        return "12-month total";
    case Aggregation::Mean:
        return "12-month rolling mean";
    case Aggregation::Median:
        return "12-month rolling median";
    case Aggregation::Ratio:
    case Aggregation::Snapshot:
        break;
    }
    return "12-month rolling";
}

std::string rhythmWords(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return "monthly";
    case PeriodKind::Quarter:
        return "quarterly";
    case PeriodKind::FinancialYear:
    case PeriodKind::CalendarYear:
        return "yearly";
    case PeriodKind::PointInTime:
        return "at the date shown";
    case PeriodKind::TwelveMonths:
    case PeriodKind::Range:
        break;
    }
    return "periods as published";
}

// What the periods have in common; without any, how often figures are due.
std::optional<PeriodKind> commonKind(const domain::Indicator& indicator, const domain::Series& series)
{
    const auto& points = series.points;
    if (points.empty() && indicator.frequency != domain::Frequency::AdHoc)
        return indicator.frequency == domain::Frequency::Monthly ? PeriodKind::Month : PeriodKind::Quarter;
    const bool alike = std::ranges::all_of(
        points, [&](const auto& point) { return point.period.kind() == points.front().period.kind(); });
    return alike && !points.empty() ? std::optional{points.front().period.kind()} : std::nullopt;
}

std::string valueWords(const domain::Indicator& indicator, const domain::Series& series)
{
    const PeriodKind kind = commonKind(indicator, series).value_or(PeriodKind::Range);
    if (kind == PeriodKind::TwelveMonths)
        return rollingWords(indicator.aggregation);
    const std::string rhythm = rhythmWords(kind);
    if (kind == PeriodKind::PointInTime || kind == PeriodKind::Range)
        return rhythm;
    if (indicator.aggregation == Aggregation::Mean)
        return rhythm + " mean";
    return indicator.aggregation == Aggregation::Median ? rhythm + " median" : rhythm;
}

std::string measureWords(const domain::Indicator& indicator, const domain::Series& series)
{
    switch (series.measure.kind) {
    case MeasureKind::Value:
        return valueWords(indicator, series);
    case MeasureKind::Rolling12:
        return rollingWords(indicator.aggregation);
    case MeasureKind::Cumulative:
        return "running total";
    case MeasureKind::MeanPerQuarter:
        return "mean per quarter";
    case MeasureKind::Change:
    case MeasureKind::Statement:
        break;
    }
    return domain::measureTitle(series.measure);
}

} // namespace

std::string unitAndMeasure(const domain::Indicator& indicator, const domain::Series& series)
{
    return unitWords(indicator, series) + ", " + measureWords(indicator, series);
}

} // namespace outturn::charting
