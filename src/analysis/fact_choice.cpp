// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/fact_choice.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace outturn::analysis {
namespace {

constexpr std::size_t kMostOfOneIndicator = 3;

} // namespace

std::vector<Fact> tellingFacts(std::span<const Fact> facts, std::size_t most)
{
    std::vector<Fact> telling;
    std::map<domain::IndicatorSlug, std::set<FactKind>> told;
    for (const Fact& fact : facts) {
        if (telling.size() == most)
            break;
        auto& kinds = told[fact.indicator];
        if (kinds.size() < kMostOfOneIndicator && kinds.insert(fact.kind).second)
            telling.push_back(fact);
    }
    return telling;
}

} // namespace outturn::analysis
