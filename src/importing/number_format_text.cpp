// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_format.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace outturn::importing {
namespace {

using Kind = FormatToken::Kind;

constexpr int kMostRoundedDecimals = 9;
constexpr int kGeneralDecimals = 15;
constexpr double kLargestRounded = 1e15;
constexpr double kLargestFixed = 1e20;

constexpr std::array<std::string_view, 7> kWeekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};

bool has(const FormatSection& section, Kind kind)
{
    return std::any_of(section.tokens.begin(), section.tokens.end(),
                       [kind](const FormatToken& token) { return token.kind == kind; });
}

double scaled(const FormatSection& section, double value)
{
    for (int i = 0; i < section.percents; ++i)
        value *= 100;
    for (int i = 0; i < section.thousands; ++i)
        value /= 1000;
    return value;
}

std::string fixedDigits(double value, int decimals)
{
    std::array<char, 64> digits{};
    if (std::abs(value) >= kLargestFixed || decimals > 30)
        return fmt::format("{:.15g}", value);
    const bool roundable = decimals <= kMostRoundedDecimals && std::abs(value) < kLargestRounded;
    const double rounded = roundable ? roundedTo(value, decimals) : value;
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), rounded, std::chars_format::fixed, decimals);
    return {digits.data(), end.ptr};
}

void dropOptionalZeros(std::string& digits, const FormatSection& section)
{
    const std::size_t point = digits.find('.');
    if (point == std::string::npos)
        return;
    const std::size_t least = point + 1 + static_cast<std::size_t>(section.fixed);
    while (digits.size() > least && digits.back() == '0')
        digits.pop_back();
    if (digits.back() == '.')
        digits.pop_back();
}

void shapeWhole(std::string& digits, const FormatSection& section)
{
    std::size_t point = std::min(digits.find('.'), digits.size());
    if (section.wholeZeros == 0 && point == 1 && digits.front() == '0') {
        digits.erase(0, 1);
        return;
    }
    while (point < static_cast<std::size_t>(section.wholeZeros)) {
        digits.insert(digits.begin(), '0');
        ++point;
    }
    if (!section.grouped)
        return;
    for (std::size_t at = point; at > 3; at -= 3)
        digits.insert(at - 3, ",");
}

// The number without its sign.
std::string digitsOf(const FormatSection& section, double value)
{
    if (section.scientific)
        return fmt::format("{:.{}E}", value, section.decimals);
    if (section.fraction || section.decimals >= kGeneralDecimals) {
        std::string text;
        appendGeneral(value, text);
        return text;
    }
    std::string digits = fixedDigits(value, section.decimals);
    if (digits.find('e') != std::string::npos)
        return digits;
    dropOptionalZeros(digits, section);
    shapeWhole(digits, section);
    return digits;
}

void appendNumber(const FormatSection& section, double value, std::string& text)
{
    const double number = scaled(section, value);
    const std::string digits = digitsOf(section, std::abs(number));
    const bool zero = digits.find_first_of("123456789") == std::string::npos;
    if (number < 0 && !zero && has(section, Kind::Digits))
        text += '-';
    for (const FormatToken& token : section.tokens)
        text += token.kind == Kind::Digits ? digits : token.text;
}

void appendDatePart(const FormatToken& token, Date date, std::string& text)
{
    const unsigned month = static_cast<unsigned>(date.month());
    const unsigned day = static_cast<unsigned>(date.day());
    const std::chrono::weekday weekday{std::chrono::sys_days{date}};
    if (token.kind == Kind::Year)
        text += token.size <= 2 ? fmt::format("{:02}", static_cast<int>(date.year()) % 100)
                                : fmt::format("{:04}", static_cast<int>(date.year()));
    else if (token.kind == Kind::Month && token.size <= 2)
        text += fmt::format("{:0{}}", month, token.size);
    else if (token.kind == Kind::Month)
        text += token.size == 3 ? shortMonthName(date.month())
            : token.size == 5   ? monthName(date.month()).substr(0, 1)
                                : monthName(date.month());
    else if (token.size <= 2)
        text += fmt::format("{:0{}}", day, token.size);
    else
        text += token.size == 3 ? kWeekdays.at(weekday.c_encoding()).substr(0, 3) : kWeekdays.at(weekday.c_encoding());
}

std::int64_t elapsed(const FormatToken& token, double value)
{
    const double perDay = token.text.front() == 'h' ? 24 : token.text.front() == 'm' ? 1440 : 86400;
    return static_cast<std::int64_t>(std::floor(std::abs(value) * perDay + 1e-6));
}

void appendTimePart(const FormatSection& section, const FormatToken& token, const Moment& moment, double value,
                    std::string& text)
{
    const std::int64_t ms = moment.milliseconds;
    const std::int64_t hours = ms / 3'600'000;
    const auto two = [&](std::int64_t part) {
        text += fmt::format("{:0{}}", part, std::min<std::size_t>(token.size, 2));
    };
    switch (token.kind) {
    case Kind::Hour:
        return two(section.halfDays ? (hours + 11) % 12 + 1 : hours);
    case Kind::Minute:
        return two(ms / 60'000 % 60);
    case Kind::Second:
        return two(ms / 1000 % 60);
    case Kind::SecondFraction:
        text += fmt::format(".{:03}", ms % 1000).substr(0, token.size + 1);
        return;
    case Kind::HalfDay:
        text += hours < 12 ? "AM" : "PM";
        return;
    default:
        text += fmt::format("{:0{}}", elapsed(token, value), token.text.size());
    }
}

void appendMoment(const FormatSection& section, double value, DateSystem system, std::string& text)
{
    // A time is shown to the second, rounded as a whole: 0.99999 is the next midnight, not 23:59:60.
    const double step = has(section, Kind::SecondFraction) ? 86'400'000 : 86'400;
    const double rounded = std::round(std::abs(value) * step) / step;
    // Only dates know the day that never was; a duration is counted without it.
    const auto moment = momentOfSerial(rounded, section.kind == FormatKind::Duration ? DateSystem::From1904 : system);
    if (!moment || (value < 0 && section.kind == FormatKind::Date)) {
        appendGeneral(value, text);
        return;
    }
    if (value < 0)
        text += '-';
    for (const FormatToken& token : section.tokens) {
        if (token.kind == Kind::Literal)
            text += token.text;
        else if (token.kind == Kind::Year || token.kind == Kind::Month || token.kind == Kind::Day)
            appendDatePart(token, moment->date, text);
        else if (token.kind != Kind::Digits && token.kind != Kind::TextValue)
            appendTimePart(section, token, *moment, rounded, text);
    }
}

} // namespace

void appendSection(const FormatSection& section, double value, DateSystem system, std::string& text)
{
    if (section.kind == FormatKind::Date || section.kind == FormatKind::Duration) {
        appendMoment(section, value, system, text);
    } else if (section.kind == FormatKind::Text) {
        appendGeneral(value, text);
    } else {
        appendNumber(section, value, text);
    }
}

} // namespace outturn::importing
