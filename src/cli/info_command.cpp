// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/domain/period_text.h>
#include <outturn/services/store_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;

Json lastImportJson(const services::StoreInfo& info)
{
    if (!info.lastImport)
        return nullptr;
    const auto& batch = *info.lastImport;
    return {{"batch", batch.number},
            {"title", batch.title},
            {"by", batch.by},
            {"recorded_at", isoTimestamp(batch.recordedAt)},
            {"observations", batch.observations}};
}

Json editionsJson(const services::StoreInfo& info)
{
    Json editions = Json::array();
    for (const auto& edition : info.editions)
        editions.push_back({{"quarter", domain::periodKey(edition.quarter)},
                            {"state", std::string{domain::editionStateKey(edition.state)}}});
    return editions;
}

void printJson(Context& context, const services::StoreInfo& info)
{
    context.print({{"plan", info.plan},
                   {"themes", info.themes},
                   {"priorities", info.priorities},
                   {"outcomes", info.outcomes},
                   {"indicators", info.indicators},
                   {"targets", info.targets},
                   {"observations", info.observations},
                   {"editions", editionsJson(info)},
                   {"engine", info.engine},
                   {"schema", info.schema},
                   {"last_import", lastImportJson(info)},
                   {"integrity", info.integrity}});
}

void printText(Context& context, const services::StoreInfo& info)
{
    context.out << fmt::format(
        "{}\n{} themes, {} priorities, {} outcomes, {} indicators, {} targets, {} observations\n", info.plan,
        info.themes, info.priorities, info.outcomes, info.indicators, info.targets, info.observations);
    for (const auto& edition : info.editions)
        context.out << fmt::format("edition {}: {}\n", domain::periodTitle(edition.quarter),
                                   domain::editionStateKey(edition.state));
    if (info.lastImport)
        context.out << fmt::format("last import: {}, {} observations, {}\n", info.lastImport->title,
                                   info.lastImport->observations, isoTimestamp(info.lastImport->recordedAt));
    context.out << fmt::format("{}, schema {}, integrity: {}\n", info.engine, info.schema, info.integrity);
}

Result<void> info(Context& context, services::Services& services)
{
    const auto info = services.store().info();
    if (!info)
        return tl::unexpected(info.error());
    context.json ? printJson(context, *info) : printText(context, *info);
    if (info->integrity != "ok")
        context.exitStatus = kDoesNotHold;
    return {};
}

} // namespace

void addInfo(CLI::App& app, Context& context)
{
    auto store = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("info", "What is in a store, and whether it is whole");
    command->add_option("STORE", *store, "Path of the store")->required();
    command->callback([&context, store] {
        withStore(context, *store, [&](services::Services& services) { return info(context, services); });
    });
}

} // namespace outturn::cli
