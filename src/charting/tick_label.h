// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/unit.h>

#include <string>

namespace outturn::charting {

/// A tick's value as the unit prints, without a unit's words, which the subtitle says once. Durations of one axis all
/// have the form that its `longest` needs: `0:30` beside `1:00`.
[[nodiscard]] std::string tickLabel(double value, domain::Unit unit, int decimals, double longest);

} // namespace outturn::charting
