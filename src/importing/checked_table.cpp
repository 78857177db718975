// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_table.h"

#include <outturn/base/ascii.h>
#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::importing {
namespace {

bool isSlugCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '.' || c == '-';
}

// A parser's sentence as a clause of ours.
std::string clause(std::string_view sentence)
{
    while (sentence.ends_with('.'))
        sentence.remove_suffix(1);
    return std::string(sentence);
}

} // namespace

const std::string& CheckedRow::cell(std::string_view column) const
{
    return m_row.cells[m_table.column(column).value()];
}

void CheckedRow::refuse(std::string_view column, std::string_view why)
{
    if (m_error)
        return;
    m_error = Error{ErrorCode::BadInput,
                    fmt::format("In {}, row {}, column \"{}\": {}; correct the cell and load the folder again.",
                                m_table.file, m_row.line, column, clause(why)),
                    {{"file", m_table.file}, {"row", std::to_string(m_row.line)}, {"column", std::string(column)}}};
}

void CheckedRow::expect(bool holds, std::string_view column, std::string_view expected)
{
    if (!holds)
        refuse(column, fmt::format("expected {}, found \"{}\"", expected, cell(column)));
}

std::string CheckedRow::optionalText(std::string_view column)
{
    return std::string(trimmed(cell(column)));
}

std::string CheckedRow::text(std::string_view column)
{
    auto text = optionalText(column);
    if (text.empty())
        refuse(column, "the cell is blank and must not be");
    return text;
}

std::string CheckedRow::slug(std::string_view column)
{
    auto slug = text(column);
    expect(std::all_of(slug.begin(), slug.end(), isSlugCharacter), column,
           "a slug of lower-case letters, digits, dots and hyphens");
    return slug;
}

double CheckedRow::number(std::string_view column)
{
    const auto number = parseNumber(text(column));
    expect(number.has_value(), column, "a number such as 1401 or -0.4");
    return number.value_or(0);
}

std::optional<double> CheckedRow::optionalNumber(std::string_view column)
{
    if (optionalText(column).empty())
        return std::nullopt;
    return number(column);
}

int CheckedRow::wholeNumber(std::string_view column, int lowest, int highest)
{
    const auto whole = parseWhole(text(column));
    const bool fits = whole && *whole >= lowest && *whole <= highest;
    expect(fits, column, fmt::format("a whole number from {} to {}", lowest, highest));
    return fits ? static_cast<int>(*whole) : lowest;
}

Date CheckedRow::date(std::string_view column)
{
    const auto date = parseIsoDate(text(column));
    expect(date.has_value(), column, "a day such as 2021-09-30");
    return date.value_or(Date{});
}

std::optional<Date> CheckedRow::optionalDate(std::string_view column)
{
    if (optionalText(column).empty())
        return std::nullopt;
    return date(column);
}

domain::Period CheckedRow::period(std::string_view column)
{
    const auto period = domain::parsePeriod(text(column));
    expect(period.has_value(), column, "a period such as 2021-09, 2021-22-Q2, 2021-09/12m or 2021-07-01/2021-08-31");
    return period.value_or(domain::Period{});
}

Result<CheckedTable> CheckedTable::read(const std::filesystem::path& folder, const std::string& name,
                                        std::initializer_list<std::string_view> columns)
{
    auto table = readCsv(folder / name);
    if (!table)
        return tl::unexpected(table.error());
    for (const std::string_view column : columns) {
        if (!table->column(column)) {
            return failure(
                ErrorCode::BadInput,
                fmt::format("In {}, the column \"{}\" is missing from row 1; add it and load the folder again.", name,
                            column),
                {{"file", name}, {"row", "1"}, {"column", std::string(column)}});
        }
    }
    return CheckedTable(std::move(*table));
}

} // namespace outturn::importing
