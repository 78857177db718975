// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace outturn::cli {

struct Context;

// Each adds one command to the command line; its file is named after it.
void addInit(CLI::App& app, Context& context);
void addInfo(CLI::App& app, Context& context);
void addInspect(CLI::App& app, Context& context);
void addPlan(CLI::App& app, Context& context);
void addSeries(CLI::App& app, Context& context);
void addFacts(CLI::App& app, Context& context);
void addForecast(CLI::App& app, Context& context);
void addSpc(CLI::App& app, Context& context);
void addCheck(CLI::App& app, Context& context);
void addCommentary(CLI::App& app, Context& context);
void addStatus(CLI::App& app, Context& context);
void addRebase(CLI::App& app, Context& context);
void addAnnotations(CLI::App& app, Context& context);
void addImport(CLI::App& app, Context& context);
void addEnter(CLI::App& app, Context& context);
void addImports(CLI::App& app, Context& context);
void addUndoImport(CLI::App& app, Context& context);
void addBackup(CLI::App& app, Context& context);
void addRestore(CLI::App& app, Context& context);

} // namespace outturn::cli
