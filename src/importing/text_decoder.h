// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_form.h"

#include <string>
#include <string_view>

namespace outturn::importing {

/// Turns the bytes of a text file into UTF-8 with LF line ends, piece by piece. What is no character of its encoding
/// becomes U+FFFD.
class TextDecoder
{
public:
    explicit TextDecoder(Encoding encoding)
        : m_encoding(encoding)
    {
    }

    /// Appends the text of `bytes` to `text`.
    void decode(std::string_view bytes, std::string& text);

private:
    void decodeUtf8(std::string_view bytes, std::string& text);
    void decodeByte(unsigned char byte, std::string& text);
    void decodeUnit(unsigned unit, std::string& text);
    void append(unsigned code, std::string& text);

    Encoding m_encoding;
    bool m_afterReturn{false};
    bool m_hasHalf{false};
    unsigned m_half{0};      ///< the first byte of a UTF-16 unit
    unsigned m_surrogate{0}; ///< the first of a pair
};

} // namespace outturn::importing
