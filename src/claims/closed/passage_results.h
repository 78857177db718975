// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../checks/near_results.h"
#include "closed_passage.h"

namespace outturn::claims {

/// Every result that the figures of the passage give for one of them, however far they stand: those of `resultsNear`,
/// and of all pairs the difference, the change and the share, of all others of its kind the sum, and what they leave of
/// the greatest of them or of a hundred per cent.
[[nodiscard]] std::vector<NearResult> resultsIn(const Reading& reading, const ClosedPassage& passage,
                                                std::size_t figure);

} // namespace outturn::claims
