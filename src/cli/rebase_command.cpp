// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/services/rebase_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options
{
    std::string store;
    std::string indicator;
    std::string from;
    std::int64_t withdraw{0};
    std::string reason;
    std::string by;
};

Json rebaseJson(const domain::Rebase& rebase)
{
    Json withdrawn = nullptr;
    if (rebase.withdrawn)
        withdrawn = {{"reason", rebase.withdrawn->reason},
                     {"by", rebase.withdrawn->by},
                     {"at", isoTimestamp(rebase.withdrawn->at)}};
    return {{"number", rebase.number}, {"from", isoDate(rebase.from)},  {"reason", rebase.reason},
            {"by", rebase.by},         {"at", isoTimestamp(rebase.at)}, {"withdrawn", std::move(withdrawn)}};
}

void printText(Context& context, const std::vector<domain::Rebase>& rebases)
{
    if (rebases.empty())
        context.out << "No rebase was decided; the control chart is one process.\n";
    for (const auto& rebase : rebases) {
        context.out << fmt::format("{:>4}  from {}  {} ({}, {})\n", rebase.number, isoDate(rebase.from), rebase.reason,
                                   rebase.by, isoTimestamp(rebase.at));
        if (rebase.withdrawn)
            context.out << fmt::format("      withdrawn: {} ({}, {})\n", rebase.withdrawn->reason, rebase.withdrawn->by,
                                       isoTimestamp(rebase.withdrawn->at));
    }
}

Result<void> write(services::Services& services, const domain::IndicatorSlug& indicator, const Options& options)
{
    if (options.withdraw != 0)
        return services.rebases().withdraw(options.withdraw, options.reason, options.by);
    if (options.from.empty())
        return {};
    const auto from = dayArgument(options.from);
    if (!from)
        return tl::unexpected(from.error());
    return services.rebases().decide(indicator, *from, options.reason, options.by).map([](std::int64_t) {});
}

Result<void> rebase(Context& context, services::Services& services, const Options& options)
{
    const domain::IndicatorSlug indicator(options.indicator);
    if (auto written = write(services, indicator, options); !written)
        return written;
    const auto rebases = services.rebases().history(indicator);
    if (!rebases)
        return tl::unexpected(rebases.error());
    if (!context.json) {
        printText(context, *rebases);
        return {};
    }
    Json list = Json::array();
    for (const auto& one : *rebases)
        list.push_back(rebaseJson(one));
    context.print({{"indicator", options.indicator}, {"rebases", std::move(list)}});
    return {};
}

} // namespace

void addRebase(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("rebase", "Where an indicator's control limits are set anew, and why");
    command->add_option("STORE", options->store, "Path of the store")->required();
    command->add_option("--indicator", options->indicator, "Slug of the indicator")->required();
    CLI::Option* by = command->add_option("--by", options->by, "Who decides");
    CLI::Option* reason = command->add_option("--reason", options->reason, "Why; kept and shown with the chart");
    CLI::Option* from =
        command->add_option("--from", options->from, "Day, month or quarter with which a new process begins");
    CLI::Option* withdraw = command->add_option("--withdraw", options->withdraw, "Number of a rebase to take back");
    from->needs(by)->needs(reason)->excludes(withdraw);
    withdraw->needs(by)->needs(reason);
    command->callback([&context, options] {
        withStore(context, options->store,
                  [&](services::Services& services) { return rebase(context, services, *options); });
    });
}

} // namespace outturn::cli
