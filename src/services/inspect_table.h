// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet_table.h>
#include <outturn/services/inspect_service.h>

#include <string>

namespace outturn::services {

/// A table in words and counts, for those who show it.
[[nodiscard]] InspectedTable inspectedTable(const importing::SheetTable& table);

/// `B4:D5`
[[nodiscard]] std::string rangeName(const importing::CellRange& range);

} // namespace outturn::services
