// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn {

/// Without white space (blank, tab, line ends, no-break space) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// ASCII letters in lower case; other bytes stay as they are.
[[nodiscard]] std::string lowerCase(std::string_view text);

/// Parts between separators, empty ones kept: `"a,,b"` gives three.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

/// Every run of white space as one blank, none at the ends.
[[nodiscard]] std::string singleSpaced(std::string_view text);

/// The whole text as a number (`1401`, `-0.4`); nothing otherwise. Independent of the locale.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// The whole text as a whole number; nothing otherwise.
[[nodiscard]] std::optional<long> parseWhole(std::string_view text);

/// `value` rounded half away from zero on its shortest decimal form to `decimals` places (0–9), with
/// thousands commas and a true minus sign `−`: `1,401`, `30.7`, `−0.4`. Never prints a negative zero;
/// `–` for a value that is not finite.
[[nodiscard]] std::string printedNumber(double value, int decimals);

/// The number that `printedNumber` prints: 0.285 to 2 places is 0.29. Values that are not finite stay as they are.
[[nodiscard]] double roundedTo(double value, int decimals);

/// Words of a text, for counting: runs of letters, digits and apostrophes; a figure such as `1,401.5` or `16:32` is
/// one.
[[nodiscard]] std::size_t wordCount(std::string_view text);

} // namespace outturn
