// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>

#include <string>

namespace outturn::charting {

/// Days since 1 January 1970: the charts' horizontal unit.
[[nodiscard]] double daysSinceEpoch(Date day);

/// The day at a position on a calendar axis.
[[nodiscard]] Date dayAt(double daysSinceEpoch);

/// `Apr 19`
[[nodiscard]] std::string monthLabel(Date day);

} // namespace outturn::charting
