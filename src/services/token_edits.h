// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace outturn::services {

/// Words and the white space between them; concatenating them gives the text, byte for byte.
[[nodiscard]] std::vector<std::string_view> tokens(std::string_view text);

/// One place where two texts differ: the tokens [beforeFrom, beforeTo) of the first stand where the second has
/// [afterFrom, afterTo). At least one of the two is not empty.
struct TokenEdit
{
    std::size_t beforeFrom{};
    std::size_t beforeTo{};
    std::size_t afterFrom{};
    std::size_t afterTo{};
};

/// The fewest edits that make `after` of `before`, in order; none touches the next. Texts that differ in more than some
/// thousand tokens come back as one edit over all that lies between their common beginning and end.
/// Source: E. Myers, An O(ND) difference algorithm and its variations, Algorithmica 1 (1986).
[[nodiscard]] std::vector<TokenEdit> tokenEdits(const std::vector<std::string_view>& before,
                                                const std::vector<std::string_view>& after);

} // namespace outturn::services
