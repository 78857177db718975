// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_listing.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;
using namespace outturn::services;

constexpr std::size_t kMostTotalsShown = 12;
constexpr std::size_t kMostTextShown = 100;

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json columnJson(const InspectedColumn& column)
{
    return {{"column", column.letters},
            {"head", column.head},
            {"role", column.role},
            {"period", textOrNull(column.period)},
            {"unit", textOrNull(column.unit)},
            {"total", column.total}};
}

Json marksJson(const std::vector<InspectedMark>& marks, const char* meaning)
{
    Json list = Json::array();
    for (const InspectedMark& mark : marks)
        list.push_back(
            {{"marker", mark.marker}, {meaning, mark.meaning}, {"count", mark.count}, {"first", mark.first}});
    return list;
}

Json headerJson(const InspectedTable& table)
{
    if (table.firstHeaderRow == 0)
        return nullptr;
    return {{"first_row", table.firstHeaderRow}, {"last_row", table.lastHeaderRow}};
}

Json tableJson(const InspectedTable& table)
{
    Json columns = Json::array();
    Json areas = Json::array();
    Json totals = Json::array();
    for (const InspectedColumn& column : table.columns)
        columns.push_back(columnJson(column));
    for (const InspectedArea& area : table.areas)
        areas.push_back({{"label", area.label},
                         {"area", textOrNull(area.area)},
                         {"kind", textOrNull(area.kind)},
                         {"row", area.row}});
    for (const InspectedTotal& total : table.totals)
        totals.push_back({{"row", total.row}, {"label", total.label}, {"kind", total.kind}});
    return {{"title", textOrNull(table.title)},
            {"unit", textOrNull(table.unit)},
            {"header", headerJson(table)},
            {"body", table.body},
            {"columns", std::move(columns)},
            {"row_periods", table.rowPeriods},
            {"areas", std::move(areas)},
            {"totals", std::move(totals)},
            {"missing", marksJson(table.missing, "reason")},
            {"flags", marksJson(table.flags, "status")},
            {"notes", table.notes}};
}

// Cut between characters.
std::string shortened(const std::string& text)
{
    if (text.size() <= kMostTextShown)
        return text;
    std::size_t end = kMostTextShown;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + "…";
}

std::string columnText(const InspectedColumn& column)
{
    std::string line = fmt::format("    {:<4}{:<8}{}", column.letters, column.role,
                                   shortened(fmt::format("{}", fmt::join(column.head, " / "))));
    if (!column.period.empty())
        line += fmt::format(" [{}]", column.period);
    if (!column.unit.empty())
        line += fmt::format(" ({})", column.unit);
    return line + (column.total ? " total\n" : "\n");
}

std::string areasText(const InspectedTable& table)
{
    if (table.areas.empty())
        return {};
    const auto count = [&](std::string_view kind) {
        return std::count_if(table.areas.begin(), table.areas.end(),
                             [&](const InspectedArea& area) { return area.kind == kind; });
    };
    return fmt::format("    Areas: {} forces, {} regions, {} national, {} others\n", count("force"), count("region"),
                       count("national"), count(""));
}

std::string marksText(const char* title, const std::vector<InspectedMark>& marks)
{
    std::string line;
    for (const InspectedMark& mark : marks)
        line += fmt::format("{}\"{}\" {} × {} from {}", line.empty() ? "" : ", ", mark.marker, mark.meaning, mark.count,
                            mark.first);
    return line.empty() ? line : fmt::format("    {}: {}\n", title, line);
}

std::string totalsText(const InspectedTable& table)
{
    std::string line;
    for (std::size_t i = 0; i < std::min(kMostTotalsShown, table.totals.size()); ++i)
        line += fmt::format("{}{} (row {})", i == 0 ? "" : ", ", table.totals[i].label, table.totals[i].row);
    if (table.totals.size() > kMostTotalsShown)
        line += fmt::format(" and {} more", table.totals.size() - kMostTotalsShown);
    return line.empty() ? line : fmt::format("    Totals: {}\n", line);
}

std::string tableText(const InspectedTable& table)
{
    std::string text =
        fmt::format("  Table {}{}", table.body, table.title.empty() ? "" : ": " + shortened(table.title));
    text += table.unit.empty() ? "\n" : fmt::format(" ({})\n", table.unit);
    text += table.firstHeaderRow == 0
        ? "    No header\n"
        : fmt::format("    Header: rows {} to {}\n", table.firstHeaderRow, table.lastHeaderRow);
    for (const InspectedColumn& column : table.columns)
        text += columnText(column);
    if (!table.rowPeriods.empty())
        text += fmt::format("    Periods down: {} to {} ({})\n", table.rowPeriods.front(), table.rowPeriods.back(),
                            table.rowPeriods.size());
    text +=
        areasText(table) + totalsText(table) + marksText("Missing", table.missing) + marksText("Flags", table.flags);
    if (!table.notes.empty())
        text += fmt::format("    {} notes below\n", table.notes.size());
    return text;
}

} // namespace

Json tablesJson(const std::vector<UnderstoodSheet>& sheets)
{
    Json list = Json::array();
    for (const UnderstoodSheet& one : sheets) {
        Json tables = Json::array();
        for (const InspectedTable& table : one.tables)
            tables.push_back(tableJson(table));
        list.push_back({{"name", one.sheet.name},
                        {"hidden", one.sheet.hidden},
                        {"rows", one.sheet.rows},
                        {"columns", one.sheet.columns},
                        {"tables", std::move(tables)},
                        {"notes", one.sheet.notes}});
    }
    return {{"sheets", std::move(list)}};
}

std::string tablesText(const std::vector<UnderstoodSheet>& sheets)
{
    std::string text;
    for (const UnderstoodSheet& one : sheets) {
        text += fmt::format("Sheet \"{}\": {} rows, {} columns{}\n", one.sheet.name, one.sheet.rows, one.sheet.columns,
                            one.sheet.hidden ? ", hidden" : "");
        for (const InspectedTable& table : one.tables)
            text += tableText(table);
        if (one.tables.empty())
            text += "  No table: it holds no figures under a header\n";
        for (const std::string& note : one.sheet.notes)
            text += fmt::format("  Note: {}\n", note);
    }
    return text;
}

} // namespace outturn::cli
