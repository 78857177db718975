// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace outturn {
namespace {

// The longest fixed form of a double: 309 digits before the point, or 0. and 324 zeros with 17 digits behind it.
constexpr std::size_t kLongestFixed = 400;

/// Adds one to a number of decimal digits; true where it grew by a digit, which is then left out.
bool increment(std::string& digits)
{
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        if (*digit != '9') {
            ++*digit;
            return false;
        }
        *digit = '0';
    }
    return true;
}

bool allZero(std::string_view digits)
{
    return digits.find_first_not_of('0') == std::string_view::npos;
}

} // namespace

Decimal shortestDecimal(double value)
{
    std::array<char, kLongestFixed> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value), std::chars_format::fixed);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
    const std::size_t point = std::min(text.find('.'), text.size());
    return {.negative = std::signbit(value),
            .whole = std::string(text.substr(0, point)),
            .fraction = std::string(text.substr(std::min(point + 1, text.size())))};
}

Decimal rounded(Decimal decimal, int decimals)
{
    const auto places = static_cast<std::size_t>(std::max(decimals, 0));
    const bool up = decimal.fraction.size() > places && decimal.fraction[places] >= '5';
    decimal.fraction.resize(places, '0');
    if (up && increment(decimal.fraction) && increment(decimal.whole))
        decimal.whole.insert(decimal.whole.begin(), '1');
    if (allZero(decimal.whole) && allZero(decimal.fraction))
        decimal.negative = false;
    return decimal;
}

} // namespace outturn
