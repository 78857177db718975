// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace outturn::importing {

/// From here on a label is worth suggesting for another.
constexpr double kLikeEnough = 0.5;

/// How alike two labels are, from 0 (nothing in common) to 1 (the same but for case, blanks and punctuation): by their
/// words in any order, each equal, begun alike ("Northants" and "Northamptonshire") or a slip of the other; by their
/// letters; or as an abbreviation ("KSI" and "Killed or seriously injured").
[[nodiscard]] double likeness(std::string_view a, std::string_view b);

} // namespace outturn::importing
