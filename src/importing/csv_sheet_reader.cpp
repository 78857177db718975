// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_sheet_reader.h"

#include "csv_rows.h"
#include "read_ahead.h"
#include "sheet_output.h"

#include <fstream>
#include <memory>
#include <sstream>

namespace outturn::importing {
namespace {

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

/// Passes rows on. `Continue` where more are wanted.
Result<Visit> emit(CsvRows& rows, SheetOutput& output)
{
    std::size_t first = 0;
    for (const CsvRows::Row& row : rows.rows) {
        const auto visit = output.emit(row.number, rows.cells.all().subspan(first, row.cells), output.limits().records);
        if (!visit || *visit != Visit::Continue)
            return visit;
        first += row.cells;
    }
    if (!rows.problem.empty())
        return tl::unexpected(output.error(rows.problemRow, rows.problem));
    return Visit::Continue;
}

Result<void> emitAll(CsvRowReader& reader, SheetOutput& output)
{
    CsvRows first;
    auto visit = reader.fill(first) ? emit(first, output) : Visit::Continue;
    if (!visit || *visit != Visit::Continue || reader.ended())
        return visit.map([](Visit) {});
    // To cut a file takes about as long as what is made of its rows.
    ReadAhead<CsvRows> ahead([&reader](CsvRows& rows) { return reader.fill(rows); });
    while (CsvRows* rows = visit && *visit == Visit::Continue ? ahead.next() : nullptr)
        visit = emit(*rows, output);
    return visit.map([](Visit) {});
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
    CsvRowReader reader(opened(source), *form, limits);
    if (auto emitted = emitAll(reader, output); !emitted)
        return emitted;
    output.endSheet();
    return {};
}

} // namespace outturn::importing
