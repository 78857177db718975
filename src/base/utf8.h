// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace outturn {

/// One code point of a UTF-8 text and how many bytes it takes.
struct CodePoint
{
    char32_t value;
    std::size_t bytes;
};

/// The first code point of `text`, which must not be empty. A byte that begins no well-formed
/// sequence comes back as U+FFFD of one byte, so that a walk over any bytes ends.
[[nodiscard]] CodePoint firstCodePoint(std::string_view text);

/// Blank, tab, line ends, the no-break and typographic spaces, and the byte order mark.
[[nodiscard]] bool isWhiteSpace(char32_t codePoint);

/// Bytes of the white space character that `text` begins with; 0 where it begins with another.
[[nodiscard]] std::size_t leadingWhiteSpace(std::string_view text);

} // namespace outturn
