// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>

#include <fmt/format.h>

#include <cmath>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr double kMinute = 60;
constexpr double kSaidInSeconds = 120;

std::string_view verb(const Track& track)
{
    const Indicator& indicator = track.indicator();
    if (indicator.unit == Unit::Duration && indicator.aggregation == Aggregation::Mean)
        return "averaged";
    if (indicator.unit == Unit::Duration && indicator.aggregation == Aggregation::Median)
        return "had a median of";
    return indicator.aggregation == Aggregation::Sum ? "totalled" : "stood at";
}

std::string_view boundWord(Bound bound)
{
    switch (bound) {
    case Bound::AtLeast:
        return "at least ";
    case Bound::Above:
        return "over ";
    case Bound::Below:
        return "under ";
    case Bound::About:
        return "about ";
    case Bound::Exact:
        break;
    }
    return "";
}

std::string counted(const std::string& number, std::string_view noun)
{
    return fmt::format("{} {}{}", number, noun, number == "1" ? "" : "s");
}

std::string secondsText(double seconds, int decimals)
{
    const double rounded = roundedTo(std::abs(seconds), decimals);
    if (rounded < kSaidInSeconds)
        return counted(printedNumber(rounded, decimals), "second");
    const double minutes = std::floor(rounded / kMinute);
    const double rest = rounded - minutes * kMinute;
    const auto whole = counted(printedNumber(minutes, 0), "minute");
    return rest > 0 ? whole + " " + counted(printedNumber(rest, decimals), "second") : whole;
}

bool isCounted(Unit unit)
{
    return unit == Unit::Count || unit == Unit::Fte;
}

} // namespace

std::string subject(const Track& track)
{
    const bool ownArea = track.line.area == track.indicator().area;
    const std::string area = ownArea ? std::string{} : track.line.areaName;
    if (area.empty() && track.line.subset.empty())
        return track.indicator().name;
    const char* comma = !area.empty() && !track.line.subset.empty() ? ", " : "";
    return fmt::format("{} ({}{}{})", track.indicator().name, area, comma, track.line.subset);
}

std::string when(const Period& period)
{
    const auto title = periodTitle(period);
    if (period.kind() == PeriodKind::PointInTime)
        return "at " + title;
    return (period.kind() == PeriodKind::TwelveMonths ? "in the " : "in ") + title;
}

std::string figureText(const Track& track, double value)
{
    if (track.series.unit == Unit::Rank)
        return ordinal(static_cast<int>(roundedTo(value, 0)));
    return printed({.value = value, .unit = track.series.unit, .decimals = track.series.decimals});
}

std::string figureText(const Track& track, const SeriesPoint& point)
{
    auto text = std::string(boundWord(point.bound)) + figureText(track, *point.value);
    if (track.series.unit == Unit::Rank && point.denominator)
        text += fmt::format(" of {}", printedNumber(*point.denominator, 0));
    return text;
}

std::string levelClause(const Track& track, const SeriesPoint& point)
{
    return fmt::format("{} {} {} {}", subject(track), verb(track), figureText(track, point), when(point.period));
}

std::string sizeText(double difference, Unit unit, int decimals)
{
    const double size = std::abs(difference);
    if (unit == Unit::Duration)
        return secondsText(size, decimals);
    if (unit == Unit::Percent || unit == Unit::PercentagePoints)
        return counted(printedNumber(size, decimals), "percentage point");
    auto text = printedDifference(size, unit, decimals);
    return text.starts_with('+') ? text.substr(1) : text;
}

std::string_view comparative(const Indicator& indicator, double difference)
{
    const bool more = difference > 0;
    if (indicator.unit == Unit::Duration) {
        if (indicator.polarity != Polarity::LowerIsBetter)
            return more ? "longer" : "shorter";
        return more ? "slower" : "faster";
    }
    if (indicator.unit == Unit::Rank) {
        if (indicator.polarity == Polarity::Neutral)
            return more ? "further from the top" : "nearer the top";
        return isWorse(indicator, difference) ? "worse" : "better";
    }
    if (isCounted(indicator.unit))
        return more ? "more" : "fewer";
    if (indicator.unit == Unit::Hours || indicator.unit == Unit::Money)
        return more ? "more" : "less";
    return more ? "higher" : "lower";
}

std::string_view judgement(const Indicator& indicator, double difference)
{
    if (indicator.polarity == Polarity::Neutral || difference == 0 || indicator.unit == Unit::Rank)
        return "";
    if (indicator.unit == Unit::Duration && indicator.polarity == Polarity::LowerIsBetter)
        return "";
    return isWorse(indicator, difference) ? ", a worsening" : ", an improvement";
}

bool isWorse(const Indicator& indicator, double difference)
{
    if (indicator.polarity == Polarity::Neutral || difference == 0)
        return false;
    return (difference > 0) != (indicator.polarity == Polarity::HigherIsBetter);
}

std::string targetText(const Track& track, const Target& target, double value)
{
    const auto title = target.kind == TargetKind::Reference ? "threshold" : lowerCase(targetKindTitle(target.kind));
    const char* limit = target.comparator == Comparator::AtMost ? "at most" : "at least";
    return fmt::format("the {} of {} {}", title, limit, figureText(track, value));
}

std::string targetKey(const Target& target, double value)
{
    return fmt::format("{} {} {}", targetKindKey(target.kind), comparatorKey(target.comparator), value);
}

std::string ordinal(int number)
{
    const int tens = number % 100;
    const bool teen = tens >= 11 && tens <= 13;
    const int digit = number % 10;
    const char* suffix = teen || digit > 3 || digit == 0 ? "th" : digit == 1 ? "st" : digit == 2 ? "nd" : "rd";
    return fmt::format("{}{}", number, suffix);
}

std::string_view stepNoun(const Track& track)
{
    switch (track.current().period.kind()) {
    case PeriodKind::Month:
        return "month";
    case PeriodKind::Quarter:
        return "quarter";
    case PeriodKind::PointInTime:
        return track.step == 0 ? "" : track.step == 1 ? "month" : "quarter";
    default:
        return "";
    }
}

std::string_view ending(bool illustrative)
{
    return illustrative ? " (illustrative figures)." : ".";
}

} // namespace outturn::analysis::facts
