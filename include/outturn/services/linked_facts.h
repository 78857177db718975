// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/fact.h>
#include <outturn/services/live_figure_service.h>
#include <outturn/services/proof_service.h>

#include <span>
#include <string>
#include <string_view>

namespace outturn::services {

/// A text made of facts with each figure that is one of theirs, or that they rest on, as a live one. It reads the same;
/// figures that no reference would show as they are written stay text. Fails with `NotFound` for an unknown outcome.
[[nodiscard]] Result<std::string> linkedFacts(ProofService& proofs, LiveFigureService& liveFigures,
                                              const domain::CommentaryKey& key, std::string_view text,
                                              std::span<const analysis::Fact> facts);

} // namespace outturn::services
