// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <optional>

namespace outturn::claims {

/// A number in digits or words, without its unit.
struct NumberValue
{
    double value{};
    int decimals{0};
    std::size_t last{}; ///< one past its last token
    bool word{false};
};

/// The number that starts at a token: `1,310`, `3.75`, `twenty-five`, `three hundred and twenty`. More than fifteen
/// digits are no number anybody reports.
[[nodiscard]] std::optional<NumberValue> numberAt(const Reading& reading, std::size_t token);

/// The value of one number word (`seven` = 7, `dozen` = 12), 0 for none.
[[nodiscard]] int numberWord(std::string_view word);

/// 1 for `first` … 12 for `twelfth`, 0 for none.
[[nodiscard]] int ordinalWord(std::string_view word);

} // namespace outturn::claims
