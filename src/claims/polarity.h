// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace outturn::claims {

/// Whether higher is better (+1) or worse (−1) for the figure, by the nouns of its sentence; 0 where they disagree or
/// say nothing.
[[nodiscard]] int polarityOf(const Reading& reading, const Mention& mention);

} // namespace outturn::claims
