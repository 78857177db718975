// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8.h"

#include <array>

namespace outturn {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Lead
{
    unsigned mask;    ///< bits that tell the length
    unsigned pattern; ///< their value
    std::size_t bytes;
    char32_t smallest; ///< below it the sequence is longer than it need be
};

constexpr std::array<Lead, 3> kLeads{Lead{0xE0, 0xC0, 2, 0x80}, Lead{0xF0, 0xE0, 3, 0x800},
                                     Lead{0xF8, 0xF0, 4, 0x10000}};

CodePoint sequence(std::string_view text, const Lead& lead)
{
    constexpr CodePoint damaged{kReplacement, 1};
    if (text.size() < lead.bytes)
        return damaged;
    char32_t value = static_cast<unsigned char>(text[0]) & ~lead.mask & 0xFFU;
    for (std::size_t i = 1; i < lead.bytes; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0U) != 0x80U)
            return damaged;
        value = (value << 6U) | (byte & 0x3FU);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return value < lead.smallest || value > 0x10FFFF || surrogate ? damaged : CodePoint{value, lead.bytes};
}

} // namespace

CodePoint firstCodePoint(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80)
        return {first, 1};
    for (const Lead& lead : kLeads) {
        if ((first & lead.mask) == lead.pattern)
            return sequence(text, lead);
    }
    return {kReplacement, 1};
}

bool isWhiteSpace(char32_t codePoint)
{
    const bool ascii = codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r');
    const bool typographic = codePoint >= 0x2000 && codePoint <= 0x200B;
    return ascii || typographic || codePoint == 0x00A0 || codePoint == 0x2028 || codePoint == 0x2029
        || codePoint == 0x202F || codePoint == 0x205F || codePoint == 0x3000 || codePoint == 0xFEFF;
}

std::size_t leadingWhiteSpace(std::string_view text)
{
    if (text.empty())
        return 0;
    const CodePoint first = firstCodePoint(text);
    return isWhiteSpace(first.value) ? first.bytes : 0;
}

} // namespace outturn
