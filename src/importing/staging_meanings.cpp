// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging_meanings.h"

#include <outturn/importing/area_names.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::importing {
namespace {

tl::unexpected<Error> unknownMeaning(const Profile& profile, Part part, const std::string& slug)
{
    return failure(ErrorCode::BadInput,
                   fmt::format("Profile \"{}\" maps to {} \"{}\", which this store does not have; correct the profile, "
                               "or add it to the plan first.",
                               profile.name, partKey(part), slug),
                   {{"profile", profile.name}, {std::string(partKey(part)), slug}});
}

template <typename Things> bool holds(const Things& things, const std::string& slug)
{
    return std::any_of(things.begin(), things.end(), [&](const auto& one) { return one.slug.text() == slug; });
}

const KnownArea* knownEverywhere(const std::string& slug)
{
    const auto areas = knownAreas();
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const KnownArea& one) { return one.slug == slug; });
    return found == areas.end() ? nullptr : &*found;
}

domain::Area areaOf(const KnownArea& known)
{
    return {domain::AreaSlug(std::string(known.slug)), std::string(known.name), known.kind, {}};
}

bool mayAdd(const TableRule& rule, const std::string& area)
{
    return rule.newAreas || (rule.newKnownAreas && knownEverywhere(area) != nullptr);
}

// What new areas lie in may be new itself: another force, whose places a file is about.
void addParents(const Profile& profile, const Vocabulary& vocabulary, StagedFile& staged)
{
    for (const TableRule& rule : profile.tables) {
        const KnownArea* known = knownEverywhere(rule.newAreasIn);
        if (known != nullptr && !holds(vocabulary.areas, rule.newAreasIn) && !holds(staged.newAreas, rule.newAreasIn))
            staged.newAreas.push_back(areaOf(*known));
    }
}

void addMappedAreas(const Profile& profile, const Vocabulary& vocabulary, StagedFile& staged)
{
    for (const TableRule& rule : profile.tables) {
        const auto labels = rule.labels.find(Part::Area);
        if (labels == rule.labels.end())
            continue;
        for (const auto& [label, slug] : labels->second) {
            if (slug.empty() || holds(vocabulary.areas, slug) || holds(staged.newAreas, slug) || !mayAdd(rule, slug))
                continue;
            const KnownArea* known = knownEverywhere(slug);
            staged.newAreas.push_back(known != nullptr ? areaOf(*known)
                                                       : domain::Area{domain::AreaSlug(slug), label, *rule.newAreas,
                                                                      domain::AreaSlug(rule.newAreasIn)});
        }
    }
}

} // namespace

// A profile that maps to what is not there is wrong as a whole; saying so for each cell would bury it.
Result<void> checkMeanings(const Profile& profile, const Vocabulary& vocabulary)
{
    for (const TableRule& rule : profile.tables) {
        if (!rule.newAreasIn.empty() && !holds(vocabulary.areas, rule.newAreasIn)
            && knownEverywhere(rule.newAreasIn) == nullptr)
            return unknownMeaning(profile, Part::Area, rule.newAreasIn);
        for (const auto& [part, labels] : rule.labels) {
            for (const auto& [label, slug] : labels) {
                const bool wrong = !slug.empty()
                    && ((part == Part::Indicator && !holds(vocabulary.indicators, slug))
                        || (part == Part::Area && !mayAdd(rule, slug) && !holds(vocabulary.areas, slug))
                        || (part == Part::Measure && !domain::parseMeasure(slug)));
                if (wrong)
                    return unknownMeaning(profile, part, slug);
            }
        }
    }
    return {};
}

void addStatedAreas(const Profile& profile, const Vocabulary& vocabulary, StagedFile& staged)
{
    addParents(profile, vocabulary, staged);
    addMappedAreas(profile, vocabulary, staged);
}

// An area that no figure is of is not worth a row in the store, and one that two tables met is one area.
void keepUsedAreas(StagedFile& staged)
{
    std::vector<domain::Area> used;
    for (const domain::Area& area : staged.newAreas) {
        const bool has = std::any_of(staged.series.begin(), staged.series.end(),
                                     [&](const StagedSeries& series) { return series.area == area.slug; })
            || std::any_of(staged.newAreas.begin(), staged.newAreas.end(),
                           [&](const domain::Area& other) { return other.parent == area.slug; });
        if (has && !holds(used, area.slug.text()))
            used.push_back(area);
    }
    staged.newAreas = std::move(used);
}

} // namespace outturn::importing
