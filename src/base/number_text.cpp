// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/text.h>

#include "decimal.h"

#include <charconv>
#include <cmath>

namespace outturn {
namespace {

constexpr std::string_view kMinus = "−";
constexpr std::string_view kNoNumber = "–";
constexpr std::size_t kGroup = 3;

std::string grouped(const std::string& digits)
{
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % kGroup == 0)
            text += ',';
        text += digits[i];
    }
    return text;
}

template <typename Number> std::optional<Number> wholeTextAs(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

std::optional<double> parseNumber(std::string_view text)
{
    const auto number = wholeTextAs<double>(text);
    // The standard also reads "inf" and "nan", which are no figures.
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<long> parseWhole(std::string_view text)
{
    return wholeTextAs<long>(text);
}

std::string printedNumber(double value, int decimals)
{
    if (!std::isfinite(value))
        return std::string(kNoNumber);
    const Decimal decimal = rounded(shortestDecimal(value), decimals);
    std::string text(decimal.negative ? kMinus : std::string_view{});
    text += grouped(decimal.whole);
    if (!decimal.fraction.empty())
        text += '.' + decimal.fraction;
    return text;
}

double roundedTo(double value, int decimals)
{
    if (!std::isfinite(value))
        return value;
    const Decimal decimal = rounded(shortestDecimal(value), decimals);
    const double magnitude = wholeTextAs<double>(decimal.whole + '.' + decimal.fraction).value_or(std::abs(value));
    return decimal.negative ? -magnitude : magnitude;
}

} // namespace outturn
