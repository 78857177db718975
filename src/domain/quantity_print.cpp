// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/quantity.h>

#include "duration_text.h"

#include <outturn/base/date.h>
#include <outturn/base/text.h>

#include <fmt/format.h>

#include <cmath>

namespace outturn::domain {
namespace {

constexpr std::string_view kMinus = "−";
constexpr double kLastDay = 2932896; // 31 December 9999 in days since 1 January 1970

/// `1 place`, `2 places`, `1.0 places`
std::string counted(const std::string& number, std::string_view noun)
{
    return fmt::format("{} {}{}", number, noun, number == "1" ? "" : "s");
}

/// A figure that is not negative, with its unit.
std::string figure(double value, Unit unit, int decimals)
{
    std::string number = printedNumber(value, decimals);
    switch (unit) {
    case Unit::Percent:
        return number + '%';
    case Unit::PercentagePoints:
        return counted(number, "point");
    case Unit::Duration:
        return printedDuration(value, decimals);
    case Unit::Money:
        return "£" + number;
    case Unit::Fte:
        return number + " FTE";
    case Unit::RatePer1000:
        return number + " per 1,000";
    case Unit::Hours:
        return counted(number, "hour");
    case Unit::Score:
        return number + "/10";
    case Unit::Count:
    case Unit::Rank:
    case Unit::Date:
        break;
    }
    return number;
}

/// The size of a difference between two figures of `unit`.
std::string differenceFigure(double size, Unit unit, int decimals)
{
    std::string number = printedNumber(size, decimals);
    switch (unit) {
    case Unit::Percent:
        return counted(number, "point");
    case Unit::Rank:
        return counted(number, "place");
    case Unit::Date:
        return counted(number, "day");
    case Unit::Score:
        return number;
    default:
        return figure(size, unit, decimals);
    }
}

std::string_view sign(double rounded)
{
    if (rounded < 0)
        return kMinus;
    return rounded > 0 ? "+" : "";
}

std::string printedDay(double daysSince1970)
{
    if (std::abs(daysSince1970) > kLastDay)
        return printedNumber(daysSince1970, 0);
    return longDate(addDays(makeDate(1970, 1, 1), static_cast<int>(roundedTo(daysSince1970, 0))));
}

} // namespace

std::string printed(const Quantity& quantity)
{
    if (!std::isfinite(quantity.value))
        return printedNumber(quantity.value, quantity.decimals);
    if (quantity.unit == Unit::Date)
        return printedDay(quantity.value);
    const double rounded = roundedTo(quantity.value, quantity.decimals);
    std::string text(rounded < 0 ? kMinus : std::string_view{});
    text += figure(std::abs(rounded), quantity.unit, quantity.decimals);
    if (quantity.unit == Unit::Rank && quantity.groupSize)
        text += fmt::format("/{}", *quantity.groupSize);
    return text;
}

std::string printedDifference(double difference, Unit unit, int decimals)
{
    if (!std::isfinite(difference))
        return printedNumber(difference, decimals);
    const double rounded = roundedTo(difference, decimals);
    return std::string(sign(rounded)) + differenceFigure(std::abs(rounded), unit, decimals);
}

std::string printedRelativeChange(double percent, int decimals)
{
    if (!std::isfinite(percent))
        return printedNumber(percent, decimals);
    const double rounded = roundedTo(percent, decimals);
    return std::string(sign(rounded)) + printedNumber(std::abs(rounded), decimals) + '%';
}

} // namespace outturn::domain
