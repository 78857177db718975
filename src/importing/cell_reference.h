// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet.h>

#include <optional>
#include <string_view>

namespace outturn::importing {

/// 2 for `B7` and `$B$7`; nothing for what is no place in a sheet, however wide.
[[nodiscard]] std::optional<std::uint32_t> columnOfReference(std::string_view reference);

/// Both corners of `B4:D5`; a single cell is its own range.
[[nodiscard]] std::optional<CellRange> parseRange(std::string_view text);

} // namespace outturn::importing
