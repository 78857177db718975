// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_match.h"

namespace outturn::claims {

void matchData(const Reading&, const Mention&, const ClaimContext&, Claim&) { }

} // namespace outturn::claims
