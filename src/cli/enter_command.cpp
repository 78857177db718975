// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/base/platform.h>
#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>
#include <outturn/services/entry_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;
using services::EntryEffect;
using services::EntryLine;

struct Options
{
    std::string store;
    std::string indicator;
    std::vector<std::string> figures;
    std::string measure{"value"};
    std::string area;
    bool dryRun{false};
    std::string reason;
    std::string by{platform::userName()};
};

std::string_view effectKey(EntryEffect effect)
{
    switch (effect) {
    case EntryEffect::New:
        return "new";
    case EntryEffect::Revised:
        return "revised";
    case EntryEffect::Refused:
        return "refused";
    case EntryEffect::Unchanged:
        break;
    }
    return "unchanged";
}

Json figureJson(const std::optional<services::EntryFigure>& figure)
{
    if (!figure)
        return nullptr;
    const auto number = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
    return {{"value", number(figure->value)},
            {"missing", figure->missing ? Json(domain::missingReasonKey(*figure->missing)) : Json(nullptr)},
            {"numerator", number(figure->numerator)},
            {"denominator", number(figure->denominator)},
            {"provisional", figure->provisional}};
}

Json lineJson(const EntryLine& line)
{
    const bool refused = line.effect == EntryEffect::Refused;
    return {{"period", domain::periodKey(line.period)},
            {"typed", line.typed},
            {"effect", effectKey(line.effect)},
            {"before", figureJson(line.before)},
            {"after", refused ? Json(nullptr) : figureJson(line.after)},
            {"why", line.refusal},
            {"warning", line.warning},
            {"published_in", line.published ? Json(domain::periodKey(*line.published)) : Json(nullptr)}};
}

std::string shown(const std::optional<services::EntryFigure>& figure, const domain::Indicator& indicator)
{
    if (!figure)
        return "nothing";
    if (!figure->value)
        return std::string(domain::missingReasonKey(figure->missing.value_or(domain::MissingReason::NotAvailable)));
    return domain::printed({.value = *figure->value, .unit = indicator.unit, .decimals = indicator.decimals});
}

void printLines(Context& context, const services::EntryDifference& difference)
{
    for (const EntryLine& line : difference.lines) {
        context.out << fmt::format("{:<10} {}", effectKey(line.effect), domain::periodTitle(line.period));
        if (line.effect == EntryEffect::Refused)
            context.out << ": " << line.refusal;
        else
            context.out << fmt::format(": {} -> {}", shown(line.before, difference.indicator),
                                       shown(line.after, difference.indicator));
        context.out << (line.warning.empty() ? "" : "; looks wrong: " + line.warning) << '\n';
    }
}

/// `2021-08=14`
Result<std::vector<services::TypedFigure>> typedFigures(const std::vector<std::string>& arguments)
{
    std::vector<services::TypedFigure> figures;
    for (const std::string& argument : arguments) {
        const auto sign = argument.find('=');
        if (sign == std::string::npos)
            return failure(
                ErrorCode::BadInput,
                fmt::format("\"{}\" names no period; write a figure as PERIOD=FIGURE, as 2021-08=14.", argument));
        const auto period = domain::parsePeriod(argument.substr(0, sign));
        if (!period)
            return tl::unexpected(period.error());
        figures.push_back({*period, argument.substr(sign + 1)});
    }
    return figures;
}

Result<void> enter(Context& context, services::Services& services, const Options& options)
{
    const auto measure = domain::parseMeasure(options.measure);
    if (!measure)
        return tl::unexpected(measure.error());
    const auto figures = typedFigures(options.figures);
    if (!figures)
        return tl::unexpected(figures.error());
    const auto staged = services.entries().stage({.indicator = domain::IndicatorSlug(options.indicator),
                                                  .measure = *measure,
                                                  .area = domain::AreaSlug(options.area)},
                                                 *figures);
    if (!staged)
        return tl::unexpected(staged.error());
    const auto batch =
        options.dryRun ? Result<std::int64_t>(0) : services.entries().enter(*staged, options.reason, options.by);
    const std::int64_t number = batch.value_or(0);
    if (context.json) {
        Json lines = Json::array();
        for (const EntryLine& line : staged->difference.lines)
            lines.push_back(lineJson(line));
        context.print({{"batch", number == 0 ? Json(nullptr) : Json(number)},
                       {"indicator", options.indicator},
                       {"measure", domain::measureKey(*measure)},
                       {"figures", std::move(lines)},
                       {"committed", number != 0}});
    } else {
        printLines(context, staged->difference);
    }
    if (!batch)
        return tl::unexpected(batch.error());
    if (!context.json)
        context.out << (number == 0
                            ? std::string("Nothing was entered.\n")
                            : fmt::format("Entered as batch {}; `outturn-cli undo-import` takes it out again.\n",
                                          number));
    return {};
}

} // namespace

void addEnter(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("enter", "Enter or correct figures of an indicator by hand, as one batch");
    command->add_option("STORE", options->store, "Path of the store")->required();
    command->add_option("INDICATOR", options->indicator, "Slug of the indicator")->required();
    command->add_option("FIGURE", options->figures, "PERIOD=FIGURE: 2021-08=14, 2021-08=.., 2021-08=31/100")
        ->required();
    command->add_option("--measure", options->measure, "value (default) or rolling12 where only that is published");
    command->add_option("--area", options->area, "Slug of the area; default: where the indicator is reported for");
    command->add_flag("--dry-run", options->dryRun, "Show what would change and write nothing");
    command->add_option("--reason", options->reason, "Where the figures come from; kept with them");
    command->add_option("--by", options->by, "Who enters");
    command->callback([&context, options] {
        withStore(context, options->store,
                  [&](services::Services& services) { return enter(context, services, *options); });
    });
}

} // namespace outturn::cli
