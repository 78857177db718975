// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration_text.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace outturn::domain {
namespace {

constexpr double kSecondsAMinute = 60;
constexpr double kMinutesAnHour = 60;
constexpr std::size_t kMostParts = 3;

std::string twoDigits(double number, int decimals)
{
    return (number < 10 ? "0" : "") + printedNumber(number, decimals);
}

/// A part behind a colon: two digits before the point, below sixty.
std::optional<WrittenNumber> sexagesimal(std::string_view part)
{
    const auto number = writtenNumber(part);
    const bool twoWholeDigits = part.find('.') == 2 || part.size() == 2;
    return number && twoWholeDigits && number->value < kSecondsAMinute ? number : std::nullopt;
}

std::optional<WrittenNumber> clock(const std::vector<std::string_view>& parts)
{
    const auto leading = parseWhole(parts.front());
    if (!leading || *leading < 0)
        return std::nullopt;
    WrittenNumber total{.value = static_cast<double>(*leading)};
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const auto number = sexagesimal(parts[i]);
        const bool last = i + 1 == parts.size();
        if (!number || (number->decimals > 0 && !last))
            return std::nullopt;
        total.decimals = number->decimals;
        total.value = roundedTo(total.value * kSecondsAMinute + number->value, total.decimals);
    }
    return total;
}

std::string_view withoutUnit(std::string_view plain)
{
    constexpr std::array<std::string_view, 5> kSeconds{"seconds", "second", "secs", "sec", "s"};
    for (const auto unit : kSeconds) {
        if (plain.ends_with(unit))
            return trimmed(plain.substr(0, plain.size() - unit.size()));
    }
    return plain;
}

} // namespace

std::string printedDuration(double seconds, int decimals)
{
    if (seconds < kSecondsAMinute)
        return printedNumber(seconds, decimals) + " s";
    const double allMinutes = std::floor(seconds / kSecondsAMinute);
    const std::string rest = twoDigits(seconds - allMinutes * kSecondsAMinute, decimals);
    if (allMinutes < kMinutesAnHour)
        return fmt::format("{:.0f}:{}", allMinutes, rest);
    const double hours = std::floor(allMinutes / kMinutesAnHour);
    return fmt::format("{:.0f}:{}:{}", hours, twoDigits(allMinutes - hours * kMinutesAnHour, 0), rest);
}

std::optional<WrittenNumber> writtenDuration(std::string_view plain)
{
    const auto parts = split(plain, ':');
    if (parts.size() > kMostParts)
        return std::nullopt;
    return parts.size() == 1 ? writtenNumber(withoutUnit(plain)) : clock(parts);
}

} // namespace outturn::domain
