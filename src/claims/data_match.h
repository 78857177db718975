// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <outturn/claims/candidate.h>
#include <outturn/claims/claim.h>

namespace outturn::claims {

/// Holds a figure against the candidates: verifies it where a fitting one agrees, contradicts it where its words pick
/// exactly one and that one differs, else leaves the claim as it is.
void matchData(const Reading& reading, const Mention& mention, const ClaimContext& context, Claim& claim);

} // namespace outturn::claims
