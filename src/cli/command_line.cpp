// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/context.h"

#include <CLI/CLI.hpp>
#include <spdlog/spdlog.h>

#include <vector>

namespace outturn::cli {
namespace {

constexpr auto kAbout = "Outturn: the figures, commentary and editions of a Police and Crime Plan, without the window.";
constexpr auto kFooter = "STORE is the path of an Outturn store. Exit status: 0 done, 1 done and it does not hold, "
                         "2 usage, 3 input refused and nothing changed, 4 store refused.";

void addCommands(CLI::App& app, Context& context)
{
    for (const auto add :
         {addInit, addInfo, addInspect, addPlan, addSeries, addFacts, addSpc, addForecast, addCheck, addCommentary,
          addStatus, addRebase, addAnnotations, addImport, addEnter, addImports, addUndoImport, addBackup, addRestore})
        add(app, context);
    for (CLI::App* command : app.get_subcommands([](CLI::App*) { return true; }))
        command->fallthrough();
}

int parseAndRun(CLI::App& app, Context& context, std::span<const std::string> arguments)
{
    // CLI11 takes the arguments from the back.
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        app.parse(reversed);
    } catch (const CLI::ParseError& error) {
        const int status = app.exit(error, context.out, context.err);
        return status == 0 ? kDone : kUsage;
    }
    return context.exitStatus;
}

} // namespace

int run(std::span<const std::string> arguments, std::istream& in, std::ostream& out, std::ostream& err)
{
    Context context{.in = in, .out = out, .err = err};
    CLI::App app{kAbout, "outturn-cli"};
    app.footer(kFooter);
    app.require_subcommand(1);
    app.set_version_flag("--version", OUTTURN_VERSION);
    app.add_flag("--json", context.json, "Print one JSON document instead of text");
    app.add_flag_callback(
        "--verbose", [] { spdlog::set_level(spdlog::level::debug); }, "Say on the error output what is done");
    addCommands(app, context);
    return parseAndRun(app, context, arguments);
}

} // namespace outturn::cli
