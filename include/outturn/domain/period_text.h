// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/period.h>

#include <string>
#include <string_view>

namespace outturn::domain {

/// Reads a period in any form that the sector writes (case, blanks and dashes of all kinds do not matter):
/// `Q2 21/22`, `2021/22 Q2`, `2021-22-Q2`, `Quarter 2 2021/22`, `Q2 2021-22`, `Jul-Sep 2021`, `July – September 2021`;
/// `Sep-21`, `Sep 2021`, `September 2021`, `2021-09`, `09/2021`, `202109`;
/// `12 months to Sep 2021`, `12 months to 30 September 2021`, `year ending September 2021`, `2021-09/12m`;
/// `2021/22`, `2021-22`, `FY 2021/22` (financial year), `2021` (calendar year);
/// `2021-09-30`, `30 September 2021`, `30/09/2021` (point in time);
/// `2021-03-01/2021-08-31`, `Mar 2021 - Aug 2021`, `Nov 2020 to Jan 2021` (a span);
/// an Excel serial of five digits (`44440` is 1 September 2021: a first of month means that month, else a day).
/// A two-digit year is of this century; years run from 1900 to 2199. `2011-12` is December 2011, `2011/12` the
/// financial year. Fails with `InvalidText`, naming the text and the forms that would do.
[[nodiscard]] Result<Period> parsePeriod(std::string_view text);

/// The canonical form for files and JSON; `parsePeriod` reads it back to an equal period:
/// `2021-09`, `2021-22-Q2`, `2021-09/12m`, any other `YYYY-MM-DD/YYYY-MM-DD`.
[[nodiscard]] std::string periodKey(const Period& period);

/// For people, in full: `September 2021`, `Q2 21/22`, `2021/22`, `2021`, `12 months to September 2021`,
/// `30 September 2021`, `March–August 2021`, `1–15 September 2021`. `parsePeriod` reads each back. A quarter of another
/// century is `Q2 1999/00`.
[[nodiscard]] std::string periodTitle(const Period& period);

/// For axes and narrow columns: `Sep 21`, `Q2 21/22`, `2021/22`, `2021`, `Sep 21` for twelve months and
/// points at a month's end, else as `periodTitle`.
[[nodiscard]] std::string periodShort(const Period& period);

} // namespace outturn::domain
