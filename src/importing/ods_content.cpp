// SPDX-License-Identifier: GPL-3.0-or-later
#include "ods_content.h"

#include "number_format.h"
#include "number_text.h"

#include <outturn/base/text.h>

#include <algorithm>
#include <array>

namespace outturn::importing {
namespace {

constexpr std::array<std::string_view, 6> kNoContent{"office:annotation", "table:shapes",    "table:tracked-changes",
                                                     "office:forms",      "table:detective", "table:dde-links"};

bool isNoContent(std::string_view name)
{
    return name.starts_with("draw:") || std::find(kNoContent.begin(), kNoContent.end(), name) != kNoContent.end();
}

// A count that the file states; 1 where it states none. Absurd counts are cut to what is refused anyway.
std::uint64_t countOf(const XmlAttributes& attributes, std::string_view name)
{
    const auto text = attributes.value(name);
    const auto count = text ? parseWhole(*text) : std::nullopt;
    return count && *count > 0 ? std::min<std::uint64_t>(static_cast<std::uint64_t>(*count), 1U << 30) : 1;
}

// The attribute that holds the value depends on its type.
std::string_view valueOf(const XmlAttributes& attributes, std::string_view type)
{
    if (type == "date")
        return attributes.text("office:date-value");
    if (type == "time")
        return attributes.text("office:time-value");
    if (type == "boolean")
        return attributes.text("office:boolean-value");
    if (type == "string")
        return attributes.text("office:string-value");
    return attributes.text("office:value");
}

} // namespace

OdsContentHandler::OdsContentHandler(SheetOutput& output)
    : m_output(output)
{
}

void OdsContentHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    if (m_skipping > 0 || isNoContent(name)) {
        ++m_skipping;
    } else if (m_inCell) {
        startText(name, attributes);
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
        startCell(attributes);
    } else if (name == "table:table-row") {
        startRow(attributes);
    } else if (name == "table:table" && m_sawSpreadsheet && !m_inSheet) {
        startTable(attributes);
    } else if (name == "office:spreadsheet") {
        m_sawSpreadsheet = true;
    } else if (name == "style:style") {
        m_styleName = attributes.text("style:name");
    } else if (name == "style:table-properties" && attributes.text("table:display") == "false") {
        m_hiddenStyles.insert(m_styleName);
    }
}

void OdsContentHandler::end(std::string_view name)
{
    if (m_skipping > 0)
        --m_skipping;
    else if (m_inText > 0)
        --m_inText;
    else if (name == "table:table-cell" || name == "table:covered-table-cell")
        endCell();
    else if (name == "table:table-row")
        endRow();
    else if (name == "table:table")
        endTable();
}

void OdsContentHandler::text(std::string_view piece)
{
    if (m_inText == 0 || m_skipping > 0 || m_skipSheet)
        return;
    m_paragraphs.append(piece);
    if (m_paragraphs.text().size() > m_output.limits().cellText)
        fail(m_output.error(m_row, "has a cell with more text than a spreadsheet can hold"));
}

void OdsContentHandler::startTable(const XmlAttributes& attributes)
{
    m_inSheet = true;
    m_row = 1;
    const bool hidden = m_hiddenStyles.contains(attributes.text("table:style-name"));
    const Visit visit = m_output.beginSheet(std::string(attributes.text("table:name")), hidden);
    m_skipSheet = visit != Visit::Continue;
    if (visit == Visit::Stop)
        finish();
}

void OdsContentHandler::startRow(const XmlAttributes& attributes)
{
    m_rowRepeats = countOf(attributes, "table:number-rows-repeated");
    m_column = 1;
}

void OdsContentHandler::startCell(const XmlAttributes& attributes)
{
    m_inCell = true;
    m_cellRepeats = countOf(attributes, "table:number-columns-repeated");
    m_type = attributes.text("office:value-type");
    m_extendedType = attributes.text("calcext:value-type");
    m_value = valueOf(attributes, m_type);
    m_paragraphs.clear();
    noteMerged(attributes);
}

void OdsContentHandler::noteMerged(const XmlAttributes& attributes)
{
    const std::uint64_t wide = countOf(attributes, "table:number-columns-spanned");
    const std::uint64_t high = countOf(attributes, "table:number-rows-spanned");
    if (m_skipSheet || (wide == 1 && high == 1) || m_column + wide > m_output.limits().columns + 1
        || m_row + high > m_output.limits().rows + 1)
        return;
    m_output.merge({.firstRow = static_cast<std::uint32_t>(m_row),
                    .firstColumn = static_cast<std::uint32_t>(m_column),
                    .lastRow = static_cast<std::uint32_t>(m_row + high - 1),
                    .lastColumn = static_cast<std::uint32_t>(m_column + wide - 1)});
}

void OdsContentHandler::startText(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "text:p" && m_inText == 0)
        m_paragraphs.startParagraph();
    else if (name == "text:s")
        m_paragraphs.appendBlanks(std::min<std::uint64_t>(countOf(attributes, "text:c"), m_output.limits().cellText));
    else if (name == "text:tab")
        m_paragraphs.appendBlanks(1);
    else if (name == "text:line-break")
        m_paragraphs.appendLineBreak();
    ++m_inText;
}

void OdsContentHandler::endCell()
{
    m_inCell = false;
    if (!m_skipSheet && (!m_type.empty() || m_paragraphs.any()))
        addCells();
    m_column += m_cellRepeats;
}

void OdsContentHandler::addCells()
{
    if (m_column + m_cellRepeats - 1 > m_output.limits().columns) {
        fail(m_output.error(m_row, "has more columns than any spreadsheet; it will not be read"));
        return;
    }
    for (std::uint64_t i = 0; i < m_cellRepeats; ++i) {
        Cell& cell = m_output.add(static_cast<std::uint32_t>(m_column + i), CellType::Text);
        fill(cell);
        if (cell.type == CellType::Text && cell.text.empty())
            m_output.dropLast();
    }
}

void OdsContentHandler::fill(Cell& cell) const
{
    cell.shown = m_paragraphs.text();
    if (m_extendedType == "error") {
        cell.type = CellType::Error;
        cell.text = cell.shown;
    } else if (m_type == "string" || m_type.empty()) {
        cell.text = m_paragraphs.any() || m_value.empty() ? cell.shown : m_value;
        cell.shown = cell.text;
    } else {
        fillByValue(cell);
    }
}

// A value that does not parse leaves the text that the sheet shows.
void OdsContentHandler::fillByValue(Cell& cell) const
{
    cell.text = cell.shown;
    if (m_type == "date" && !m_value.empty()) {
        cell.type = CellType::Date;
        cell.text = isoText(m_value);
    } else if (m_type == "boolean" && !m_value.empty()) {
        cell.type = CellType::Boolean;
        cell.number = m_value == "true" ? 1 : 0;
    } else if (const auto seconds = m_type == "time" ? secondsOfOdsDuration(m_value) : std::nullopt) {
        cell.type = CellType::Duration;
        cell.number = *seconds;
    } else if (const auto number = plainNumber(m_value)) {
        cell.type = m_type == "percentage" ? CellType::Percent : CellType::Number;
        cell.number = *number;
    }
    if (cell.type != CellType::Text && cell.type != CellType::Date)
        cell.text.clear();
    if (cell.shown.empty() && !m_paragraphs.any() && cell.type != CellType::Text)
        cell.shown = m_value;
}

void OdsContentHandler::endRow()
{
    if (!m_skipSheet) {
        const auto visit = m_output.emitRows(m_row, m_rowRepeats, m_output.limits().rows);
        if (!visit)
            fail(visit.error());
        else
            m_skipSheet = *visit != Visit::Continue;
        if (visit && *visit == Visit::Stop)
            finish();
    }
    m_row += m_rowRepeats;
}

void OdsContentHandler::endTable()
{
    if (!m_inSheet)
        return;
    m_inSheet = false;
    if (!m_skipSheet)
        m_output.endSheet();
}

} // namespace outturn::importing
