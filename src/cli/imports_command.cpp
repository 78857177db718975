// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_listing.h"
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/services/import_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options
{
    std::string store;
    std::int64_t batch{0};
    std::string quarter;
    bool profiles{false};
    std::string show;
    std::int64_t original{0};
    std::string to;
};

Json batchJson(const domain::Batch& batch)
{
    Json withdrawn = nullptr;
    if (batch.withdrawnAt)
        withdrawn = {{"reason", batch.withdrawnReason}, {"at", isoTimestamp(*batch.withdrawnAt)}};
    return {{"batch", batch.number},
            {"title", batch.title},
            {"by", batch.by},
            {"recorded_at", isoTimestamp(batch.recordedAt)},
            {"observations", batch.observations},
            {"withdrawn", std::move(withdrawn)}};
}

Result<void> listBatches(Context& context, services::Services& services)
{
    const auto batches = services.imports().batches();
    if (!batches)
        return tl::unexpected(batches.error());
    Json list = Json::array();
    for (const domain::Batch& batch : *batches) {
        list.push_back(batchJson(batch));
        if (context.json)
            continue;
        context.out << fmt::format("{:>5}  {}  {} observations  {} ({})\n", batch.number,
                                   isoTimestamp(batch.recordedAt), batch.observations, batch.title, batch.by);
        if (batch.withdrawnAt)
            context.out << fmt::format("       withdrawn {}: {}\n", isoTimestamp(*batch.withdrawnAt),
                                       batch.withdrawnReason);
    }
    if (context.json)
        context.print({{"batches", std::move(list)}});
    return {};
}

Result<void> listBatch(Context& context, services::Services& services, const Options& options)
{
    const auto quarter = quarterArgument(services, options.quarter);
    if (!quarter)
        return tl::unexpected(quarter.error());
    BatchListing listing;
    const auto read = services.batches()
                          .details(options.batch)
                          .and_then([&](auto details) {
                              listing.details = std::move(details);
                              return services.batches().counts(options.batch);
                          })
                          .and_then([&](auto counts) {
                              listing.counts = counts;
                              return services.batches().touched(options.batch, *quarter);
                          });
    if (!read)
        return tl::unexpected(read.error());
    listing.touched = *read;
    if (context.json)
        context.print(batchListingJson(listing));
    else
        printBatch(context.out, listing);
    return {};
}

Result<void> listProfiles(Context& context, services::Services& services)
{
    const auto names = services.imports().profiles();
    if (!names)
        return tl::unexpected(names.error());
    if (context.json) {
        context.print({{"profiles", *names}});
        return {};
    }
    for (const std::string& name : *names)
        context.out << name << '\n';
    if (names->empty())
        context.out << "No mapping profile is kept; `import --profile FILE` keeps the one it used.\n";
    return {};
}

Result<void> showProfile(Context& context, services::Services& services, const std::string& name)
{
    const auto text = services.imports().profileText(name);
    if (!text)
        return tl::unexpected(text.error());
    if (context.json)
        context.print({{"profile", name}, {"text", *text}});
    else
        context.out << *text;
    return {};
}

Result<void> saveOriginals(Context& context, services::Services& services, const Options& options)
{
    const auto originals = services.imports().originals(options.original);
    if (!originals)
        return tl::unexpected(originals.error());
    if (originals->empty())
        return failure(
            ErrorCode::NotFound,
            fmt::format("The store keeps no file of batch {}; `imports` lists the batches.", options.original));
    Json list = Json::array();
    for (const services::KeptOriginal& original : *originals) {
        const auto to = std::filesystem::path(options.to) / std::filesystem::path(original.file).filename();
        if (auto saved = services.imports().saveOriginal(original.sha256, to); !saved)
            return saved;
        list.push_back({{"file", original.file}, {"sha256", original.sha256}, {"bytes", original.bytes}});
        if (!context.json)
            context.out << fmt::format("{} ({} bytes, SHA-256 {})\n", original.file, original.bytes, original.sha256);
    }
    if (context.json)
        context.print({{"batch", options.original}, {"files", std::move(list)}});
    return {};
}

} // namespace

void addImports(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("imports", "List what was loaded, newest first, and kept mapping profiles");
    command->add_option("STORE", options->store, "Path of the store")->required();
    command->add_option("--batch", options->batch, "What that batch changed, and whose commentary it touches");
    command->add_option("--quarter", options->quarter, "Edition whose commentaries are looked at");
    command->add_flag("--profiles", options->profiles, "List the mapping profiles that the store keeps");
    command->add_option("--profile", options->show, "Print the mapping profile of that name");
    auto* original = command->add_option("--original", options->original, "Save the files that this batch came from");
    auto* to = command->add_option("--to", options->to, "The folder to save them in");
    original->needs(to);
    to->needs(original);
    command->callback([&context, options] {
        withStore(context, options->store, [&](services::Services& services) {
            if (options->original != 0)
                return saveOriginals(context, services, *options);
            if (!options->show.empty())
                return showProfile(context, services, options->show);
            if (options->batch != 0)
                return listBatch(context, services, *options);
            return options->profiles ? listProfiles(context, services) : listBatches(context, services);
        });
    });
}

} // namespace outturn::cli
