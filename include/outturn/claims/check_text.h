// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/claims/candidate.h>
#include <outturn/claims/claim.h>

#include <string_view>
#include <vector>

namespace outturn::claims {

/// Every figure of a commentary, in reading order, with its verdict.
///
/// `text` is UTF-8 prose or plain Markdown; any bytes are accepted. A figure is `Inconsistent` only where one reading
/// of the sentence is left and its arithmetic fails; it is `Contradicted` only where the context picks exactly one
/// candidate. Intervals come from the printed precision: `27%` stands for 26.5–27.5. Deterministic; time grows in
/// proportion to the text's length.
[[nodiscard]] std::vector<Claim> checkText(std::string_view text, const ClaimContext& context = {});

} // namespace outturn::claims
