// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// A word as it is compared: lower case, Latin letters without accents, apostrophes left out.
struct FoldedWord
{
    std::string text;
    std::size_t begin{}; ///< bytes of the original text
    std::size_t end{};
};

/// The words (runs of letters, digits and apostrophes) of a UTF-8 text.
[[nodiscard]] std::vector<FoldedWord> foldedWords(std::string_view text);

} // namespace outturn::services
