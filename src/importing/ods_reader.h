// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet_reader.h>

namespace outturn::importing {

[[nodiscard]] bool isOds(const SheetSource& source);
[[nodiscard]] Result<void> readOds(const SheetSource& source, SheetVisitor& visitor, const ReadLimits& limits);

} // namespace outturn::importing
