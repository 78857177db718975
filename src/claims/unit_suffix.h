// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace outturn::claims {

/// Reads what stands after the number of `mention` and makes it a percentage, a duration, a rank …: sets its kind,
/// scales its value, and moves its end.
void readUnit(const Reading& reading, Mention& mention);

} // namespace outturn::claims
