// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>
#include <outturn/services/series_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <chrono>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options
{
    std::string store;
    std::string indicator;
    std::string area;
    std::string measure{"value"};
    std::string asOf;
};

/// What was known at the end of that day.
Result<std::optional<Timestamp>> asOfArgument(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto period = domain::parsePeriod(text);
    if (!period)
        return tl::unexpected(period.error());
    return Timestamp{std::chrono::sys_days{period->last()} + std::chrono::days{1} - std::chrono::milliseconds{1}};
}

Result<services::SeriesQuery> queryOf(const Options& options)
{
    auto measure = domain::parseMeasure(options.measure);
    if (!measure)
        return tl::unexpected(measure.error());
    const auto asOf = asOfArgument(options.asOf);
    if (!asOf)
        return tl::unexpected(asOf.error());
    return services::SeriesQuery{.indicator = domain::IndicatorSlug{options.indicator},
                                 .area = domain::AreaSlug{options.area},
                                 .measure = std::move(*measure),
                                 .asOf = *asOf};
}

Json pointJson(const domain::SeriesPoint& point)
{
    Json json{{"period", domain::periodKey(point.period)}, {"value", nullptr}, {"missing", nullptr}};
    if (point.value)
        json["value"] = *point.value;
    if (point.missing)
        json["missing"] = std::string{domain::missingReasonKey(*point.missing)};
    json["bound"] = std::string{domain::boundKey(point.bound)};
    json["provisional"] = point.provisional;
    json["illustrative"] = point.illustrative;
    json["provenance"] = std::string{domain::provenanceKey(point.provenance)};
    json["batch"] = point.batch;
    json["recorded_at"] = isoTimestamp(point.recordedAt);
    return json;
}

void printJson(Context& context, const domain::Series& series)
{
    Json points = Json::array();
    for (const auto& point : series.points)
        points.push_back(pointJson(point));
    context.print({{"indicator", series.indicator.text()},
                   {"area", series.area.text()},
                   {"measure", domain::measureKey(series.measure)},
                   {"unit", std::string{domain::unitKey(series.unit)}},
                   {"points", points}});
}

std::string printedValue(const domain::Series& series, const domain::SeriesPoint& point)
{
    if (!point.value)
        return point.missing ? std::string{domain::missingReasonKey(*point.missing)} : "missing";
    domain::Quantity quantity{*point.value, series.unit, series.decimals};
    if (series.unit == domain::Unit::Rank && point.denominator)
        quantity.groupSize = static_cast<int>(*point.denominator);
    return domain::printed(quantity);
}

std::string provenanceWords(const domain::SeriesPoint& point)
{
    const std::string words{domain::provenanceKey(point.provenance)};
    const bool fromIllustrative = point.illustrative && point.provenance != domain::Provenance::Illustrative;
    return fromIllustrative ? words + " from illustrative figures" : words;
}

void printText(Context& context, const domain::Series& series)
{
    context.out << fmt::format("{}, {}, {}\n", series.indicator.text(), series.area.text(),
                               domain::measureTitle(series.measure));
    if (series.points.empty())
        context.out << "There are no figures.\n";
    for (const auto& point : series.points)
        context.out << fmt::format("{:<34}{:>14}  {}\n", domain::periodTitle(point.period), printedValue(series, point),
                                   provenanceWords(point));
}

Result<void> series(Context& context, services::Services& services, const Options& options)
{
    const auto query = queryOf(options);
    if (!query)
        return tl::unexpected(query.error());
    const auto series = services.series().series(*query);
    if (!series)
        return tl::unexpected(series.error());
    context.json ? printJson(context, *series) : printText(context, *series);
    return {};
}

} // namespace

void addSeries(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("series", "One series, each point with its value, status and provenance");
    command->add_option("STORE", options->store, "Path of the store")->required();
    command->add_option("INDICATOR", options->indicator, "Slug of the indicator")->required();
    command->add_option("--area", options->area, "Slug of the area (default: where the indicator is reported)");
    command->add_option("--measure", options->measure,
                        "value, rolling12, cumulative, mean-per-quarter or change:TYPE:BASE (default: value)");
    command->add_option("--as-of", options->asOf, "Only what was known at the end of that day");
    command->callback([&context, options] {
        withStore(context, options->store,
                  [&](services::Services& services) { return series(context, services, *options); });
    });
}

} // namespace outturn::cli
