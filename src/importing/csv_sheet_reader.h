// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet_reader.h>

namespace outturn::importing {

/// Any file that is neither a zip archive nor known to be something else.
[[nodiscard]] bool isDelimitedText(const SheetSource& source);

/// Reads delimited text as one sheet named after the file. More generous than `parseCsv`: rows may differ in length,
/// quotation marks may stand inside cells; encoding, delimiter and line ends are found out.
[[nodiscard]] Result<void> readDelimitedText(const SheetSource& source, SheetVisitor& visitor,
                                             const ReadLimits& limits);

} // namespace outturn::importing
