// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/csv_reader.h>

#include <outturn/importing/text_file.h>

#include <csv.h>
#include <fmt/format.h>

#include <algorithm>

namespace outturn::importing {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

tl::unexpected<Error> refused(const std::string& file, std::size_t line, std::string_view what)
{
    return failure(ErrorCode::BadInput, fmt::format("In {}, row {} {}.", file, line, what),
                   {{"file", file}, {"row", std::to_string(line)}});
}

// Collects the records while libcsv reads; it is fed a line at a time because libcsv itself counts none.
class Collector
{
public:
    Collector()
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        // RFC 4180: blanks are part of a cell; libcsv would trim them.
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    }
    ~Collector() { csv_free(&m_parser); }
    Collector(const Collector&) = delete;
    Collector& operator=(const Collector&) = delete;

    bool feed(std::string_view line, std::size_t number)
    {
        if (!m_inRecord)
            m_line = number;
        m_inRecord = m_inRecord || line.find_first_not_of("\r\n") != std::string_view::npos;
        return csv_parse(&m_parser, line.data(), line.size(), onCell, onRow, this) == line.size();
    }
    bool finish() { return csv_fini(&m_parser, onCell, onRow, this) == 0; }

    [[nodiscard]] std::size_t line() const { return m_line; }
    std::vector<CsvRow> takeRows() { return std::move(m_rows); }

private:
    static void onCell(void* bytes, std::size_t size, void* self)
    {
        static_cast<Collector*>(self)->m_cells.emplace_back(static_cast<const char*>(bytes), size);
    }
    static void onRow(int, void* self)
    {
        auto& collector = *static_cast<Collector*>(self);
        collector.m_rows.push_back({collector.m_line, std::move(collector.m_cells)});
        collector.m_cells.clear();
        collector.m_inRecord = false;
    }

    csv_parser m_parser{};
    std::vector<CsvRow> m_rows;
    std::vector<std::string> m_cells;
    std::size_t m_line{0};
    bool m_inRecord{false};
};

Result<std::vector<CsvRow>> records(std::string_view bytes, const std::string& file)
{
    constexpr std::string_view kQuotes = "has a quotation mark that is not closed or stands in the middle of a cell; "
                                         "put the cell between quotation marks and double those inside";
    Collector collector;
    for (std::size_t number = 1; !bytes.empty(); ++number) {
        const std::size_t end = bytes.find('\n');
        const auto line = bytes.substr(0, end == std::string_view::npos ? bytes.size() : end + 1);
        if (firstInvalidUtf8(line))
            return refused(file, number, "is not UTF-8 text; save the file as UTF-8 and load it again");
        if (!collector.feed(line, number))
            return refused(file, collector.line(), kQuotes);
        bytes.remove_prefix(line.size());
    }
    if (!collector.finish())
        return refused(file, collector.line(), kQuotes);
    return collector.takeRows();
}

Result<void> checkShape(const CsvTable& table)
{
    for (auto name = table.header.begin(); name != table.header.end(); ++name) {
        if (std::find(table.header.begin(), name, *name) != name)
            return refused(table.file, 1, fmt::format("names the column \"{}\" twice; rename or remove one", *name));
    }
    for (const CsvRow& row : table.rows) {
        if (row.cells.size() != table.header.size()) {
            return refused(table.file, row.line,
                           fmt::format("has {} cells where the header has {}; check its commas and quotation marks",
                                       row.cells.size(), table.header.size()));
        }
    }
    return {};
}

} // namespace

std::optional<std::size_t> CsvTable::column(std::string_view name) const
{
    const auto found = std::find(header.begin(), header.end(), name);
    if (found == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

Result<CsvTable> parseCsv(std::string_view bytes, const std::string& file)
{
    if (bytes.starts_with(kByteOrderMark))
        bytes.remove_prefix(kByteOrderMark.size());
    auto rows = records(bytes, file);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return refused(file, 1, "is missing: the file is empty; it needs a row naming the columns");

    CsvTable table{.file = file, .header = std::move(rows->front().cells), .rows = {}};
    table.rows.assign(std::make_move_iterator(rows->begin() + 1), std::make_move_iterator(rows->end()));
    if (const auto shape = checkShape(table); !shape)
        return tl::unexpected(shape.error());
    return table;
}

Result<CsvTable> readCsv(const std::filesystem::path& file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parseCsv(*bytes, file.filename().string());
}

} // namespace outturn::importing
