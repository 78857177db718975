// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/progress_bar.h"

#include <outturn/services/store_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace outturn::cli {
namespace {

struct Options
{
    std::string store;
    services::InitOptions init{};
};

void init(Context& context, const Options& options)
{
    ProgressBar bar{"Creating the store"};
    const auto report = services::initStore(options.store, options.init, systemNow, bar.progress());
    bar.finish();
    if (!report)
        return context.refuse(report.error());
    if (context.json)
        return context.print({{"plan", report->plan},
                              {"observations", report->observations},
                              {"illustrative", report->illustrative},
                              {"commentaries", report->commentaries}});
    context.out << fmt::format("Created {}: {}, {} observations ({} of them illustrative), {} commentaries.\n",
                               options.store, report->plan, report->observations, report->illustrative,
                               report->commentaries);
}

} // namespace

void addInit(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("init", "Create a store from a plan folder (default: the sample plan)");
    command->add_option("STORE", options->store, "Path of the store to create; nothing is overwritten")->required();
    command->add_option("--from", options->init.from, "Plan folder; see docs/guide/plan-folder.md");
    command->add_flag("--published-only", options->init.publishedOnly, "Leave out illustrative history");
    command->add_option("--by", options->init.by, "Who is recorded as having loaded it");
    command->callback([&context, options] { init(context, *options); });
}

} // namespace outturn::cli
