// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/spc_source.h"

#include <outturn/analysis/process_start.h>
#include <outturn/analysis/spc_chart.h>
#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/services/value_file.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <map>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;
using namespace outturn::analysis;

struct Options
{
    std::string file;
    std::string indicator;
    std::string improvement;
    std::optional<double> target;
    std::vector<std::string> rebase;
    std::optional<std::size_t> fixAfter;
    bool noScreening{false};
};

std::string_view signalKey(Signal signal)
{
    constexpr std::array<std::string_view, 5> keys{"none", "astronomical", "trend", "two_of_three", "shift"};
    return keys.at(static_cast<std::size_t>(signal));
}

std::string_view meaningKey(SignalMeaning meaning)
{
    constexpr std::array<std::string_view, 4> keys{"none", "improvement", "concern", "neutral"};
    return keys.at(static_cast<std::size_t>(meaning));
}

std::string_view variationKey(Variation variation)
{
    constexpr std::array<std::string_view, 7> keys{"common_cause", "improvement_high", "improvement_low",
                                                   "concern_high", "concern_low",      "neutral_high",
                                                   "neutral_low"};
    return keys.at(static_cast<std::size_t>(variation));
}

std::string_view assuranceKey(Assurance assurance)
{
    constexpr std::array<std::string_view, 4> keys{"none", "pass", "fail", "inconsistent"};
    return keys.at(static_cast<std::size_t>(assurance));
}

domain::Polarity polarityOf(const std::string& improvement)
{
    if (improvement == "increase")
        return domain::Polarity::HigherIsBetter;
    return improvement == "decrease" ? domain::Polarity::LowerIsBetter : domain::Polarity::Neutral;
}

/// What was asked for, on top of what is known of the figures.
Result<SpcOptions> spcOptions(const Options& options, SpcOptions spc, std::span<const DatedValue> values)
{
    if (!options.improvement.empty())
        spc.polarity = polarityOf(options.improvement);
    spc.target = options.target;
    for (const std::string& text : options.rebase) {
        const auto day = dayArgument(text);
        if (!day)
            return tl::unexpected(day.error());
        // Days of a file name its dates; those of a store's periods may lie anywhere in them.
        const auto start = options.indicator.empty() ? std::nullopt : processStart(values, *day);
        spc.rebaseOn.push_back(start.value_or(*day));
    }
    spc.fixAfter = options.fixAfter;
    spc.screening = options.noScreening ? Screening::None : Screening::OnePass;
    return spc;
}

Json numberOrNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json limitOrNull(const std::optional<ControlLimits>& limits, double ControlLimits::*limit)
{
    return limits ? Json((*limits).*limit) : Json(nullptr);
}

Json pointJson(const SpcChart& chart, const SpcPoint& point)
{
    const SpcSegment& segment = chart.segments.at(point.segment);
    return {{"date", isoDate(point.date)},
            {"value", numberOrNull(point.value)},
            {"mean", numberOrNull(segment.mean)},
            {"lpl", limitOrNull(segment.limits, &ControlLimits::lower)},
            {"upl", limitOrNull(segment.limits, &ControlLimits::upper)},
            {"nlpl", limitOrNull(segment.limits, &ControlLimits::nearLower)},
            {"nupl", limitOrNull(segment.limits, &ControlLimits::nearUpper)},
            {"signal", std::string{signalKey(point.signal.signal)}},
            {"direction", std::string{meaningKey(point.meaning)}}};
}

void printJson(Context& context, const SpcChart& chart)
{
    Json points = Json::array();
    for (const SpcPoint& point : chart.points)
        points.push_back(pointJson(chart, point));
    context.print({{"points", std::move(points)},
                   {"variation", std::string{variationKey(chart.variation)}},
                   {"assurance", std::string{assuranceKey(chart.assurance)}}});
}

std::string shown(const std::optional<double>& value)
{
    return value ? fmt::format("{:.6g}", *value) : std::string{"-"};
}

void printText(Context& context, const SpcChart& chart)
{
    context.out << fmt::format("{:<12}{:>12}{:>12}{:>12}{:>12}  signal\n", "date", "value", "mean", "lower", "upper");
    for (const SpcPoint& point : chart.points) {
        const SpcSegment& segment = chart.segments.at(point.segment);
        const auto lower = segment.limits ? std::optional(segment.limits->lower) : std::nullopt;
        const auto upper = segment.limits ? std::optional(segment.limits->upper) : std::nullopt;
        const bool special = point.signal.signal != Signal::None;
        context.out << fmt::format("{:<12}{:>12}{:>12}{:>12}{:>12}  {}{}{}\n", isoDate(point.date), shown(point.value),
                                   shown(segment.mean), shown(lower), shown(upper),
                                   special ? signalKey(point.signal.signal) : "", special ? ", " : "",
                                   special ? meaningKey(point.meaning) : "");
    }
    context.out << fmt::format("Variation: {}. Assurance: {}.\n", variationKey(chart.variation),
                               assuranceKey(chart.assurance));
}

void warn(Context& context, const SpcChart& chart)
{
    if (const auto wanted = chart.valuesWanted(); wanted > 0)
        context.err << fmt::format(
            "outturn-cli: warning: the last {} value{} give trial limits only; {} more {} needed "
            "before a chart draws them.\n",
            chart.segments.back().values, chart.segments.back().values == 1 ? "" : "s", wanted,
            wanted == 1 ? "is" : "are");
    for (const Date& day : chart.unusedRebases)
        context.err << fmt::format("outturn-cli: warning: no value stands for {}, so no process starts there; rebase "
                                   "on a date of the file.\n",
                                   isoDate(day));
}

Result<void> draw(Context& context, const Options& options, const SpcSource& source)
{
    const auto chosen = spcOptions(options, source.options, source.values);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto chart = spcChart(source.values, *chosen);
    if (!chart)
        return tl::unexpected(chart.error());
    warn(context, *chart);
    context.json ? printJson(context, *chart) : printText(context, *chart);
    return {};
}

void spc(Context& context, const Options& options)
{
    if (!options.indicator.empty()) {
        withStore(context, options.file, [&](services::Services& services) {
            return storedFigures(services, domain::IndicatorSlug(options.indicator))
                .and_then([&](const SpcSource& source) { return draw(context, options, source); });
        });
        return;
    }
    const auto values = services::readValueFile(options.file);
    const auto drawn = values ? draw(context, options, {*values, {}}) : tl::unexpected(values.error());
    if (!drawn)
        context.refuse(drawn.error());
}

} // namespace

void addSpc(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("spc", "Control chart (XmR) of a CSV file with the columns date and value");
    command
        ->add_option("FILE", options->file,
                     "CSV file with a header and the columns date and value; with --indicator a store")
        ->required();
    command->add_option("--indicator", options->indicator,
                        "Slug of an indicator of a store: its figures, its direction and the rebases decided for it");
    command
        ->add_option("--improvement", options->improvement,
                     "Which way is better (default: neutral, or as the store has it)")
        ->check(CLI::IsMember({"increase", "decrease", "neutral"}));
    command->add_option("--target", options->target, "Target to judge assurance by");
    command->add_option("--rebase", options->rebase, "Date from which limits are computed afresh; may be repeated");
    command->add_option("--fix-after", options->fixAfter, "Limits from the first so many points of each process");
    command->add_flag("--no-screening", options->noScreening, "Keep moving ranges beyond their own upper limit");
    command->callback([&context, options] { spc(context, *options); });
}

} // namespace outturn::cli
