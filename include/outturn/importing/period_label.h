// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>
#include <outturn/importing/cell_grid.h>

#include <optional>
#include <string>
#include <string_view>

namespace outturn::importing {

/// A period as a sheet's label gives it.
struct PeriodLabel
{
    domain::Period period{};
    std::string mark{}; ///< what was glued to it: a footnote's digits (`3` of `30 September 20123`), `(p)`, `[r]`

    friend bool operator==(const PeriodLabel&, const PeriodLabel&) = default;
};

/// Reads every form that `domain::parsePeriod` reads, and what labels add to it: `18/19` (consecutive years: a
/// financial year), "As at" in front (a point in time), footnote digits and marks behind. Nothing for bare serial
/// numbers and for all other texts.
[[nodiscard]] std::optional<PeriodLabel> readPeriodLabel(std::string_view text);

/// Reads a cell: a date shown as `Sep-14` is the month, unless `asAt` says that it is a point in time; the numbers
/// 190001–219912 are months and 1900–2199 calendar years; texts as `readPeriodLabel`.
[[nodiscard]] std::optional<PeriodLabel> readPeriodCell(const GridCell& cell, bool asAt);

} // namespace outturn::importing
