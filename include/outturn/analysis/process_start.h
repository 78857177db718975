// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/dated_value.h>

#include <optional>
#include <span>

namespace outturn::analysis {

/// The day of the value that a rebase from `from` makes the first of a new process: the first on `from` or later, of
/// values by date, each dated by the last day of its period. Nothing where that is the very first value, with which a
/// process begins anyway, or where no value is as late.
[[nodiscard]] std::optional<Date> processStart(std::span<const DatedValue> values, Date from);

} // namespace outturn::analysis
