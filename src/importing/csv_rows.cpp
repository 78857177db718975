// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_rows.h"

#include "csv_cell.h"

#include <fmt/format.h>

#include <utility>

namespace outturn::importing {
namespace {

constexpr std::size_t kPieceBytes = 1U << 16;

} // namespace

CsvRowReader::CsvRowReader(std::unique_ptr<std::istream> bytes, const TextForm& form, const ReadLimits& limits)
    : m_bytes(std::move(bytes))
    , m_limits(limits)
    , m_decoder(form.encoding)
    , m_piece(kPieceBytes, '\0')
    , m_skipLine(form.statesDelimiter)
{
    csv_init(&m_parser, CSV_REPALL_NL);
    csv_set_delim(&m_parser, static_cast<unsigned char>(form.delimiter));
    // RFC 4180: blanks are part of a cell; libcsv would trim them.
    csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    m_bytes->ignore(static_cast<std::streamsize>(form.markBytes));
}

CsvRowReader::~CsvRowReader()
{
    csv_free(&m_parser);
}

bool CsvRowReader::fill(CsvRows& rows)
{
    if (m_ended)
        return false;
    rows.rows.clear();
    rows.cells.keep(0);
    rows.problem.clear();
    m_rows = &rows;
    m_rowStart = 0;
    move(m_cut, 0, rows.cells);
    m_bytes->read(m_piece.data(), static_cast<std::streamsize>(m_piece.size()));
    m_text.clear();
    m_decoder.decode({m_piece.data(), static_cast<std::size_t>(m_bytes->gcount())}, m_text);
    if (std::exchange(m_skipLine, false))
        m_text.erase(0, m_text.find('\n') == std::string::npos ? m_text.size() : m_text.find('\n') + 1);
    parse(m_text);
    if (!m_ended && !*m_bytes)
        finish();
    move(rows.cells, m_rowStart, m_cut);
    return true;
}

void CsvRowReader::move(CellStore& from, std::size_t start, CellStore& to)
{
    for (Cell& cell : from.all().subspan(start))
        std::swap(to.add(0, CellType::Empty), cell);
    from.keep(start);
}

void CsvRowReader::parse(std::string_view text)
{
    if (csv_parse(&m_parser, text.data(), text.size(), onCell, onRow, this) != text.size())
        refuse("cannot be cut into cells; save the file again");
    if (csv_get_buffer_size(&m_parser) > m_limits.cellText)
        refuse("has a quotation mark that is not closed within a cell's length; close or remove it");
}

void CsvRowReader::finish()
{
    m_rowEnded = false;
    parse("\n");
    if (!m_rowEnded)
        refuse("has a quotation mark that is never closed, so that the rest of the file would be one cell; close or "
               "remove it");
    m_ended = true;
}

void CsvRowReader::onCell(void* bytes, std::size_t size, void* self)
{
    static_cast<CsvRowReader*>(self)->addCell({static_cast<const char*>(bytes), size});
}

void CsvRowReader::onRow(int, void* self)
{
    static_cast<CsvRowReader*>(self)->endRow();
}

void CsvRowReader::addCell(std::string_view text)
{
    ++m_column;
    if (text.empty() || m_ended)
        return;
    // At once and not at the row's end, for a file may be one row.
    if (m_column > m_limits.columns)
        refuse(fmt::format("has more than the {} columns of a sheet; it will not be read", m_limits.columns));
    else
        typeCsvCell(text, m_rows->cells.add(m_column, CellType::Text));
}

void CsvRowReader::endRow()
{
    m_column = 0;
    m_rowEnded = true;
    if (m_ended)
        return;
    const std::size_t cells = m_rows->cells.size() - m_rowStart;
    if (cells > 0)
        m_rows->rows.push_back({m_row, cells});
    m_rowStart = m_rows->cells.size();
    ++m_row;
}

void CsvRowReader::refuse(std::string why)
{
    if (m_ended)
        return;
    m_ended = true;
    m_rows->problem = std::move(why);
    m_rows->problemRow = m_row;
}

} // namespace outturn::importing
