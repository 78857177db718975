// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cell_listing.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/table_listing.h"

#include <outturn/services/inspect_service.h>

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace outturn::cli {
namespace {

struct Options
{
    std::string file;
    std::string sheet;
    bool cells{false};
};

void listCells(Context& context, const Options& options)
{
    HeldOutput held(context.out);
    Result<void> read;
    if (context.json) {
        JsonCells listing(held);
        read = services::inspectCells(options.file, options.sheet, listing);
        listing.finish();
    } else {
        TextCells listing(held);
        read = services::inspectCells(options.file, options.sheet, listing);
    }
    if (read)
        held.passOn();
    else
        context.refuse(read.error());
}

void listTables(Context& context, const Options& options)
{
    const auto sheets = services::inspectTables(options.file, options.sheet);
    if (!sheets)
        context.refuse(sheets.error());
    else if (context.json)
        context.print(tablesJson(*sheets));
    else
        context.out << tablesText(*sheets);
}

} // namespace

void addInspect(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("inspect", "What Outturn sees in a spreadsheet (XLSX, ODS, CSV)");
    command->add_option("FILE", options->file, "The spreadsheet; its kind is told by its content")->required();
    command->add_option("--sheet", options->sheet, "Only the sheet of this name");
    command->add_flag("--cells", options->cells, "List every cell with type, stored value and shown text");
    command->callback(
        [&context, options] { options->cells ? listCells(context, *options) : listTables(context, *options); });
}

} // namespace outturn::cli
