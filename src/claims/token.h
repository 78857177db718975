// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::claims {

enum class TokenKind : unsigned char { Word, Number, Symbol };

/// A word, a number or a sign, where it stands in the text.
struct Token
{
    std::size_t begin{};
    std::size_t end{};
    std::string_view text; ///< in lower case, without a possessive or contracted tail; digits with their commas
    TokenKind kind{TokenKind::Symbol};
    char symbol{0}; ///< typographic variants folded: every dash is '-', the pound sign '$', an arrow '>'
    bool spaceBefore{true};
    bool capital{false};
    bool hasDigit{false};       ///< of a word, such as G1R
    bool lineStart{false};      ///< first of its line
    bool paragraphStart{false}; ///< first after a blank line
    bool spacedDash{false};     ///< a dash with blanks around it: punctuation, not a hyphen
    Tags tags{0};
};

/// Reads any bytes in one pass; quotation marks and emphasis marks are left out. `lower` must outlive the tokens: it is
/// the text in lower case, with the same offsets.
[[nodiscard]] std::vector<Token> tokenise(std::string_view text, std::string_view lower);

} // namespace outturn::claims
