// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <outturn/claims/candidate.h>

namespace outturn::claims {

/// How much of the candidate's name, or of its best synonym, the words around the figure say: 0 to 1.
[[nodiscard]] double nameScore(const Reading& reading, const Mention& mention, const Candidate& candidate);

/// Whether the words around the figure ask for the candidate's measure: a rolling figure where they speak of twelve
/// months, a plain one where they do not.
[[nodiscard]] bool measureNamed(const Reading& reading, const Mention& mention, const Candidate& candidate);

} // namespace outturn::claims
