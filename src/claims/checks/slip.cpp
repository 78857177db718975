// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip.h"

#include <outturn/base/ascii.h>

#include <cmath>

namespace outturn::claims {

std::string digitsOf(std::string_view written)
{
    std::string digits;
    for (const char c : written)
        if (isDigit(c) && !(digits.empty() && c == '0'))
            digits += c;
    return digits;
}

bool isSlip(std::string_view digits, std::string_view other)
{
    if (digits.size() != other.size() || digits.empty())
        return false;
    std::size_t differ = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        if (digits[i] != other[i]) {
            ++differ;
            last = i;
        }
    return differ == 1
        || (differ == 2 && last > 0 && digits[last] == other[last - 1] && digits[last - 1] == other[last]);
}

bool isSlipOf(const Reading& reading, const Mention& figure, double value)
{
    if (value <= 0 || figure.value <= 0)
        return false;
    const double power = std::log10(figure.value / value);
    if (std::abs(power) > 0.5 && std::abs(power - std::round(power)) < 0.004)
        return true;
    const std::string written = figure.word ? printedLike(figure.value, figure) : reading.written(figure);
    return isSlip(digitsOf(written), digitsOf(printedLike(value, figure)));
}

} // namespace outturn::claims
