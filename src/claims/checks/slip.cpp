// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip.h"

#include <outturn/base/ascii.h>

#include <cmath>
#include <cstdlib>
#include <fmt/format.h>

namespace outturn::claims {

std::string digitsOf(std::string_view written)
{
    std::string digits;
    for (const char c : written)
        if (isDigit(c) && !(digits.empty() && c == '0'))
            digits += c;
    return digits;
}

namespace {

constexpr std::size_t kMostDigits = 15;

// "755" of 75,500
std::string leadingDigits(double value, std::size_t count)
{
    std::string digits = fmt::format("{:.{}e}", value, count == 0 ? 0 : count - 1);
    digits.resize(digits.find('e'));
    return digitsOf(digits);
}

std::string withoutPadding(std::string digits)
{
    while (digits.size() > 1 && digits.back() == '0')
        digits.pop_back();
    return digits;
}

// "£250k" for £2.5m; a single digit says too little.
bool missesByPower(const Mention& figure, double value)
{
    const std::string digits = withoutPadding(digitsOf(printedLike(figure.value, figure)));
    const bool amount = figure.kind == Kind::Count || figure.kind == Kind::Money;
    return amount && digits.size() > 1 && digits.size() < kMostDigits
        && std::abs(std::log10(figure.value / value)) > 0.5 && digits == leadingDigits(value, digits.size());
}

// "4,020" for 3,820: a digit that carries over.
bool missesByCarry(const std::string& digits, const std::string& other)
{
    constexpr std::size_t kFewest = 3;
    constexpr long kMost = 3;
    if (digits.size() != other.size() || digits.size() < kFewest || digits.size() > kMostDigits)
        return false;
    long distance = std::labs(std::stol(digits) - std::stol(other));
    if (distance == 0 || distance % 10 != 0)
        return false;
    while (distance % 10 == 0)
        distance /= 10;
    return distance <= kMost;
}

} // namespace

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
    if (missesByPower(figure, value))
        return true;
    const std::string written = figure.word ? printedLike(figure.value, figure) : reading.written(figure);
    const std::string digits = digitsOf(written);
    const std::string other = digitsOf(printedLike(value, figure));
    return isSlip(digits, other) || missesByCarry(digits, other);
}

} // namespace outturn::claims
