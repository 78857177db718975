// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <optional>

namespace outturn::claims {

/// Words that place a period beside one named before it: "the following quarter", "the month before that".
struct PeriodRelation
{
    int side{};          ///< +1 behind it, −1 before it, 0 the same time of another year
    int months{0};       ///< its length; 0 for days, weeks and words that leave it open
    int event{0};        ///< +1 where it is the first since a beginning, −1 the last before an end,
                         ///< 2 the one after that was held
    int days{0};         ///< how many days away; 0 where another unit is counted
    bool bound{false};   ///< to the period named last; "next" and "previous" may be said of today
    std::size_t unit{};  ///< token of its unit
    std::size_t first{}; ///< tokens [first, last)
    std::size_t last{};
};

/// The relation whose words begin at a token.
[[nodiscard]] std::optional<PeriodRelation> periodRelationAt(const Reading& reading, std::size_t token);

/// Whether a word of [first, last) tells of a beginning (+1), an end (−1) or of what was held (2).
[[nodiscard]] bool tellsEvent(const Reading& reading, std::size_t first, std::size_t last, int event);

} // namespace outturn::claims
