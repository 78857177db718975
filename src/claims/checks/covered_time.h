// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// The days that the words at a token name: "12 months", "the quarter", "between January and June", "in 2021/22"; 0 for
/// other words.
[[nodiscard]] double daysNamedAt(const Reading& reading, std::size_t token);

/// The days that a total covers, by the words beside it: "over the last 12 months"; 0 where none say.
[[nodiscard]] double daysCoveredBy(const Reading& reading, const Mention& total);

/// The days of "monthly", "weekly", "daily", "quarterly", "annual"; 0 for another word.
[[nodiscard]] double daysOfAdverb(std::string_view word);

/// The days of the period of "45 per quarter", "45 a month", "a monthly average of 45", "each week averaged 45", by the
/// tokens [begin, end) around the figure; 0 where none is named.
[[nodiscard]] double averagedOver(const Reading& reading, const Mention& average, std::size_t begin, std::size_t end);

} // namespace outturn::claims
