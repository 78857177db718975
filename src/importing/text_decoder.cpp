// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_decoder.h"

#include "utf8_text.h"

#include <algorithm>
#include <array>

namespace outturn::importing {
namespace {

constexpr unsigned kReplacement = 0xFFFD;

// 0x80–0x9F of CP-1252, as the WHATWG encoding standard has it; elsewhere it is Latin-1.
constexpr std::array<unsigned, 32> kWindows1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

bool isFirstSurrogate(unsigned unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isSecondSurrogate(unsigned unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

void TextDecoder::append(unsigned code, std::string& text)
{
    if (code == '\n' && m_afterReturn) {
        m_afterReturn = false;
        return;
    }
    m_afterReturn = code == '\r';
    appendUtf8(m_afterReturn ? '\n' : code, text);
}

void TextDecoder::decodeUtf8(std::string_view bytes, std::string& text)
{
    while (!bytes.empty()) {
        if (m_afterReturn && bytes.front() == '\n')
            bytes.remove_prefix(1);
        const std::size_t end = std::min(bytes.find('\r'), bytes.size());
        text += bytes.substr(0, end);
        m_afterReturn = end < bytes.size();
        if (m_afterReturn)
            text += '\n';
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
}

void TextDecoder::decodeByte(unsigned char byte, std::string& text)
{
    append(byte >= 0x80 && byte < 0xA0 ? kWindows1252.at(byte - 0x80U) : byte, text);
}

void TextDecoder::decodeUnit(unsigned unit, std::string& text)
{
    if (m_surrogate != 0 && isSecondSurrogate(unit)) {
        append(0x10000U + ((m_surrogate - 0xD800U) << 10U) + (unit - 0xDC00U), text);
        m_surrogate = 0;
        return;
    }
    if (m_surrogate != 0)
        append(kReplacement, text);
    m_surrogate = isFirstSurrogate(unit) ? unit : 0;
    if (m_surrogate == 0)
        append(isSecondSurrogate(unit) ? kReplacement : unit, text);
}

void TextDecoder::decode(std::string_view bytes, std::string& text)
{
    if (m_encoding == Encoding::Utf8) {
        decodeUtf8(bytes, text);
        return;
    }
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (m_encoding == Encoding::Windows1252) {
            decodeByte(byte, text);
        } else if (!m_hasHalf) {
            m_half = byte;
            m_hasHalf = true;
        } else {
            m_hasHalf = false;
            decodeUnit(m_encoding == Encoding::Utf16Little ? m_half | (byte << 8U) : (m_half << 8U) | byte, text);
        }
    }
}

} // namespace outturn::importing
