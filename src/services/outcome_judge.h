// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/services/indicator_summary.h>
#include <outturn/services/status_service.h>

#include <span>

namespace outturn::services {

/// What the rules propose for an outcome, from its indicators' summaries (headline first), with a sentence saying
/// why. Has no decision.
[[nodiscard]] OutcomeStatus proposedStatus(std::span<const IndicatorSummary> indicators);

} // namespace outturn::services
