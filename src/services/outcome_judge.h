// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/services/indicator_summary.h>
#include <outturn/services/status_service.h>

#include <span>

namespace outturn::services {

/// What the rules propose for an outcome, from its indicators' summaries (headline first), with a sentence saying
/// why. Has no decision.
[[nodiscard]] OutcomeStatus proposedStatus(std::span<const IndicatorSummary> indicators);

/// The worst of two; one that was not assessed says nothing against the other.
[[nodiscard]] domain::Status worseOf(domain::Status a, domain::Status b);

} // namespace outturn::services
