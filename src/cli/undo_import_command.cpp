// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/base/platform.h>
#include <outturn/services/import_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace outturn::cli {
namespace {

struct Options
{
    std::string store;
    std::int64_t batch{0};
    std::string reason{"Undone from the command line; no reason given"};
    std::string by{platform::userName()};
};

Result<void> undoImport(Context& context, services::Services& services, const Options& options)
{
    const auto batch = services.imports().withdraw(options.batch, options.reason, options.by);
    if (!batch)
        return tl::unexpected(batch.error());
    if (context.json)
        context.print({{"batch", batch->number},
                       {"title", batch->title},
                       {"observations", batch->observations},
                       {"withdrawn",
                        {{"reason", batch->withdrawnReason},
                         {"by", options.by},
                         {"at", isoTimestamp(batch->withdrawnAt.value_or(Timestamp{}))}}}});
    else
        context.out << fmt::format("Batch {} ({}, {} observations) is withdrawn; what it had revised shows its former "
                                   "value again.\n",
                                   batch->number, batch->title, batch->observations);
    return {};
}

} // namespace

void addUndoImport(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("undo-import", "Withdraw a batch; its rows stay in history");
    command->add_option("STORE", options->store, "Path of the store")->required();
    command->add_option("BATCH", options->batch, "Number of the batch, as `imports` lists it")->required();
    command->add_option("--reason", options->reason, "Why; kept and shown with the batch");
    command->add_option("--by", options->by, "Who withdraws it");
    command->callback([&context, options] {
        withStore(context, options->store,
                  [&](services::Services& services) { return undoImport(context, services, *options); });
    });
}

} // namespace outturn::cli
