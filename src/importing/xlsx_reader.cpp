// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_reader.h"

#include "xlsx_sheet.h"

#include <fmt/format.h>

namespace outturn::importing {
namespace {

void noteBareFormulas(std::size_t count, SheetOutput& output)
{
    if (count == 0)
        return;
    output.note(fmt::format("{} formula{} without a stored result; open the workbook in a spreadsheet program, save it "
                            "and load it again.",
                            count, count == 1 ? " stands" : "s stand"));
}

Result<Visit> readSheet(const ZipArchive& archive, const XlsxSheet& sheet, const XlsxShared& shared,
                        SheetOutput& output)
{
    if (const Visit visit = output.beginSheet(sheet.name, sheet.hidden); visit != Visit::Continue)
        return visit;
    if (sheet.part.empty()) {
        output.note("The workbook names this sheet but does not hold it.");
        output.endSheet();
        return Visit::Continue;
    }
    XlsxSheetHandler handler(shared, output);
    if (auto parsed = parseXml(archive, sheet.part, handler, Prefixes::Dropped, output.limits()); !parsed)
        return tl::unexpected(std::move(parsed.error()));
    noteBareFormulas(handler.formulasWithoutResult(), output);
    output.endSheet();
    return handler.stopped() ? Visit::Stop : Visit::Continue;
}

} // namespace

bool isXlsx(const SheetSource& source)
{
    const auto archive = ZipArchive::open(source, {});
    return archive && archive->contains("[Content_Types].xml");
}

Result<void> readXlsx(const SheetSource& source, SheetVisitor& visitor, const ReadLimits& limits)
{
    const auto archive = ZipArchive::open(source, limits);
    if (!archive)
        return tl::unexpected(archive.error());
    ReadLimits book = limits;
    book.partBytes = limits.bookBytes;
    const auto workbook = readXlsxWorkbook(*archive, book);
    if (!workbook)
        return tl::unexpected(workbook.error());
    const auto strings = XlsxStrings::read(*archive, workbook->stringsPart, limits);
    if (!strings)
        return tl::unexpected(strings.error());
    const auto styles = XlsxStyles::read(*archive, workbook->stylesPart, book);
    if (!styles)
        return tl::unexpected(styles.error());

    const XlsxShared shared{.strings = *strings, .styles = *styles, .dates = workbook->dates};
    SheetOutput output(visitor, limits, source.name());
    for (const XlsxSheet& sheet : workbook->sheets) {
        const auto visit = readSheet(*archive, sheet, shared, output);
        if (!visit)
            return tl::unexpected(visit.error());
        if (*visit == Visit::Stop)
            break;
    }
    return {};
}

} // namespace outturn::importing
