// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/domain/period_text.h>
#include <outturn/services/facts_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <optional>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options
{
    std::string store;
    std::string quarter;
    std::string outcome;
};

Json factJson(const analysis::Fact& fact)
{
    return {{"outcome", fact.outcome.text()},
            {"indicator", fact.indicator.text()},
            {"area", fact.area.text()},
            {"subset", fact.subset},
            {"kind", std::string{analysis::factKindKey(fact.kind)}},
            {"measure", domain::measureKey(fact.measure)},
            {"period", domain::periodKey(fact.period)},
            {"comparator", fact.comparator},
            {"value", fact.value},
            {"unit", std::string{domain::unitKey(fact.unit)}},
            {"text", fact.text},
            {"notable", fact.notable},
            {"concern", fact.concern},
            {"illustrative", fact.illustrative}};
}

void printJson(Context& context, const std::vector<analysis::Fact>& facts)
{
    Json list = Json::array();
    for (const auto& fact : facts)
        list.push_back(factJson(fact));
    context.print({{"facts", std::move(list)}});
}

void printText(Context& context, const std::vector<analysis::Fact>& facts)
{
    if (facts.empty())
        context.out << "The store holds no figures that would support a statement about that quarter.\n";
    for (const auto& fact : facts)
        context.out << fmt::format("{:.2f}  {}: {}\n", fact.notable, fact.outcome.text(), fact.text);
}

Result<services::FactList> factsFor(services::Services& services, const domain::Period& quarter, const Options& options)
{
    if (options.outcome.empty())
        return services.facts().facts(quarter);
    const auto outcome = outcomeArgument(services, options.outcome);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return services.facts().facts(*outcome, quarter);
}

Result<void> facts(Context& context, services::Services& services, const Options& options)
{
    const auto quarter = quarterArgument(services, options.quarter);
    if (!quarter)
        return tl::unexpected(quarter.error());
    const auto found = factsFor(services, *quarter, options);
    if (!found)
        return tl::unexpected(found.error());
    context.json ? printJson(context, **found) : printText(context, **found);
    return {};
}

} // namespace

void addFacts(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("facts", "Every statement that the data supports, most notable first");
    command->add_option("STORE", options->store, "Path of the store")->required();
    command->add_option("--quarter", options->quarter, "Quarter, such as \"Q2 21/22\" (default: newest)");
    command->add_option("--outcome", options->outcome, "Slug of an outcome (default: all)");
    command->callback([&context, options] {
        withStore(context, options->store,
                  [&](services::Services& services) { return facts(context, services, *options); });
    });
}

} // namespace outturn::cli
