// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/fact.h>
#include <outturn/domain/slugs.h>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace outturn::analysis {

/// Up to `most` facts that together tell most: the most notable ones in their order, but of one indicator no more than
/// one of a kind, and three in all. `facts` come as `factsOf` orders them.
[[nodiscard]] std::vector<Fact> tellingFacts(std::span<const Fact> facts, std::size_t most);

/// A short commentary to be edited, from the facts of one outcome as `factsOf` orders them: a paragraph for each of up
/// to four indicators, those in `order` first to last, with how it stands and one comparison. Published figures go
/// before illustrative ones; signals, forecasts and revisions are left to the author. Empty where there is nothing to
/// say.
[[nodiscard]] std::string firstDraft(std::span<const Fact> facts, std::span<const domain::IndicatorSlug> order);

} // namespace outturn::analysis
