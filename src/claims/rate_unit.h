// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace outturn::claims {

/// "5 per 1,000", "5 for every thousand homes", "5/100k": makes the figure a rate with its population.
void readRate(const Reading& reading, Mention& mention);

/// "the rate per 10,000 is 20", "Claims per 100,000 residents: 310"; whether it is one.
bool readRateBefore(const Reading& reading, Mention& mention);

} // namespace outturn::claims
