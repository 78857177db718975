// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/fact_evidence.h>

#include <vector>

namespace outturn::services {

/// The levels before `quarter` that read differently in `now` than they did in `before`; figures made for the sample
/// are no publication, and what was missing is not revised but new.
[[nodiscard]] std::vector<analysis::RevisionEvidence> revisionsOf(const domain::Period& quarter,
                                                                  const std::vector<domain::Observation>& before,
                                                                  const std::vector<domain::Observation>& now);

} // namespace outturn::services
