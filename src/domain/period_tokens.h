// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::domain {

/// A number or a month's name within the text of a period.
struct PeriodNumber
{
    int value;  ///< the number, or 1–12 for a month's name
    int digits; ///< as written; 0 for a month's name
};

/// A text taken apart: its shape, one letter a token, and the numbers in it in order.
///
/// Letters: `n` one or two digits, `y` four, `s` five, `x` six; `M` a month's name, `Q` a quarter,
/// `F` a financial year, `-` a dash or "to", `/` a slash; `?` anything that no period contains.
struct PeriodTokens
{
    std::string shape;
    std::vector<PeriodNumber> numbers;
};

/// Takes `plain` (as `plainText` gives it) apart. Blanks, commas, full stops, brackets, "of" and the
/// endings of ordinal numbers leave no trace.
[[nodiscard]] PeriodTokens periodTokens(std::string_view plain);

} // namespace outturn::domain
