// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace outturn::claims {

/// Whether the number is part of a name: "Grade 1", "Section 136", "week 31 handover"; not "Red Watch 11, White 13".
[[nodiscard]] bool isNumberedName(const Reading& reading, const Mention& mention);

} // namespace outturn::claims
