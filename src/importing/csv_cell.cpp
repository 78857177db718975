// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_cell.h"

#include "number_text.h"

#include <outturn/base/ascii.h>
#include <outturn/base/date.h>
#include <outturn/base/text.h>

#include <algorithm>
#include <array>
#include <optional>

namespace outturn::importing {
namespace {

constexpr std::size_t kExactDigits = 15;
constexpr std::size_t kLongestFigure = 40;
constexpr std::string_view kPound = "£";

constexpr std::array<std::string_view, 8> kErrors{"#N/A",   "#DIV/0!", "#REF!",  "#VALUE!",
                                                  "#NAME?", "#NUM!",   "#NULL!", "#SPILL!"};

bool isCode(std::string_view digits)
{
    if (digits.starts_with('-') || digits.starts_with('+'))
        digits.remove_prefix(1);
    if (digits.size() > 1 && digits[0] == '0' && isDigit(digits[1]))
        return true;
    const bool whole = std::all_of(digits.begin(), digits.end(), isDigit);
    return whole && digits.size() > kExactDigits;
}

// `1,401,000.5` → `1401000.5`; nothing where commas do not part thousands.
std::optional<std::string> withoutCommas(std::string_view text)
{
    const std::size_t end = std::min(text.find('.'), text.size());
    std::string plain;
    std::size_t group = 0;
    bool commas = false;
    for (std::size_t i = text.starts_with('-') ? 1 : 0; i < end; ++i) {
        if (text[i] == ',') {
            if (group == 0 || group > 3 || (commas && group != 3))
                return std::nullopt;
            commas = true;
            group = 0;
        } else if (!isDigit(text[i])) {
            return std::nullopt;
        } else {
            ++group;
            plain += text[i];
        }
    }
    if (commas && group != 3)
        return std::nullopt;
    return (text.starts_with('-') ? "-" : "") + plain + std::string(text.substr(end));
}

std::optional<double> figure(std::string_view text)
{
    std::string signless;
    if (text.starts_with(kPound)) {
        text.remove_prefix(kPound.size());
    } else if (text.starts_with('-') && text.substr(1).starts_with(kPound)) {
        signless = "-" + std::string(text.substr(1 + kPound.size()));
        text = signless;
    }
    if (text.find(',') == std::string_view::npos)
        return isCode(text) ? std::nullopt : plainNumber(text);
    const auto plain = withoutCommas(text);
    return plain && !isCode(*plain) ? plainNumber(*plain) : std::nullopt;
}

bool mayBeFigure(std::string_view text)
{
    return text.size() <= kLongestFigure
        && (isDigit(text.front()) || text.front() == '-' || text.front() == '.' || text.front() == '+'
            || text.starts_with(kPound));
}

bool typeFigure(std::string_view text, Cell& cell)
{
    if (!mayBeFigure(text))
        return false;
    if (text.ends_with('%')) {
        const auto number = figure(trimmed(text.substr(0, text.size() - 1)));
        cell.type = number ? CellType::Percent : CellType::Text;
        cell.number = number.value_or(0) / 100;
        return number.has_value();
    }
    const auto number = figure(text);
    cell.type = number ? CellType::Number : CellType::Text;
    cell.number = number.value_or(0);
    return number.has_value();
}

// `2021-09-30`, with a time behind a `T` or a blank.
bool typeDate(std::string_view text, Cell& cell)
{
    constexpr std::size_t kDay = 10;
    if (text.size() < kDay || text[4] != '-' || text[7] != '-' || !parseIsoDate(text.substr(0, kDay)))
        return false;
    const std::string_view time = text.substr(kDay);
    const bool timed = time.size() >= 6 && (time[0] == 'T' || time[0] == ' ') && isDigit(time[1]) && time[3] == ':';
    if (!time.empty() && !timed)
        return false;
    std::string stored(text);
    if (timed)
        stored[kDay] = 'T';
    cell.type = CellType::Date;
    cell.text = isoText(stored);
    return true;
}

} // namespace

void typeCsvCell(std::string_view text, Cell& cell)
{
    cell.shown = text;
    cell.type = CellType::Text;
    const std::string_view plain = trimmed(text);
    if (plain.empty()) {
        cell.text = text;
    } else if (typeFigure(plain, cell) || typeDate(plain, cell)) {
        return;
    } else if (plain == "TRUE" || plain == "FALSE") {
        cell.type = CellType::Boolean;
        cell.number = plain == "TRUE" ? 1 : 0;
    } else if (plain.front() == '#' && std::find(kErrors.begin(), kErrors.end(), plain) != kErrors.end()) {
        cell.type = CellType::Error;
        cell.text = plain;
    } else {
        cell.text = text;
    }
}

} // namespace outturn::importing
