// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::importing {

/// Lower case, single blanks.
[[nodiscard]] std::string folded(std::string_view text);

/// Without the digits of a footnote that are glued to a word: `wiltshire` of `wiltshire1`.
[[nodiscard]] std::string_view withoutFootnote(std::string_view folded);

/// Whether `pattern`, in which `*` stands for any text, means `text`.
[[nodiscard]] bool means(std::string_view pattern, std::string_view text);
[[nodiscard]] bool anyMeans(const std::vector<std::string>& patterns, std::string_view text);

/// The headers that a profile gives for one column, the first that stands there holds: `Force`, `Police force`.
[[nodiscard]] std::vector<std::string> alternatives(std::string_view text);

/// What a cell says as a label: its text, or as the sheet shows it.
[[nodiscard]] std::string_view labelOf(const Cell& cell);

} // namespace outturn::importing
