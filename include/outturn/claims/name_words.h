// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace outturn::claims {

/// What is left of a word when endings are ignored: `satisfied` and `satisfaction` are alike. Lower case.
[[nodiscard]] std::string stemOf(std::string_view word);

/// The stems of the words of a text that tell one indicator from another.
[[nodiscard]] std::vector<std::string> stemsOf(std::string_view text);

/// The text itself, and with the sector's short forms written out (`DA` → `domestic abuse`).
[[nodiscard]] std::vector<std::string> namesFor(std::string_view text);

/// Words by which a commentary names an area or a subset beside its own name.
[[nodiscard]] std::string placeWords(std::string_view name);

} // namespace outturn::claims
