// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/import_labels.h"

#include "gui/presenters/import_changes.h"
#include "gui/presenters/import_presenter.h"
#include "gui/presenters/import_words.h"

#include <algorithm>
#include <array>

namespace outturn::gui {
namespace {

constexpr std::array kParts{"indicator", "area", "measure", "subset"};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString nameOf(const std::vector<MeaningChoice>& choices, const QString& slug)
{
    const auto found = std::ranges::find(choices, slug, &MeaningChoice::slug);
    return found == choices.end() ? slug : found->name;
}

ImportLabelTexts asked(const services::ImportQuestion& question)
{
    ImportLabelTexts row{.table = question.table, .part = question.part, .partName = partName(question.part)};
    row.label = text(question.label);
    row.where = text(question.sheet.empty() ? question.cell : question.sheet + ", " + question.cell);
    if (!question.suggestions.empty()) {
        const services::MeaningSuggestion& best = question.suggestions.front();
        row.meaning = text(best.meaning);
        row.name = text(best.name);
        row.hint = text(best.why);
    }
    return row;
}

bool same(const ImportLabelTexts& a, const ImportLabelTexts& b)
{
    return a.table == b.table && a.part == b.part && a.label == b.label;
}

} // namespace

std::vector<MeaningChoice> meaningChoices(const std::string& part, const domain::Plan& plan,
                                          const std::vector<domain::Area>& areas)
{
    std::vector<MeaningChoice> choices;
    if (part == "indicator") {
        for (const domain::Indicator* indicator : domain::indicators(plan))
            choices.push_back({text(indicator->slug.text()), text(indicator->name)});
    } else if (part == "area") {
        for (const domain::Area& area : areas)
            choices.push_back({text(area.slug.text()), text(area.name)});
    } else if (part == "measure") {
        for (const domain::Measure& measure :
             {domain::Measure::value(), domain::Measure::rolling12(), domain::Measure::cumulative()})
            choices.push_back({text(domain::measureKey(measure)), text(domain::measureTitle(measure))});
    }
    std::ranges::stable_sort(choices, {}, [](const MeaningChoice& choice) { return choice.name.toCaseFolded(); });
    return choices;
}

std::vector<ImportLabelTexts> importLabels(const ImportFileState& file, const domain::Plan& plan,
                                           const std::vector<domain::Area>& areas)
{
    std::vector<ImportLabelTexts> rows;
    if (file.staged) {
        for (const services::ImportQuestion& question : file.staged->difference.questions)
            rows.push_back(asked(question));
    }
    std::ranges::move(changedLabels(file), std::back_inserter(rows));
    rows.insert(rows.end(), file.answered.begin(), file.answered.end());
    for (std::size_t table = 0; table < file.profile.tableCount(); ++table) {
        for (const char* part : kParts) {
            const auto choices = meaningChoices(part, plan, areas);
            for (const std::string& line : file.profile.values(table, std::string(part) + " label")) {
                const auto equals = line.rfind(" = ");
                if (equals == std::string::npos)
                    continue;
                ImportLabelTexts row{.table = table, .part = part, .partName = partName(part)};
                row.label = text(line.substr(0, equals)).trimmed();
                const QString meaning = text(line.substr(equals + 3)).trimmed();
                row.meaning = meaning == QLatin1String("-") ? QString() : meaning;
                row.name = nameOf(choices, row.meaning);
                row.answered = true;
                if (std::ranges::none_of(rows, [&](const ImportLabelTexts& one) { return same(one, row); }))
                    rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

} // namespace outturn::gui
