// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_questions.h"

#include <outturn/importing/area_names.h>
#include <outturn/importing/label_likeness.h>
#include <outturn/importing/profile_answers.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace outturn::services {
namespace {

using importing::Part;
using importing::UnknownLabel;

constexpr std::size_t kMost = 5;
constexpr double kChosenBefore = 0.05; // a choice weighs a little more than a name that is as alike
constexpr double kGone = 0.15;         // and a label that is gone from the file more still

std::optional<Part> partOf(const std::string& key)
{
    for (const Part part : {Part::Indicator, Part::Area, Part::Subset, Part::Measure}) {
        if (importing::partKey(part) == key)
            return part;
    }
    return std::nullopt;
}

} // namespace

/// The likeliest reason for each meaning.
class MeaningFinder::Suggestions
{
public:
    void add(const std::string& meaning, double likeness, std::string why)
    {
        if (likeness < importing::kLikeEnough)
            return;
        auto [known, fresh] = m_byMeaning.try_emplace(meaning);
        if (fresh || likeness > known->second.likeness)
            known->second = {.meaning = meaning, .likeness = likeness, .why = std::move(why)};
    }

    [[nodiscard]] std::vector<MeaningSuggestion> best() const
    {
        std::vector<MeaningSuggestion> all;
        for (const auto& [meaning, suggestion] : m_byMeaning)
            all.push_back(suggestion);
        std::stable_sort(all.begin(), all.end(), [](const MeaningSuggestion& a, const MeaningSuggestion& b) {
            return a.likeness > b.likeness;
        });
        all.resize(std::min(all.size(), kMost));
        for (MeaningSuggestion& one : all)
            one.likeness = std::min(one.likeness, 1.0);
        return all;
    }

private:
    std::map<std::string, MeaningSuggestion> m_byMeaning;
};

void MeaningFinder::addNames(const UnknownLabel& unknown, Suggestions& suggestions) const
{
    const auto add = [&](const std::string& slug, const std::string& name) {
        suggestions.add(slug, importing::likeness(name, unknown.label), fmt::format("like \"{}\"", name));
    };
    if (unknown.part == Part::Indicator) {
        for (const domain::Indicator& indicator : m_vocabulary.indicators) {
            for (const std::string& name : {indicator.name, indicator.shortName, indicator.slug.text()})
                add(indicator.slug.text(), name);
        }
    }
    if (unknown.part == Part::Area) {
        for (const domain::Area& area : m_vocabulary.areas) {
            for (const std::string& name : {area.name, area.slug.text()})
                add(area.slug.text(), name);
        }
    }
}

void MeaningFinder::addEarlier(const UnknownLabel& unknown, Suggestions& suggestions) const
{
    for (const importing::Profile& profile : m_kept) {
        for (const importing::TableRule& table : profile.tables) {
            const auto labels = table.labels.find(unknown.part);
            if (labels == table.labels.end())
                continue;
            for (const auto& [label, meaning] : labels->second) {
                const double like = importing::likeness(label, unknown.label);
                // What was left out is suggested for the very same label only.
                if (!meaning.empty() || like == 1)
                    suggestions.add(meaning, like + kChosenBefore,
                                    fmt::format("chosen for \"{}\" in profile \"{}\"", label, profile.name));
            }
        }
    }
}

std::string MeaningFinder::nameOf(Part part, const std::string& meaning) const
{
    if (part == Part::Indicator) {
        for (const domain::Indicator& indicator : m_vocabulary.indicators) {
            if (indicator.slug.text() == meaning)
                return indicator.name;
        }
    }
    if (part == Part::Area) {
        for (const domain::Area& area : m_vocabulary.areas) {
            if (area.slug.text() == meaning)
                return area.name;
        }
    }
    return meaning;
}

std::vector<ImportQuestion> MeaningFinder::questions(const importing::StagedFile& staged,
                                                     const importing::Profile& profile) const
{
    std::vector<ImportQuestion> questions;
    for (const UnknownLabel& unknown : staged.unknown) {
        Suggestions suggestions;
        addNames(unknown, suggestions);
        addEarlier(unknown, suggestions);
        const auto& gone = staged.tables[unknown.table].gone;
        if (const auto labels = gone.find(unknown.part); labels != gone.end()) {
            for (const std::string& label : labels->second)
                suggestions.add(profile.tables[unknown.table].labels.at(unknown.part).at(label),
                                importing::likeness(label, unknown.label) + kGone,
                                fmt::format("\"{}\" is gone from the file", label));
        }
        ImportQuestion question{.file = staged.file,
                                .sheet = unknown.sheet,
                                .row = unknown.row,
                                .column = unknown.column,
                                .cell = importing::cellReference(unknown.row, unknown.column),
                                .cells = unknown.cells,
                                .table = unknown.table,
                                .part = std::string(importing::partKey(unknown.part)),
                                .label = unknown.label,
                                .suggestions = suggestions.best()};
        for (MeaningSuggestion& one : question.suggestions)
            one.name = nameOf(unknown.part, one.meaning);
        questions.push_back(std::move(question));
    }
    return questions;
}

std::vector<domain::Area> areasKnownEverywhere()
{
    std::vector<domain::Area> areas;
    for (const importing::KnownArea& area : importing::knownAreas())
        areas.push_back({domain::AreaSlug(std::string(area.slug)), std::string(area.name), area.kind, {}});
    return areas;
}

Result<std::string> answeredProfile(const std::string& profileText, const std::vector<LabelAnswer>& answers)
{
    std::vector<importing::LabelMeaning> meanings;
    for (const LabelAnswer& answer : answers) {
        const auto part = partOf(answer.part);
        if (!part)
            return failure(
                ErrorCode::BadInput,
                fmt::format("\"{}\" has no labels; answer for indicator, area, subset or measure.", answer.part));
        meanings.push_back({answer.table, *part, answer.label, answer.meaning});
    }
    return importing::withMeanings(profileText, meanings);
}

} // namespace outturn::services
