// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_columns.h"

#include <outturn/base/text.h>

#include <algorithm>
#include <array>

namespace outturn::importing {
namespace {

/// What the cells of one column of a body are, counted.
struct Tally
{
    std::size_t rows{0}; ///< with anything to be seen
    std::size_t figures{0};
    std::size_t marks{0}; ///< figures that only say what is missing
    std::size_t words{0};
    std::size_t areas{0};
    std::size_t periods{0};
    std::size_t flags{0};
    std::size_t percents{0};
    std::size_t years{0}; ///< numbers that may be periods
};

void count(const GridCell& cell, TextFacts& facts, Tally& tally)
{
    if (isBlank(cell, facts))
        return;
    ++tally.rows;
    tally.percents += cell.type == CellType::Percent ? 1 : 0;
    const bool figure = isFigure(cell, facts);
    tally.figures += figure ? 1 : 0;
    if (cell.type == CellType::Number && readPeriodCell(cell, false))
        ++tally.years;
    if (cell.type == CellType::Date)
        ++tally.periods;
    if (cell.type != CellType::Text)
        return;
    const TextMeaning& meaning = facts.of(cell.text);
    tally.words += figure ? 0 : 1;
    tally.marks += figure && meaning.figure->missing ? 1 : 0;
    tally.areas += meaning.area ? 1 : 0;
    tally.periods += meaning.period ? 1 : 0;
    tally.flags += meaning.flag ? 1 : 0;
}

bool mentions(const std::vector<std::string>& head, std::initializer_list<std::string_view> words)
{
    return std::any_of(head.begin(), head.end(), [&](const std::string& text) {
        const std::string plain = lowerCase(text);
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view word) { return plain.find(word) != std::string::npos; });
    });
}

// Whole words, because a ward is not in "towards" and a police force not in "use of force".
bool namesPlaces(const std::vector<std::string>& head)
{
    constexpr std::array<std::string_view, 16> kPlaces{"force",
                                                       "forces",
                                                       "police force",
                                                       "police forces",
                                                       "force area",
                                                       "force name",
                                                       "police force area",
                                                       "borough",
                                                       "region",
                                                       "district",
                                                       "ward",
                                                       "local authority",
                                                       "area",
                                                       "area name",
                                                       "appropriate authority",
                                                       "council"};
    return std::any_of(head.begin(), head.end(), [&](const std::string& text) {
        std::string plain = lowerCase(text.substr(0, text.find(',')));
        std::replace(plain.begin(), plain.end(), '_', ' ');
        return std::find(kPlaces.begin(), kPlaces.end(), plain) != kPlaces.end() || plain.ends_with("borough")
            || plain.ends_with("boroughname");
    });
}

ColumnRole roleOf(const Tally& tally, const std::vector<std::string>& head, bool leftmost)
{
    const bool namedPeriod = mentions(head, {"year", "month", "quarter", "period", "date"});
    if (tally.periods * 10 >= tally.rows * 6 && tally.rows > 0)
        return ColumnRole::Period;
    if (tally.years == tally.rows && tally.rows > 1 && (namedPeriod || (leftmost && head.empty())))
        return ColumnRole::Period;
    if (tally.areas * 2 > tally.words && tally.areas > 0 && tally.figures <= tally.marks)
        return ColumnRole::Area;
    if (tally.flags == tally.rows && tally.rows > 0 && !leftmost)
        return ColumnRole::Flag;
    if (tally.figures >= tally.words && tally.figures > 0)
        return ColumnRole::Value;
    return namesPlaces(head) ? ColumnRole::Area : ColumnRole::Label;
}

std::string unitOf(const Tally& tally, const std::vector<std::string>& head)
{
    if (tally.percents > 0 || mentions(head, {"%", "per cent", "percent"}))
        return "percent";
    if (mentions(head, {"£"}))
        return "money";
    return head.empty() || !statesUnit(head.back()) ? std::string{} : head.back();
}

bool sumsUp(const std::vector<std::string>& head)
{
    return std::any_of(head.begin(), head.end(), [](const std::string& text) {
        const std::string plain = lowerCase(text);
        return plain == "all" || plain.starts_with("total") || plain.starts_with("grand total")
            || plain.ends_with(" total");
    });
}

} // namespace

bool statesUnit(std::string_view text)
{
    constexpr std::array<std::string_view, 14> kUnits{"full-time equivalent",
                                                      "fte",
                                                      "headcount",
                                                      "percentage",
                                                      "per cent",
                                                      "percent",
                                                      "%",
                                                      "number",
                                                      "thousand",
                                                      "£",
                                                      "rate per",
                                                      "per 1,000",
                                                      "per 100,000",
                                                      "rates"};
    constexpr std::size_t kLongestUnit = 40;
    const std::string plain = lowerCase(trimmed(text));
    return plain.size() <= kLongestUnit && plain.find(" of ") == std::string::npos
        && std::any_of(kUnits.begin(), kUnits.end(), [&](std::string_view unit) {
               return plain == unit
                   || (plain.starts_with(unit)
                       && (unit == "£" || plain[unit.size()] == ' ' || plain[unit.size()] == 's'));
           });
}

std::vector<TableColumn> tableColumns(const CellGrid& grid, const std::vector<RowShape>& shapes,
                                      const TableBlock& block, TextFacts& facts)
{
    std::vector<Tally> tallies(blockWidth(grid, shapes, block));
    for (std::size_t at = block.firstBody; at <= block.lastBody; ++at) {
        for (const GridCell& cell : grid.row(shapes[at].index))
            count(cell, facts, tallies[cell.column - 1]);
    }
    const TableHead head(grid, shapes, block, facts);
    std::vector<TableColumn> columns;
    for (std::uint32_t column = 1; column <= tallies.size(); ++column) {
        const Tally& tally = tallies[column - 1];
        TableColumn described{.column = column, .head = head.texts(column)};
        if (tally.rows == 0)
            continue;
        described.role = roleOf(tally, described.head, columns.empty());
        if (described.role == ColumnRole::Value) {
            described.period = head.period(column);
            described.unit = unitOf(tally, described.head);
            described.total = sumsUp(described.head);
        }
        columns.push_back(std::move(described));
    }
    return columns;
}

} // namespace outturn::importing
