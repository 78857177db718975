// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet.h>

#include <string_view>

namespace outturn::importing {

/// Gives a cell of a text file its type: numbers with or without thousands commas and a pound sign, percentages,
/// ISO dates, TRUE and FALSE, Excel's errors; all else is text. Codes keep their form: what has a leading zero or more
/// digits than a number holds exactly (15) stays text, and so do dates in forms that countries read differently.
void typeCsvCell(std::string_view text, Cell& cell);

} // namespace outturn::importing
