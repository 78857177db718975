// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell_store.h"
#include "text_decoder.h"
#include "text_form.h"

#include <outturn/importing/sheet_reader.h>

#include <csv.h>

#include <cstdint>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::importing {

/// Some rows of a text file, one after the other.
struct CsvRows
{
    struct Row
    {
        std::uint64_t number{}; ///< from 1, empty lines counted
        std::size_t cells{};    ///< of `CsvRows::cells`
    };

    std::vector<Row> rows; ///< those with a cell
    CellStore cells;
    std::string problem; ///< why the file cannot be read on; ends the sentence "row N …" about `problemRow`
    std::uint64_t problemRow{};
};

/// Cuts a text file into rows, some at a time.
class CsvRowReader
{
public:
    CsvRowReader(std::unique_ptr<std::istream> bytes, const TextForm& form, const ReadLimits& limits);
    ~CsvRowReader();
    CsvRowReader(const CsvRowReader&) = delete;
    CsvRowReader& operator=(const CsvRowReader&) = delete;

    /// The next rows in place of those that `rows` held; may be none of them. False once there was no more.
    [[nodiscard]] bool fill(CsvRows& rows);
    /// Whether the file was read to its end, or to a problem.
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    static void onCell(void* bytes, std::size_t size, void* self);
    static void onRow(int, void* self);

    void parse(std::string_view text);
    /// A line end closes a record anywhere but between quotation marks.
    void finish();
    void addCell(std::string_view text);
    void endRow();
    void refuse(std::string why);
    /// Swaps the cells from `start` on for those of `to`, behind what it has.
    static void move(CellStore& from, std::size_t start, CellStore& to);

    std::unique_ptr<std::istream> m_bytes;
    ReadLimits m_limits;
    TextDecoder m_decoder;
    csv_parser m_parser{};
    std::string m_piece;
    std::string m_text;
    bool m_skipLine;
    bool m_ended{false};
    bool m_rowEnded{false};
    std::uint64_t m_row{1};
    std::uint32_t m_column{0};
    CsvRows* m_rows{nullptr};
    std::size_t m_rowStart{0}; ///< where the cells of the row at hand begin
    CellStore m_cut;           ///< of a row that goes on in the next piece
};

} // namespace outturn::importing
