// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace outturn::charting {

/// Text fit for XML content and attributes: markup characters escaped, control characters that XML 1.0 forbids left
/// out, bytes that are no UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string xmlText(std::string_view text);

} // namespace outturn::charting
