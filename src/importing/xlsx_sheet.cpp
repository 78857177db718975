// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_sheet.h"

#include "cell_reference.h"
#include "number_text.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

#include <cmath>

namespace outturn::importing {
namespace {

constexpr double kSecondsPerDay = 86'400;

double toMillisecond(double seconds)
{
    return std::round(seconds * 1000) / 1000;
}

} // namespace

XlsxSheetHandler::XlsxSheetHandler(const XlsxShared& shared, SheetOutput& output)
    : m_shared(shared)
    , m_output(output)
{
}

void XlsxSheetHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "c" && m_inData)
        startCell(attributes);
    else if (name == "v" || (name == "t" && !m_inReading))
        m_inValue = m_inData;
    else if (name == "row" && m_inData)
        startRow(attributes);
    else if (name == "f")
        m_hasFormula = true;
    else if (name == "rPh")
        m_inReading = true;
    else if (name == "sheetData")
        m_inData = true;
    else if (name == "mergeCell")
        addMerged(attributes.text("ref"));
}

void XlsxSheetHandler::end(std::string_view name)
{
    if (name == "v" || name == "t")
        m_inValue = false;
    else if (name == "c" && m_inData)
        endCell();
    else if (name == "row" && m_inData)
        endRow();
    else if (name == "rPh")
        m_inReading = false;
    else if (name == "sheetData")
        m_inData = false;
}

void XlsxSheetHandler::text(std::string_view piece)
{
    if (!m_inValue)
        return;
    m_value += piece;
    if (m_value.size() > m_output.limits().cellText)
        fail(m_output.error(m_row, "has a cell with more text than a spreadsheet can hold"));
}

// Some writers leave out the places of rows and cells: they follow one another then.
void XlsxSheetHandler::startRow(const XmlAttributes& attributes)
{
    const auto number = attributes.value("r");
    const auto stated = number ? parseWhole(*number) : std::nullopt;
    if (number && (!stated || *stated < 1)) {
        fail(m_output.error(m_row + 1, fmt::format("is numbered \"{}\"; save the workbook again", *number)));
        return;
    }
    m_row = stated ? static_cast<std::uint64_t>(*stated) : m_row + 1;
    m_column = 0;
}

void XlsxSheetHandler::startCell(const XmlAttributes& attributes)
{
    m_kind = kindOf(attributes.text("t"));
    const auto style = parseWhole(attributes.text("s"));
    m_style = style && *style > 0 ? static_cast<std::size_t>(*style) : 0;
    m_value.clear();
    m_hasFormula = false;
    const auto place = attributes.value("r");
    const auto column = place ? columnOfReference(*place) : std::optional<std::uint32_t>(m_column + 1);
    if (!column) {
        fail(m_output.error(m_row,
                            fmt::format("has a cell at \"{}\", which is no place; save the workbook again", *place)));
        return;
    }
    m_column = *column;
}

XlsxSheetHandler::Kind XlsxSheetHandler::kindOf(std::string_view type)
{
    if (type.empty())
        return Kind::Number;
    if (type == "s")
        return Kind::Shared;
    if (type == "str" || type == "inlineStr")
        return Kind::Text;
    if (type == "e")
        return Kind::Error;
    if (type == "b")
        return Kind::Boolean;
    return type == "d" ? Kind::Date : Kind::Number;
}

void XlsxSheetHandler::endCell()
{
    if (m_value.empty()) {
        m_bare += m_hasFormula && m_kind != Kind::Text ? 1 : 0;
        return;
    }
    switch (m_kind) {
    case Kind::Shared:
        return addShared();
    case Kind::Text:
        unescapeXlsx(m_value, 0);
        return addText(m_value);
    case Kind::Error:
        return addKnown(CellType::Error, m_value);
    case Kind::Boolean:
        return addBoolean(m_value == "1" || m_value == "true");
    case Kind::Date:
        return addKnown(CellType::Date, isoText(m_value));
    case Kind::Number:
        return addNumber();
    }
}

void XlsxSheetHandler::addKnown(CellType type, const std::string& text)
{
    Cell& cell = m_output.add(m_column, type);
    cell.text = text;
    cell.shown = text;
}

void XlsxSheetHandler::addBoolean(bool value)
{
    Cell& cell = m_output.add(m_column, CellType::Boolean);
    cell.number = value ? 1 : 0;
    cell.shown = value ? "TRUE" : "FALSE";
}

void XlsxSheetHandler::addText(std::string_view text)
{
    if (text.empty())
        return;
    Cell& cell = m_output.add(m_column, CellType::Text);
    cell.text = text;
    cell.shown = text;
}

void XlsxSheetHandler::addShared()
{
    const auto index = parseWhole(m_value);
    const auto text = index && *index >= 0 ? m_shared.strings.at(static_cast<std::size_t>(*index)) : std::nullopt;
    if (!text) {
        fail(m_output.error(m_row,
                            fmt::format("refers in {} to a text that the workbook does not hold; save it again",
                                        cellReference(static_cast<std::uint32_t>(m_row), m_column))));
        return;
    }
    addText(*text);
}

void XlsxSheetHandler::addNumber()
{
    const auto number = plainNumber(trimmed(m_value));
    if (!number) {
        addText(m_value);
        return;
    }
    const NumberFormat& format = m_shared.styles.format(m_style);
    Cell& cell = m_output.add(m_column, CellType::Number);
    cell.number = *number;
    format.show(*number, m_shared.dates, cell.shown);
    if (format.kind() == FormatKind::Percent) {
        cell.type = CellType::Percent;
    } else if (format.kind() == FormatKind::Duration) {
        cell.type = CellType::Duration;
        cell.number = toMillisecond(*number * kSecondsPerDay);
    } else if (format.kind() == FormatKind::Date) {
        if (const auto moment = momentOfSerial(*number, m_shared.dates)) {
            cell.type = CellType::Date;
            cell.number = 0;
            cell.text = isoMoment(*moment);
        }
    }
}

void XlsxSheetHandler::endRow()
{
    const auto visit = m_output.emitRow(m_row, m_output.limits().rows);
    if (!visit) {
        fail(visit.error());
    } else if (*visit != Visit::Continue) {
        m_stopped = *visit == Visit::Stop;
        finish();
    }
}

void XlsxSheetHandler::addMerged(std::string_view range)
{
    if (const auto read = parseRange(range))
        m_output.merge(*read);
}

} // namespace outturn::importing
