// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/services/annotation_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options
{
    std::string store;
    std::string indicator;
    std::string text;
    std::string scope{"plan"};
    std::string from;
    std::string to;
    std::int64_t change{0};
    std::int64_t withdraw{0};
    std::string by;
};

Json noteJson(const domain::RecordedAnnotation& note)
{
    return {
        {"number", note.number},          {"from", isoDate(note.annotation.from)}, {"to", isoDate(note.annotation.to)},
        {"scope", note.annotation.scope}, {"text", note.annotation.text},          {"by", note.by},
        {"at", isoTimestamp(note.at)}};
}

Result<domain::Annotation> annotationOf(const Options& options)
{
    const auto from = dayArgument(options.from);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = options.to.empty() ? from : lastDayArgument(options.to);
    if (!to)
        return tl::unexpected(to.error());
    return domain::Annotation{*from, *to, options.scope, options.text};
}

Result<void> write(services::Services& services, const Options& options)
{
    if (options.withdraw != 0)
        return services.annotations().withdraw(options.withdraw, options.by);
    if (options.text.empty())
        return {};
    const auto annotation = annotationOf(options);
    if (!annotation)
        return tl::unexpected(annotation.error());
    const auto number = options.change != 0 ? services.annotations().change(options.change, *annotation, options.by)
                                            : services.annotations().add(*annotation, options.by);
    return number.map([](std::int64_t) {});
}

void printText(Context& context, const std::vector<domain::RecordedAnnotation>& notes)
{
    if (notes.empty())
        context.out << "Nothing was noted.\n";
    for (const auto& note : notes)
        context.out << fmt::format("{:>4}  {} to {}  {}: {} ({})\n", note.number, isoDate(note.annotation.from),
                                   isoDate(note.annotation.to), note.annotation.scope, note.annotation.text, note.by);
}

Result<void> annotations(Context& context, services::Services& services, const Options& options)
{
    if (auto written = write(services, options); !written)
        return written;
    const auto notes = options.indicator.empty() ? services.annotations().all()
                                                 : services.annotations().on(domain::IndicatorSlug(options.indicator));
    if (!notes)
        return tl::unexpected(notes.error());
    if (!context.json) {
        printText(context, *notes);
        return {};
    }
    Json list = Json::array();
    for (const auto& note : *notes)
        list.push_back(noteJson(note));
    context.print({{"annotations", std::move(list)}});
    return {};
}

} // namespace

void addAnnotations(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("annotations", "Dated notes that stand on charts and tables");
    command->add_option("STORE", options->store, "Path of the store")->required();
    command->add_option("--indicator", options->indicator, "Only those on the charts of this indicator");
    CLI::Option* by = command->add_option("--by", options->by, "Who notes it");
    CLI::Option* text = command->add_option("--text", options->text, "What happened: adds a note");
    CLI::Option* from = command->add_option("--from", options->from, "First day, or the month or quarter it began in");
    text->needs(by)->needs(from);
    command->add_option("--to", options->to, "Last day, or the month or quarter it ended in (default: as --from)")
        ->needs(text);
    command->add_option("--scope", options->scope, "plan, or the slug of a priority, outcome or indicator")
        ->needs(text);
    CLI::Option* change =
        command->add_option("--change", options->change, "Number of the note that this one takes the place of");
    change->needs(text);
    command->add_option("--withdraw", options->withdraw, "Number of a note to take back")->needs(by)->excludes(text);
    command->callback([&context, options] {
        withStore(context, options->store,
                  [&](services::Services& services) { return annotations(context, services, *options); });
    });
}

} // namespace outturn::cli
