// SPDX-License-Identifier: GPL-3.0-or-later
#include "point_words.h"

#include <outturn/domain/quantity.h>

#include <algorithm>
#include <cmath>

namespace outturn::charting {
namespace {

std::string_view boundWords(domain::Bound bound)
{
    switch (bound) {
    case domain::Bound::AtLeast:
        return "at least ";
    case domain::Bound::Above:
        return "over ";
    case domain::Bound::Below:
        return "under ";
    case domain::Bound::About:
        return "around ";
    case domain::Bound::Exact:
        break;
    }
    return "";
}

std::optional<int> groupSizeOf(const domain::Series& series, const domain::SeriesPoint& point)
{
    if (series.unit != domain::Unit::Rank || !point.denominator)
        return std::nullopt;
    return static_cast<int>(std::lround(*point.denominator));
}

std::string printedChange(const domain::Series& series, double value)
{
    if (series.measure.type == domain::ChangeType::Relative)
        return domain::printedRelativeChange(value, series.decimals);
    return domain::printedDifference(value, series.unit, series.decimals);
}

} // namespace

std::string printedValue(const domain::Series& series, double value, std::optional<int> groupSize)
{
    if (series.measure.kind == domain::MeasureKind::Change)
        return printedChange(series, value);
    return domain::printed({.value = value, .unit = series.unit, .decimals = series.decimals, .groupSize = groupSize});
}

std::string printedPoint(const domain::Series& series, const domain::SeriesPoint& point)
{
    if (!point.value)
        return point.missing ? missingWords(*point.missing) : "no figure";
    return std::string{boundWords(point.bound)} + printedValue(series, *point.value, groupSizeOf(series, point));
}

std::string provenanceWords(const domain::SeriesPoint& point)
{
    std::string words{domain::provenanceKey(point.provenance)};
    if (point.illustrative && point.provenance != domain::Provenance::Illustrative)
        words += " from illustrative figures";
    if (point.provisional)
        words += ", provisional";
    return words;
}

std::string revisionWords(const domain::Series& series, const domain::SeriesPoint& point)
{
    if (!point.former)
        return {};
    const std::string former = printedValue(series, *point.former, groupSizeOf(series, point));
    const bool same = point.value && former == printedValue(series, *point.value, groupSizeOf(series, point));
    return same ? std::string{} : "revised from " + former;
}

std::string missingWords(domain::MissingReason reason)
{
    std::string words{domain::missingReasonKey(reason)};
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

} // namespace outturn::charting
