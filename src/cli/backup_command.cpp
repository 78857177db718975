// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/progress_bar.h"

#include <outturn/services/store_service.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace outturn::cli {
namespace {

Result<void> backup(Context& context, services::Services& services, const std::string& to)
{
    ProgressBar bar{"Copying the store"};
    const auto copied = services.store().backup(to, bar.progress());
    bar.finish();
    if (!copied)
        return copied;
    if (context.json)
        context.print({{"backup", to}});
    else
        context.out << "Backup written to " << to << ".\n";
    return {};
}

} // namespace

void addBackup(CLI::App& app, Context& context)
{
    auto store = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("backup", "A consistent copy of a store, also while it is in use");
    command->add_option("STORE", *store, "Path of the store")->required();
    command->add_option("--to", *to, "Path of the copy; nothing is overwritten")->required();
    command->callback([&context, store, to] {
        withStore(context, *store, [&](services::Services& services) { return backup(context, services, *to); });
    });
}

} // namespace outturn::cli
