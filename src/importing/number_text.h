// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outturn::importing {

/// The whole text as a finite number, as files store it (`-1.5e-3`); quick, because it is asked of every cell.
[[nodiscard]] std::optional<double> plainNumber(std::string_view text);

/// A stored date as cells keep it: without a time at midnight, without fractions of zero and without a zone.
[[nodiscard]] std::string isoText(std::string_view stored);

} // namespace outturn::importing
