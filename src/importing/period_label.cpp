// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/ascii.h>
#include <outturn/importing/period_label.h>

#include <outturn/base/date.h>
#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace outturn::importing {
namespace {

using domain::Period;
using domain::PeriodKind;

constexpr std::size_t kLongestLabel = 60;
constexpr std::size_t kLongestFootnote = 8; // "1,2,3"

constexpr std::array<std::string_view, 6> kPrefixes{"as at: ", "as at ", "at ", "fye ", "position at ", "to "};

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

// `18/19`, `04/05`: two-digit years that follow one another.
std::optional<Period> shortFinancialYear(std::string_view text)
{
    if (text.size() != 5 || text[2] != '/' || !allDigits(text.substr(0, 2)) || !allDigits(text.substr(3)))
        return std::nullopt;
    const long first = parseWhole(text.substr(0, 2)).value_or(0);
    const long second = parseWhole(text.substr(3)).value_or(0);
    if (second != (first + 1) % 100)
        return std::nullopt;
    return Period::financialYear(static_cast<int>(2000 + first));
}

std::optional<Period> plainPeriod(std::string_view text)
{
    if (text.empty() || !std::any_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    // Five digits alone would be read as a serial number: in a label they are anything but.
    if (allDigits(text) && text.size() != 4 && text.size() != 6)
        return std::nullopt;
    if (const auto year = shortFinancialYear(text))
        return year;
    const auto period = domain::parsePeriod(text);
    return period ? std::optional(*period) : std::nullopt;
}

bool isMarkCharacter(char c)
{
    return isDigit(c) || c == ',' || c == '*' || c == '^' || c == '~' || c == 'p' || c == 'P' || c == 'r' || c == 'R'
        || c == '(' || c == ')' || c == '[' || c == ']' || c == ' ';
}

// Where a mark behind the period may begin, from the end: bracketed notes whole, else single characters.
std::size_t shorter(std::string_view text, std::size_t length)
{
    if (text[length - 1] == ']' || text[length - 1] == ')') {
        const std::size_t open = text.find_last_of("[(", length - 1);
        if (open != std::string_view::npos)
            return open;
    }
    return length - 1;
}

std::optional<PeriodLabel> withMark(std::string_view text)
{
    for (const std::string_view dagger : {"†", "‡"}) {
        if (text.ends_with(dagger)) {
            if (const auto period = plainPeriod(trimmed(text.substr(0, text.size() - dagger.size()))))
                return PeriodLabel{*period, std::string(dagger)};
        }
    }
    std::size_t length = text.size();
    while (length > 4 && text.size() - length < kLongestFootnote * 2 && isMarkCharacter(text[length - 1])) {
        length = shorter(text, length);
        if (const auto period = plainPeriod(trimmed(text.substr(0, length))))
            return PeriodLabel{*period, std::string(trimmed(text.substr(length)))};
    }
    return std::nullopt;
}

std::optional<PeriodLabel> periodOfNumber(double number)
{
    if (number != std::floor(number))
        return std::nullopt;
    if (number >= 1900 && number < 2200)
        return PeriodLabel{Period::calendarYear(static_cast<int>(number)), {}};
    const int whole = number >= 190001 && number <= 219912 ? static_cast<int>(number) : 0;
    const unsigned month = static_cast<unsigned>(whole % 100);
    if (month < 1 || month > 12)
        return std::nullopt;
    return PeriodLabel{Period::month(whole / 100, month), {}};
}

std::optional<PeriodLabel> periodOfDate(const GridCell& cell, bool asAt)
{
    const auto day = parseIsoDate(cell.text.substr(0, 10));
    if (!day)
        return std::nullopt;
    const auto shown = readPeriodLabel(cell.shown);
    if (!asAt && shown && shown->period.contains(*day))
        return shown;
    return PeriodLabel{Period::pointInTime(*day), {}};
}

} // namespace

std::optional<PeriodLabel> readPeriodLabel(std::string_view text)
{
    if (text.size() > kLongestLabel)
        return std::nullopt;
    const std::string spaced = singleSpaced(text);
    std::string_view plain = spaced;
    const std::string lower = lowerCase(spaced);
    for (const std::string_view prefix : kPrefixes) {
        if (lower.starts_with(prefix)) {
            plain.remove_prefix(prefix.size());
            break;
        }
    }
    if (const auto period = plainPeriod(plain))
        return PeriodLabel{*period, {}};
    return withMark(plain);
}

std::optional<PeriodLabel> readPeriodCell(const GridCell& cell, bool asAt)
{
    switch (cell.type) {
    case CellType::Date:
        return periodOfDate(cell, asAt);
    case CellType::Number:
        return periodOfNumber(cell.number);
    case CellType::Text:
        return readPeriodLabel(cell.text);
    default:
        return std::nullopt;
    }
}

} // namespace outturn::importing
