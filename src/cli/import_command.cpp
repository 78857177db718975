// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/import_listing.h"
#include "cli/progress_bar.h"

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
    std::vector<std::string> files;
    std::string profile;
    bool dryRun{false};
    std::string reason;
    std::string by{platform::userName()};
};

Result<std::int64_t> load(services::Services& services, const services::StagedImport& staged, const Options& options,
                          const services::Progress& progress)
{
    if (options.dryRun)
        return 0;
    return services.imports().load(staged, options.by, options.reason, progress).map_error([](Error error) {
        if (error.code == ErrorCode::ReasonRequired)
            error.message += " The reason is given with --accept-warnings.";
        return error;
    });
}

Result<void> import(Context& context, services::Services& services, const Options& options)
{
    services::ImportRequest request{.files = {options.files.begin(), options.files.end()}, .profile = options.profile};
    ProgressBar bar{"Importing"};
    const auto staged = services.imports().stage(request, bar.progress());
    if (!staged) {
        bar.finish();
        return tl::unexpected(staged.error());
    }
    const auto batch = load(services, *staged, options, bar.progress());
    bar.finish();
    const std::int64_t number = batch.value_or(0);
    if (context.json)
        context.print(importJson(staged->difference, number));
    else
        printImport(context.out, staged->difference);
    if (!batch)
        return tl::unexpected(batch.error());
    if (!context.json)
        context.out << (number == 0 ? std::string("Nothing was loaded.\n")
                                    : fmt::format("Loaded as batch {}; `outturn-cli undo-import` takes it out again.\n",
                                                  number));
    return {};
}

} // namespace

void addImport(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("import", "Stage spreadsheets, show the difference, load one batch or nothing");
    command->add_option("STORE", options->store, "Path of the store")->required();
    command->add_option("FILE", options->files, "Spreadsheets: XLSX, ODS, CSV, TSV")->required();
    command->add_option("--profile", options->profile, "Name of a kept mapping profile, or a file that holds one");
    command->add_flag("--dry-run", options->dryRun, "Show the difference and write nothing");
    command->add_option("--accept-warnings", options->reason, "Why figures that look wrong are right");
    command->add_option("--by", options->by, "Who imports");
    command->callback([&context, options] {
        withStore(context, options->store,
                  [&](services::Services& services) { return import(context, services, *options); });
    });
}

} // namespace outturn::cli
