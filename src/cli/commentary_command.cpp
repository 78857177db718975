// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/domain/period_text.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/live_figure_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <istream>
#include <iterator>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options
{
    std::string store;
    std::string quarter;
    std::string outcome;
    std::string set;
    std::string by;
    std::optional<int> base;
    bool history{false};
};

Json versionJson(const domain::CommentaryVersion& version)
{
    return {{"outcome", version.key.outcome.text()},
            {"quarter", domain::periodKey(version.key.quarter)},
            {"version", version.version},
            {"by", version.by},
            {"at", version.version > 0 ? Json(isoTimestamp(version.at)) : Json(nullptr)},
            {"text", version.text}};
}

Result<std::string> textFrom(Context& context, const std::string& file)
{
    if (file == "-")
        return std::string{std::istreambuf_iterator<char>{context.in}, {}};
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        return failure(ErrorCode::BadInput,
                       fmt::format("the text file {} cannot be read; nothing was saved. Check the path", file),
                       {{"file", file}});
    return std::string{std::istreambuf_iterator<char>{stream}, {}};
}

Result<int> baseOf(services::Services& services, const domain::CommentaryKey& key, const Options& options)
{
    if (options.base)
        return *options.base;
    const auto current = services.commentary().current(key);
    if (!current)
        return tl::unexpected(current.error());
    return current->version;
}

Result<void> save(Context& context, services::Services& services, const domain::CommentaryKey& key,
                  const Options& options)
{
    const auto text = textFrom(context, options.set);
    if (!text)
        return tl::unexpected(text.error());
    const auto base = baseOf(services, key, options);
    if (!base)
        return tl::unexpected(base.error());
    const auto saved = services.commentary().save(key, *text, options.by, *base);
    if (!saved)
        return tl::unexpected(saved.error());
    if (context.json)
        context.print(versionJson(*saved));
    else
        context.out << fmt::format("Saved version {} of {} for {}.\n", saved->version, key.outcome.text(),
                                   domain::periodTitle(key.quarter));
    return {};
}

Result<void> printHistory(Context& context, services::Services& services, const domain::CommentaryKey& key)
{
    const auto versions = services.commentary().history(key);
    if (!versions)
        return tl::unexpected(versions.error());
    Json list = Json::array();
    for (const auto& version : *versions) {
        list.push_back(versionJson(version));
        if (!context.json)
            context.out << fmt::format("version {}, {} by {}\n", version.version, isoTimestamp(version.at), version.by);
    }
    if (context.json)
        context.print({{"versions", list}});
    return {};
}

Result<void> printCurrent(Context& context, services::Services& services, const domain::CommentaryKey& key)
{
    const auto current = services.commentary().current(key);
    if (!current)
        return tl::unexpected(current.error());
    if (context.json) {
        const auto shown = services.liveFigures().expand(current->text, key.quarter);
        if (!shown)
            return tl::unexpected(shown.error());
        Json json = versionJson(*current);
        json["shown"] = shown->text;
        context.print(json);
        return {};
    }
    if (current->version == 0)
        context.err << fmt::format("No commentary on {} has been saved for {}.\n", key.outcome.text(),
                                   domain::periodTitle(key.quarter));
    context.out << current->text;
    if (!current->text.empty() && current->text.back() != '\n')
        context.out << '\n';
    return {};
}

Result<void> commentary(Context& context, services::Services& services, const Options& options)
{
    const auto quarter = quarterArgument(services, options.quarter);
    if (!quarter)
        return tl::unexpected(quarter.error());
    const auto outcome = outcomeArgument(services, options.outcome);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const domain::CommentaryKey key{*outcome, *quarter};
    if (!options.set.empty())
        return save(context, services, key, options);
    return options.history ? printHistory(context, services, key) : printCurrent(context, services, key);
}

} // namespace

void addCommentary(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("commentary", "Print a commentary, save a new version, or list versions");
    command->add_option("STORE", options->store, "Path of the store")->required();
    command->add_option("--quarter", options->quarter, "Quarter, such as \"Q2 21/22\" (default: newest)");
    command->add_option("--outcome", options->outcome, "Slug of the outcome")->required();
    CLI::Option* by = command->add_option("--by", options->by, "Who is saving");
    CLI::Option* set = command->add_option("--set", options->set, "Save this Markdown file (- reads standard input)");
    set->needs(by);
    command->add_option("--base", options->base, "Refuse where this version is no longer the newest")->needs(set);
    command->add_flag("--history", options->history, "List the saved versions, newest first")->excludes(set);
    command->callback([&context, options] {
        withStore(context, options->store,
                  [&](services::Services& services) { return commentary(context, services, *options); });
    });
}

} // namespace outturn::cli
