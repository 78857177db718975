// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace outturn::bench {

/// A workbook of `rows` rows × 6 columns: force, month, indicator, count, share, a reference of its own.
[[nodiscard]] std::string largeXlsx(std::size_t rows);
[[nodiscard]] std::string largeOds(std::size_t rows);

} // namespace outturn::bench
