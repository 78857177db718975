// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <optional>

namespace outturn::claims {

/// A stretch of whole months that words name.
struct MonthSpan
{
    int end{};               ///< its last month: months since year 0 where dated, else 1–12
    int months{};            ///< its length
    bool dated{false};       ///< with its year
    bool quarterName{false}; ///< named as a numbered quarter
    bool financial{false};   ///< of a year written as 2021/22
    std::size_t first{};     ///< tokens [first, last)
    std::size_t last{};
};

/// "the quarter ended 30 September 2022", "12 months to March 2023", "Q2 22/23", "July to December",
/// "1 January 2022 – 31 March 2023", "2021/22".
[[nodiscard]] std::optional<MonthSpan> monthSpanAt(const Reading& reading, std::size_t token);

} // namespace outturn::claims
