// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/exit_status.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <CLI/CLI.hpp>

#include <iostream>

namespace outturn::app {
namespace {

constexpr int kLargestSide = 8192;
constexpr double kLargestScale = 4;

/// As typed, before anything is checked.
struct RawOptions
{
    std::string store{};
    std::string view{};
    std::string file{};
    std::string quarter{};
    std::string chart{};
    std::string size{"1440x900"};
    std::string theme{"light"};
    double scale{1};
    bool timeStartup{false};
};

void describe(CLI::App& app, RawOptions& raw)
{
    app.set_version_flag("--version", std::string("outturn " OUTTURN_VERSION));
    app.add_option("store", raw.store, "Store to open; without it, the one that was open last");
    auto* shot =
        app.add_option("--shot", raw.view,
                       "Render a view off-screen and exit: overview, exceptions, changes, commentary, import or "
                       "priority:SLUG");
    auto* file = app.add_option("--to", raw.file, "PNG file to write the picture to");
    shot->needs(file);
    for (CLI::Option* option :
         {file,
          app.add_option(
              "--chart", raw.chart,
              "Indicator to chart on a priority's page, and how: INDICATOR:trend, :spc, :year, :peers or :funnel"),
          app.add_option("--quarter", raw.quarter, "Quarter to show, for instance \"Q2 21/22\""),
          app.add_option("--size", raw.size, "Size of the window, for instance 1440x900"),
          app.add_option("--theme", raw.theme, "light or dark")->check(CLI::IsMember({"light", "dark"})),
          app.add_option("--scale", raw.scale, "Pixels of the picture for each pixel of the window")
              ->check(CLI::Range(0.5, kLargestScale))})
        option->needs(shot);
    app.add_flag("--time-startup", raw.timeStartup,
                 "Print milliseconds to the first complete paint and resident megabytes, and exit")
        ->excludes(shot);
}

int refuse(const std::string& sentence)
{
    std::cerr << sentence << '\n';
    return kUsage;
}

std::optional<std::pair<int, int>> parseSize(const std::string& text)
{
    const auto parts = split(text, 'x');
    if (parts.size() != 2)
        return std::nullopt;
    const auto width = parseWhole(parts[0]);
    const auto height = parseWhole(parts[1]);
    const auto fits = [](const std::optional<long>& side) { return side && *side > 0 && *side <= kLargestSide; };
    if (!fits(width) || !fits(height))
        return std::nullopt;
    return std::pair{static_cast<int>(*width), static_cast<int>(*height)};
}

std::variant<Shot, int> shotOf(const RawOptions& raw)
{
    const auto view = parseViewName(raw.view);
    if (!view)
        return refuse(view.error().message);
    const auto size = parseSize(raw.size);
    if (!size)
        return refuse("\"" + raw.size + "\" is no size: give width and height in pixels, for instance 1440x900.");
    Shot shot{.view = *view,
              .file = raw.file,
              .width = size->first,
              .height = size->second,
              .dark = raw.theme == "dark",
              .scale = raw.scale};
    if (!raw.chart.empty()) {
        const auto chart = parseChartName(raw.chart);
        if (!chart)
            return refuse(chart.error().message);
        shot.chart = *chart;
    }
    if (raw.quarter.empty())
        return shot;
    const auto quarter = domain::parsePeriod(raw.quarter);
    if (!quarter)
        return refuse(quarter.error().message);
    if (quarter->kind() != domain::PeriodKind::Quarter)
        return refuse("\"" + raw.quarter + "\" is no quarter: give one as Q2 21/22.");
    shot.quarter = *quarter;
    return shot;
}

} // namespace

std::variant<Options, int> parseOptions(int argc, char** argv)
{
    CLI::App app{"Outturn: performance dashboard for Police and Crime Plans", "outturn"};
    RawOptions raw;
    describe(app, raw);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kDone : kUsage;
    }
    Options options{.store = raw.store, .timeStartup = raw.timeStartup};
    if ((!raw.view.empty() || raw.timeStartup) && raw.store.empty())
        return refuse("Name the store to open before --shot and --time-startup.");
    if (raw.view.empty())
        return options;
    auto shot = shotOf(raw);
    if (const int* status = std::get_if<int>(&shot))
        return *status;
    options.shot = std::get<Shot>(std::move(shot));
    return options;
}

} // namespace outturn::app
