// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/analysis/expected_range.h>
#include <outturn/services/value_file.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;
using namespace outturn::analysis;

constexpr std::size_t kLongestHorizon = 120;
constexpr double kPercent = 100;

struct Options
{
    std::string file;
    std::size_t horizon{12};
    double level{95};
};

Json numberOrNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json backTestJson(const std::optional<BackTest>& test)
{
    if (!test)
        return nullptr;
    return {{"steps", test->steps}, {"mean_absolute_error", test->meanAbsoluteError}, {"within_95", test->within95}};
}

void printJson(Context& context, const ExpectedRange& range, double confidence)
{
    Json points = Json::array();
    for (const DatedPrediction& point : range.points) {
        const auto interval = rangeOf(point.prediction, confidence);
        points.push_back({{"date", isoDate(point.date)},
                          {"mean", point.prediction.mean},
                          {"lower", numberOrNull(interval.lower)},
                          {"upper", numberOrNull(interval.upper)}});
    }
    context.print({{"method", range.method},
                   {"level", confidence * kPercent},
                   {"used", range.used},
                   {"back_test", backTestJson(range.backTest)},
                   {"points", std::move(points)}});
}

std::string shown(const std::optional<double>& value)
{
    return value ? fmt::format("{:.6g}", *value) : std::string{"-"};
}

void printText(Context& context, const ExpectedRange& range, double confidence)
{
    context.out << fmt::format("{} from {} values, with {:.6g}% ranges\n{:<12}{:>12}{:>12}{:>12}\n", range.method,
                               range.used, confidence * kPercent, "date", "mean", "lower", "upper");
    for (const DatedPrediction& point : range.points) {
        const auto interval = rangeOf(point.prediction, confidence);
        context.out << fmt::format("{:<12}{:>12}{:>12}{:>12}\n", isoDate(point.date), shown(point.prediction.mean),
                                   shown(interval.lower), shown(interval.upper));
    }
    if (range.backTest)
        context.out << fmt::format("Over the last {} values the same method was off by {:.6g} on average; {} of them "
                                   "lay in their 95% range.\n",
                                   range.backTest->steps, range.backTest->meanAbsoluteError, range.backTest->within95);
}

void forecast(Context& context, const Options& options)
{
    const auto values = services::readValueFile(options.file);
    const auto range = values ? expectedRange(*values, options.horizon) : tl::unexpected(values.error());
    if (!range) {
        context.refuse(range.error());
        return;
    }
    const double confidence = options.level / kPercent;
    context.json ? printJson(context, *range, confidence) : printText(context, *range, confidence);
}

} // namespace

void addForecast(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("forecast", "Expected range of the next values of a CSV file with date and value");
    command->add_option("FILE", options->file, "CSV file with a header and the columns date and value")->required();
    command->add_option("--horizon", options->horizon, "How many steps ahead (default: 12)")
        ->check(CLI::Range(std::size_t{1}, kLongestHorizon));
    command->add_option("--level", options->level, "Confidence of the range in per cent (default: 95)")
        ->check(CLI::Range(1.0, 99.99));
    command->callback([&context, options] { forecast(context, *options); });
}

} // namespace outturn::cli
