// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_areas.h"

#include "import_difference.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace outturn::services {
namespace {

bool liesInForce(domain::AreaKind kind)
{
    using domain::AreaKind;
    return kind == AreaKind::LocalPolicingArea || kind == AreaKind::Urban || kind == AreaKind::Rural
        || kind == AreaKind::Place || kind == AreaKind::Court;
}

} // namespace

void tellHomeless(const importing::StagedFile& staged, ImportDifference& difference)
{
    std::vector<std::string> homeless;
    for (const domain::Area& area : staged.newAreas) {
        difference.newAreas.push_back(area);
        if (area.parent.empty() && liesInForce(area.kind))
            homeless.push_back(area.name);
    }
    constexpr std::size_t kTold = 5;
    const std::size_t count = homeless.size();
    homeless.resize(std::min(count, kTold));
    if (count == 0)
        return;
    difference.warnings.push_back(
        issueAt(staged, {}, 0, 0,
                fmt::format("{} new {} \"{}\"{} will count as part of the plan's force; where they lie elsewhere, "
                            "write that into the profile, as \"new areas: place in metropolitan\"",
                            count, count == 1 ? "area" : "areas", fmt::join(homeless, "\", \""),
                            count > kTold ? " and others" : "")));
    difference.warnings.back().kind = "area";
}

std::vector<domain::Area> newAreasOf(const ImportContent& content, const domain::AreaSlug& ownForce)
{
    std::vector<domain::Area> areas;
    for (const ImportFileContent& file : content.files)
        areas.insert(areas.end(), file.staged.newAreas.begin(), file.staged.newAreas.end());
    for (domain::Area& area : areas) {
        if (area.parent.empty() && liesInForce(area.kind))
            area.parent = ownForce;
    }
    return areas;
}

} // namespace outturn::services
