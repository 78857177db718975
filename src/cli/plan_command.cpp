// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/domain/period_text.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/status_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <map>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;
using Statuses = std::map<domain::OutcomeSlug, services::OutcomeStatus>;

struct Options
{
    std::string store;
    std::string quarter;
};

Result<Statuses> statusesOf(services::Services& services, const domain::Plan& plan, const domain::Period& quarter)
{
    Statuses statuses;
    for (const auto* outcome : domain::outcomes(plan)) {
        auto status = services.status().status(outcome->slug, quarter);
        if (!status)
            return tl::unexpected(status.error());
        statuses.emplace(outcome->slug, std::move(*status));
    }
    return statuses;
}

Json statusJson(const services::OutcomeStatus& status)
{
    Json json{{"proposed", std::string{domain::statusKey(status.proposed)}}, {"decided", nullptr}};
    if (status.decision)
        json["decided"] = std::string{domain::statusKey(status.decision->status)};
    return json;
}

Json outcomeJson(const domain::Outcome& outcome, const Statuses& statuses)
{
    Json indicators = Json::array();
    for (const auto& indicator : outcome.indicators)
        indicators.push_back(indicator.slug.text());
    return {{"slug", outcome.slug.text()},
            {"title", outcome.title},
            {"status", statusJson(statuses.at(outcome.slug))},
            {"indicators", indicators}};
}

domain::Status priorityStatus(const domain::Priority& priority, const Statuses& statuses)
{
    auto worst = domain::Status::NotAssessed;
    for (const auto& outcome : priority.outcomes)
        worst = domain::worseOf(worst, statuses.at(outcome.slug).effective());
    return worst;
}

Json priorityJson(const domain::Priority& priority, const Statuses& statuses)
{
    Json outcomes = Json::array();
    for (const auto& outcome : priority.outcomes)
        outcomes.push_back(outcomeJson(outcome, statuses));
    return {{"slug", priority.slug.text()},
            {"title", priority.title},
            {"status", std::string{domain::statusKey(priorityStatus(priority, statuses))}},
            {"outcomes", outcomes}};
}

Json planJson(const domain::Plan& plan, const domain::Period& quarter, const Statuses& statuses)
{
    Json themes = Json::array();
    for (const auto& theme : plan.themes) {
        Json priorities = Json::array();
        for (const auto& priority : theme.priorities)
            priorities.push_back(priorityJson(priority, statuses));
        themes.push_back({{"title", theme.title}, {"priorities", priorities}});
    }
    return {{"plan", plan.title}, {"quarter", domain::periodKey(quarter)}, {"themes", themes}};
}

void printOutcome(Context& context, const domain::Outcome& outcome, const services::OutcomeStatus& status)
{
    context.out << fmt::format("    {}: {} [{}{}]\n", outcome.slug.text(), outcome.title,
                               domain::statusTitle(status.effective()), status.decision ? ", decided" : ", proposed");
    for (const auto& indicator : outcome.indicators)
        context.out << fmt::format("      {}: {}\n", indicator.slug.text(), indicator.name);
}

void printText(Context& context, const domain::Plan& plan, const domain::Period& quarter, const Statuses& statuses)
{
    context.out << fmt::format("{}, {}\n", plan.title, domain::periodTitle(quarter));
    for (const auto& theme : plan.themes) {
        context.out << fmt::format("\n{}\n", theme.title);
        for (const auto& priority : theme.priorities) {
            context.out << fmt::format("  {}: {} [{}]\n", priority.slug.text(), priority.title,
                                       domain::statusTitle(priorityStatus(priority, statuses)));
            for (const auto& outcome : priority.outcomes)
                printOutcome(context, outcome, statuses.at(outcome.slug));
        }
    }
}

Result<void> plan(Context& context, services::Services& services, const Options& options)
{
    const auto quarter = quarterArgument(services, options.quarter);
    if (!quarter)
        return tl::unexpected(quarter.error());
    const auto plan = services.plan().plan();
    if (!plan)
        return tl::unexpected(plan.error());
    const auto statuses = statusesOf(services, **plan, *quarter);
    if (!statuses)
        return tl::unexpected(statuses.error());
    if (context.json)
        context.print(planJson(**plan, *quarter, *statuses));
    else
        printText(context, **plan, *quarter, *statuses);
    return {};
}

} // namespace

void addPlan(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("plan", "Themes, priorities, outcomes and indicators with slugs and statuses");
    command->add_option("STORE", options->store, "Path of the store")->required();
    command->add_option("--quarter", options->quarter,
                        "Quarter of the statuses, such as \"Q2 21/22\" (default: newest)");
    command->callback([&context, options] {
        withStore(context, options->store,
                  [&](services::Services& services) { return plan(context, services, *options); });
    });
}

} // namespace outturn::cli
