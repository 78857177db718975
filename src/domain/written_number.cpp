// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_number.h"

#include <outturn/base/ascii.h>
#include <outturn/base/text.h>

#include <algorithm>
#include <string>

namespace outturn::domain {
namespace {

constexpr std::size_t kGroup = 3;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Digits without the thousands commas; nothing where a group is not of three.
std::optional<std::string> ungrouped(std::string_view whole)
{
    const auto groups = split(whole, ',');
    std::string digits;
    for (const auto group : groups) {
        const bool first = digits.empty();
        const bool fits = first ? groups.size() == 1 || group.size() <= kGroup : group.size() == kGroup;
        if (!fits || !isDigits(group))
            return std::nullopt;
        digits += group;
    }
    return digits;
}

} // namespace

std::optional<WrittenNumber> writtenNumber(std::string_view text)
{
    const auto parts = split(text, '.');
    const auto digits = ungrouped(parts.front());
    if (!digits || parts.size() > 2 || (parts.size() == 2 && !isDigits(parts[1])))
        return std::nullopt;
    const std::string_view fraction = parts.size() == 2 ? parts[1] : std::string_view{};
    const auto value = parseNumber(fraction.empty() ? *digits : *digits + '.' + std::string(fraction));
    if (!value)
        return std::nullopt;
    return WrittenNumber{.value = *value, .decimals = static_cast<int>(fraction.size())};
}

} // namespace outturn::domain
