// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/fact.h>
#include <outturn/claims/claim.h>

#include <span>
#include <string_view>
#include <vector>

namespace outturn::services {

/// Which of `facts` a commentary says already: one whose sentence stands in `text`, or whose figure (indicator,
/// measure, period, area) one of the verified claims of `text` is; of a target one that names it, of a record or run
/// its words beside such a claim.
[[nodiscard]] std::vector<bool> saidFacts(std::span<const analysis::Fact> facts, std::span<const claims::Claim> claims,
                                          std::string_view text);

} // namespace outturn::services
