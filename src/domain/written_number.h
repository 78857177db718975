// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace outturn::domain {

/// A number without sign as it was written: how many decimals it shows is part of what it says.
struct WrittenNumber
{
    double value{};
    int decimals{};
};

/// Reads digits with a decimal point and, if any, commas at every thousand: `1401`, `1,401.5`. Nothing for any
/// other text: `1,40` has lost a digit or means a decimal comma.
[[nodiscard]] std::optional<WrittenNumber> writtenNumber(std::string_view text);

} // namespace outturn::domain
