// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/unit.h>

namespace outturn::charting {

/// The smallest round step that is at least `rough` and no finer than figures of `unit` are printed at `decimals`.
[[nodiscard]] double roundStep(double rough, domain::Unit unit, int decimals);

/// Decimal places needed to print multiples of `step`, at most nine.
[[nodiscard]] int decimalsOfStep(double step);

} // namespace outturn::charting
