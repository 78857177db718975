// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/services/store_service.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace outturn::cli {
namespace {

void restore(Context& context, const std::string& backup, const std::string& to)
{
    if (const auto restored = services::restoreStore(backup, to); !restored)
        return context.refuse(restored.error());
    if (context.json)
        context.print({{"store", to}});
    else
        context.out << "Restored " << backup << " as " << to << ".\n";
}

} // namespace

void addRestore(CLI::App& app, Context& context)
{
    auto backup = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("restore", "Put a backup in place of a store, after proving it whole");
    command->add_option("FILE", *backup, "The backup")->required();
    command->add_option("--to", *to, "Path of the store to make; an existing store is not overwritten")->required();
    command->callback([&context, backup, to] { restore(context, *backup, *to); });
}

} // namespace outturn::cli
