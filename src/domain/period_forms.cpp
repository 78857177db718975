// SPDX-License-Identifier: GPL-3.0-or-later
#include "period_forms.h"

#include "period_readers.h"

#include <array>
#include <string_view>

namespace outturn::domain {
namespace {

using namespace readers;

/// A way to write periods. In `shape` stand the letters of `PeriodTokens::shape`, `#` for a year of two or four
/// digits and `~` for a dash or a slash.
struct Form
{
    std::string_view shape;
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
