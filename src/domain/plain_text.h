// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace outturn::domain {

/// What a person typed or a spreadsheet shows, made comparable: lower case, single blanks, every dash
/// and minus sign as `-`, no apostrophes.
[[nodiscard]] std::string plainText(std::string_view text);

} // namespace outturn::domain
