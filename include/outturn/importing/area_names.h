// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/area.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::importing {

/// An area that police statistics name everywhere: the 43 territorial forces of England and Wales, the British
/// Transport Police, the regions and the nations.
struct KnownArea
{
    std::string_view slug;
    std::string_view name;
    domain::AreaKind kind; ///< Force, Region or National
};

[[nodiscard]] std::span<const KnownArea> knownAreas();

/// Every area that a label may mean: two where a region shares a force's name (West Midlands). Case, `&`, hyphens,
/// "Police", "Constabulary", footnote digits and a leading "Total" do not matter; empty where it names none.
/// A label that says "Total" never means a force, one that says "Police" nothing but a force.
[[nodiscard]] std::vector<const KnownArea*> areasNamed(std::string_view label);

/// A label of one row, and what stands to its left in a column of regions.
struct AreaLabel
{
    std::string label;
    std::string left{};
};

/// Which area each label means, in the order of the sheet. A name that a region shares with a force is the force where
/// a region stands to the left; where the name stands twice, the first is the region over its forces.
[[nodiscard]] std::vector<const KnownArea*> areasOf(std::span<const AreaLabel> labels);

} // namespace outturn::importing
