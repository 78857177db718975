// SPDX-License-Identifier: GPL-3.0-or-later
#include "period_forms.h"

#include <array>
#include <span>
#include <string_view>

namespace outturn::domain {
namespace {

using Numbers = std::span<const PeriodNumber>;
using MaybePeriod = std::optional<Period>;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr int kCentury = 2000;

std::optional<int> year(PeriodNumber number)
{
    const int value = number.digits == 2 ? kCentury + number.value : number.value;
    const bool written = number.digits == 2 || number.digits == 4;
    return written && value >= kFirstYear && value <= kLastYear ? std::optional(value) : std::nullopt;
}

/// The first year of two that follow one another: 2021/22, 21/22, 2021/2022.
std::optional<int> startYear(PeriodNumber first, PeriodNumber second)
{
    const auto start = year(first);
    if (!start || (second.digits != 2 && second.digits != 4))
        return std::nullopt;
    const int follows = second.digits == 2 ? (*start + 1) % 100 : *start + 1;
    return second.value == follows ? start : std::nullopt;
}

std::optional<Date> day(PeriodNumber dayNumber, PeriodNumber month, PeriodNumber yearNumber)
{
    const auto inYear = year(yearNumber);
    if (!inYear)
        return std::nullopt;
    const Date date = makeDate(*inYear, static_cast<unsigned>(month.value), static_cast<unsigned>(dayNumber.value));
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<Date> firstDay(PeriodNumber month, PeriodNumber yearNumber)
{
    return day({.value = 1, .digits = 1}, month, yearNumber);
}

MaybePeriod span(std::optional<Date> first, std::optional<Date> last)
{
    return first && last && *first <= *last ? MaybePeriod(Period::spanning(*first, *last)) : std::nullopt;
}

MaybePeriod monthSpan(std::optional<Date> first, std::optional<Date> last)
{
    return last ? span(first, endOfMonth(*last)) : std::nullopt;
}

MaybePeriod month(PeriodNumber monthNumber, PeriodNumber yearNumber)
{
    const auto first = firstDay(monthNumber, yearNumber);
    return monthSpan(first, first);
}

MaybePeriod point(std::optional<Date> date)
{
    return date ? MaybePeriod(Period::pointInTime(*date)) : std::nullopt;
}

MaybePeriod quarter(PeriodNumber number, PeriodNumber first, PeriodNumber second)
{
    const auto start = startYear(first, second);
    const bool exists = start && number.value >= 1 && number.value <= 4;
    return exists ? MaybePeriod(Period::quarter(*start, static_cast<unsigned>(number.value))) : std::nullopt;
}

MaybePeriod financialYear(Numbers n)
{
    const auto start = startYear(n[0], n[1]);
    return start ? MaybePeriod(Period::financialYear(*start)) : std::nullopt;
}

MaybePeriod calendarYear(Numbers n)
{
    const auto number = year(n[0]);
    return number ? MaybePeriod(Period::calendarYear(*number)) : std::nullopt;
}

MaybePeriod sixDigitMonth(Numbers n)
{
    return month({.value = n[0].value % 100, .digits = 2}, {.value = n[0].value / 100, .digits = 4});
}

MaybePeriod excelSerial(Numbers n)
{
    const auto date = dateFromExcelSerial(n[0].value);
    if (!date)
        return std::nullopt;
    return *date == firstOfMonth(*date) ? span(*date, endOfMonth(*date)) : point(*date);
}

struct Form
{
    std::string_view
        shape; ///< letters of `PeriodTokens::shape`; `#` is a year of two or four digits, `~` a dash or slash
    MaybePeriod (*read)(Numbers);
};

// Where two forms have one shape the first that gives a period holds: 2011-12 is December 2011, 2021-22 a year.
constexpr std::array kForms{
    Form{"Qn#~#", [](Numbers n) { return quarter(n[0], n[1], n[2]); }},
    Form{"QnF#~#", [](Numbers n) { return quarter(n[0], n[1], n[2]); }},
    Form{"Qn-#~#", [](Numbers n) { return quarter(n[0], n[1], n[2]); }},
    Form{"nQ#~#", [](Numbers n) { return quarter(n[0], n[1], n[2]); }},
    Form{"#~#Qn", [](Numbers n) { return quarter(n[2], n[0], n[1]); }},
    Form{"F#~#Qn", [](Numbers n) { return quarter(n[2], n[0], n[1]); }},
    Form{"#~#-Qn", [](Numbers n) { return quarter(n[2], n[0], n[1]); }},

    Form{"M#", [](Numbers n) { return month(n[0], n[1]); }},
    Form{"M~#", [](Numbers n) { return month(n[0], n[1]); }},
    Form{"yM", [](Numbers n) { return month(n[1], n[0]); }},
    Form{"y-n", [](Numbers n) { return month(n[1], n[0]); }},
    Form{"n~y", [](Numbers n) { return month(n[0], n[1]); }},
    Form{"x", sixDigitMonth},

    Form{"y~#", financialYear},
    Form{"F#~#", financialYear},
    Form{"#~#F", financialYear},
    Form{"y", calendarYear},

    Form{"y-n-n", [](Numbers n) { return point(day(n[2], n[1], n[0])); }},
    Form{"nM#", [](Numbers n) { return point(day(n[0], n[1], n[2])); }},
    Form{"n-M-#", [](Numbers n) { return point(day(n[0], n[1], n[2])); }},
    Form{"n/n/#", [](Numbers n) { return point(day(n[0], n[1], n[2])); }},
    Form{"n-n-y", [](Numbers n) { return point(day(n[0], n[1], n[2])); }},
    Form{"s", excelSerial},

    Form{"M-M#", [](Numbers n) { return monthSpan(firstDay(n[0], n[2]), firstDay(n[1], n[2])); }},
    Form{"M-M-#", [](Numbers n) { return monthSpan(firstDay(n[0], n[2]), firstDay(n[1], n[2])); }},
    Form{"M#-M#", [](Numbers n) { return monthSpan(firstDay(n[0], n[1]), firstDay(n[2], n[3])); }},
    Form{"M-#-M-#", [](Numbers n) { return monthSpan(firstDay(n[0], n[1]), firstDay(n[2], n[3])); }},
    Form{"y-n~y-n", [](Numbers n) { return monthSpan(firstDay(n[1], n[0]), firstDay(n[3], n[2])); }},
    Form{"y-n-n~y-n-n", [](Numbers n) { return span(day(n[2], n[1], n[0]), day(n[5], n[4], n[3])); }},
    Form{"n/n/#-n/n/#", [](Numbers n) { return span(day(n[0], n[1], n[2]), day(n[3], n[4], n[5])); }},
    Form{"n-nM#", [](Numbers n) { return span(day(n[0], n[2], n[3]), day(n[1], n[2], n[3])); }},
    Form{"nM-nM#", [](Numbers n) { return span(day(n[0], n[1], n[4]), day(n[2], n[3], n[4])); }},
    Form{"nM#-nM#", [](Numbers n) { return span(day(n[0], n[1], n[2]), day(n[3], n[4], n[5])); }},
};

bool fits(char letter, char pattern)
{
    if (pattern == '#')
        return letter == 'n' || letter == 'y';
    if (pattern == '~')
        return letter == '-' || letter == '/';
    return letter == pattern;
}

bool hasShape(std::string_view shape, std::string_view pattern)
{
    if (shape.size() != pattern.size())
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (!fits(shape[i], pattern[i]))
            return false;
    }
    return true;
}

} // namespace

FormMatch matchForm(const PeriodTokens& tokens)
{
    FormMatch match;
    for (const Form& form : kForms) {
        if (!hasShape(tokens.shape, form.shape))
            continue;
        match.known = true;
        match.period = form.read(tokens.numbers);
        if (match.period)
            break;
    }
    return match;
}

} // namespace outturn::domain
