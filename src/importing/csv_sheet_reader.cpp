// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_sheet_reader.h"

#include "csv_cell.h"
#include "sheet_output.h"
#include "text_decoder.h"

#include <csv.h>
#include <fmt/format.h>

#include <fstream>
#include <memory>
#include <optional>
#include <sstream>

namespace outturn::importing {
namespace {

constexpr std::size_t kPieceBytes = 1U << 16;

/// Hands what libcsv finds to the output; row 1 is the first line, empty ones counted.
class Records
{
public:
    Records(SheetOutput& output, char delimiter)
        : m_output(output)
    {
        csv_init(&m_parser, CSV_REPALL_NL);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
        // RFC 4180: blanks are part of a cell; libcsv would trim them.
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    }
    ~Records() { csv_free(&m_parser); }
    Records(const Records&) = delete;
    Records& operator=(const Records&) = delete;

    void feed(std::string_view text)
    {
        if (csv_parse(&m_parser, text.data(), text.size(), onCell, onRow, this) != text.size())
            refuse("cannot be cut into cells; save the file again");
        if (csv_get_buffer_size(&m_parser) > m_output.limits().cellText)
            refuse("has a quotation mark that is not closed within a cell's length; close or remove it");
    }
    // A line end closes a record anywhere but between quotation marks.
    void finish()
    {
        m_rowEnded = false;
        feed("\n");
        if (!done() && !m_rowEnded)
            refuse(
                "has a quotation mark that is never closed, so that the rest of the file would be one cell; close or "
                "remove it");
    }

    [[nodiscard]] bool done() const { return m_stopped || m_error; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    static void onCell(void* bytes, std::size_t size, void* self)
    {
        static_cast<Records*>(self)->addCell({static_cast<const char*>(bytes), size});
    }
    static void onRow(int, void* self) { static_cast<Records*>(self)->endRow(); }

    void addCell(std::string_view text)
    {
        ++m_column;
        if (text.empty() || done())
            return;
        typeCsvCell(text, m_output.add(m_column, CellType::Text));
    }
    void endRow()
    {
        m_column = 0;
        m_rowEnded = true;
        if (done())
            return;
        const auto visit = m_output.emitRow(m_row++, m_output.limits().records);
        if (!visit)
            m_error = visit.error();
        else
            m_stopped = *visit != Visit::Continue;
    }
    void refuse(std::string_view why)
    {
        if (!m_error)
            m_error = m_output.error(m_row, why);
    }

    SheetOutput& m_output;
    csv_parser m_parser{};
    std::uint64_t m_row{1};
    std::uint32_t m_column{0};
    bool m_rowEnded{false};
    bool m_stopped{false};
    std::optional<Error> m_error;
};

std::unique_ptr<std::istream> opened(const SheetSource& source)
{
    if (source.inMemory())
        return std::make_unique<std::istringstream>(std::string(source.bytes()));
    return std::make_unique<std::ifstream>(source.path(), std::ios::binary);
}

std::string sheetName(const SheetSource& source)
{
    return std::filesystem::path(source.name()).stem().string();
}

void feedAll(std::istream& bytes, const TextForm& form, Records& records)
{
    TextDecoder decoder(form.encoding);
    std::string piece(kPieceBytes, '\0');
    std::string text;
    bool skipLine = form.statesDelimiter;
    bytes.ignore(static_cast<std::streamsize>(form.markBytes));
    while (bytes && !records.done()) {
        bytes.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        text.clear();
        decoder.decode({piece.data(), static_cast<std::size_t>(bytes.gcount())}, text);
        if (skipLine)
            text.erase(0, text.find('\n') == std::string::npos ? text.size() : text.find('\n') + 1);
        skipLine = false;
        records.feed(text);
    }
    records.finish();
}

} // namespace

bool isDelimitedText(const SheetSource& source)
{
    return !source.beginning(1).empty();
}

Result<void> readDelimitedText(const SheetSource& source, SheetVisitor& visitor, const ReadLimits& limits)
{
    const auto first = opened(source);
    const auto form = detectTextForm(*first, source.name());
    if (!form)
        return tl::unexpected(form.error());
    SheetOutput output(visitor, limits, source.name());
    if (output.beginSheet(sheetName(source), false) != Visit::Continue)
        return {};
    Records records(output, form->delimiter);
    feedAll(*opened(source), *form, records);
    if (records.error())
        return tl::unexpected(*records.error());
    output.endSheet();
    return {};
}

} // namespace outturn::importing
