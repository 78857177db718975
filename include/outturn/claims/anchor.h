// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/claims/claim.h>
#include <outturn/domain/claim_decision.h>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace outturn::claims {

/// What finds the claim again after other parts of its text have changed.
[[nodiscard]] domain::ClaimAnchor anchorOf(std::string_view text, const Claim& claim);

/// For each claim the anchor that stands for it, if any, as an index; no anchor stands for two claims.
///
/// An anchor fits a figure written alike with the two nearest words alike on one side at least; of several places the
/// one with more words alike has it, among equals the first. Where a figure itself was changed none fits.
[[nodiscard]] std::vector<std::optional<std::size_t>> matchAnchors(std::string_view text, std::span<const Claim> claims,
                                                                   std::span<const domain::ClaimAnchor> anchors);

} // namespace outturn::claims
