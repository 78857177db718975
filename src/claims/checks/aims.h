// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

namespace outturn::claims {

/// What a figure measures when it is held against an aim; limits of time are read as labels, but they measure time.
[[nodiscard]] Kind measureOf(const Reading& reading, const Mention& figure);

/// Whether a count is one of days, weeks or hours.
[[nodiscard]] bool isCountOfTime(const Reading& reading, const Mention& figure);

/// The value to hold against an aim; times in seconds, whatever their unit.
[[nodiscard]] double measured(const Reading& reading, const Mention& figure);

/// Whether the figure is one to reach or to keep to: "target 90%", "We aim to answer inside 20 working days", "no more
/// than 5% … should".
[[nodiscard]] bool isAimedAt(const Reading& reading, std::size_t figure);

/// The 100,000 of "in 100,000", "for every 1,000".
[[nodiscard]] bool isPopulationBase(const Reading& reading, const Mention& figure);

/// Whether an amount of money is one saved or earned, as in "Savings of £2.1m": a level for all its word of change.
[[nodiscard]] bool isSaving(const Reading& reading, const Mention& figure);

} // namespace outturn::claims
