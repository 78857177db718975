// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/domain/period_text.h>
#include <outturn/services/status_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options
{
    std::string store;
    std::string quarter;
    std::string outcome;
    std::string set;
    std::string reason;
    std::string by;
};

Json decisionJson(const std::optional<domain::StatusDecision>& decision)
{
    if (!decision)
        return nullptr;
    return {{"status", std::string{domain::statusKey(decision->status)}},
            {"reason", decision->reason},
            {"by", decision->by},
            {"at", isoTimestamp(decision->at)}};
}

void printJson(Context& context, const domain::OutcomeSlug& outcome, const domain::Period& quarter,
               const services::OutcomeStatus& status)
{
    context.print({{"outcome", outcome.text()},
                   {"quarter", domain::periodKey(quarter)},
                   {"proposed", std::string{domain::statusKey(status.proposed)}},
                   {"rule", status.rule},
                   {"explanation", status.explanation},
                   {"decided", decisionJson(status.decision)}});
}

void printText(Context& context, const services::OutcomeStatus& status)
{
    context.out << fmt::format("Proposed: {} ({}). {}\n", domain::statusTitle(status.proposed), status.rule,
                               status.explanation);
    if (status.decision)
        context.out << fmt::format("Decided: {} by {} on {}. {}\n", domain::statusTitle(status.decision->status),
                                   status.decision->by, isoTimestamp(status.decision->at), status.decision->reason);
}

Result<void> decide(services::Services& services, const domain::OutcomeSlug& outcome, const domain::Period& quarter,
                    const Options& options)
{
    const auto status = domain::parseStatus(options.set);
    if (!status)
        return tl::unexpected(status.error());
    return services.status().decide(outcome, quarter, *status, options.reason, options.by);
}

Result<void> status(Context& context, services::Services& services, const Options& options)
{
    const auto quarter = quarterArgument(services, options.quarter);
    if (!quarter)
        return tl::unexpected(quarter.error());
    const auto outcome = outcomeArgument(services, options.outcome);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!options.set.empty())
        if (auto decided = decide(services, *outcome, *quarter, options); !decided)
            return decided;
    const auto status = services.status().status(*outcome, *quarter);
    if (!status)
        return tl::unexpected(status.error());
    context.json ? printJson(context, *outcome, *quarter, *status) : printText(context, *status);
    return {};
}

} // namespace

void addStatus(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("status", "The proposed status of an outcome, and a person's decision");
    command->add_option("STORE", options->store, "Path of the store")->required();
    command->add_option("--quarter", options->quarter, "Quarter, such as \"Q2 21/22\" (default: newest)");
    command->add_option("--outcome", options->outcome, "Slug of the outcome")->required();
    CLI::Option* by = command->add_option("--by", options->by, "Who decides");
    CLI::Option* set = command->add_option("--set", options->set, "on_track, watch, not_on_track or not_assessed");
    set->needs(by);
    command->add_option("--reason", options->reason, "Why; required where the decision differs from the proposal")
        ->needs(set);
    command->callback([&context, options] {
        withStore(context, options->store,
                  [&](services::Services& services) { return status(context, services, *options); });
    });
}

} // namespace outturn::cli
