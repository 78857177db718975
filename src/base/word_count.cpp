// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/text.h>

#include "utf8.h"

namespace outturn {
namespace {

bool isDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

bool isApostrophe(char32_t c)
{
    return c == '\'' || c == 0x2019;
}

bool isLetter(char32_t c)
{
    const bool ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool latin = c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7;
    // Between the two lie punctuation, arrows, mathematical signs and other symbols.
    const bool further = c >= 0x2C00 && c < 0x1F000 && !isWhiteSpace(c) && (c < 0x3001 || c > 0x303F) && c != 0xFFFD
        && (c < 0xFE00 || c > 0xFE0F);
    return ascii || latin || further;
}

bool joinsDigits(char32_t c)
{
    return c == ',' || c == '.' || c == ':';
}

bool beginsWithDigit(std::string_view text)
{
    return !text.empty() && isDigit(static_cast<unsigned char>(text.front()));
}

} // namespace

std::size_t wordCount(std::string_view text)
{
    std::size_t words = 0;
    bool inWord = false;
    char32_t before = 0;
    while (!text.empty()) {
        const CodePoint point = firstCodePoint(text);
        text.remove_prefix(point.bytes);
        const bool starts = isLetter(point.value) || isDigit(point.value);
        const bool continues =
            isApostrophe(point.value) || (isDigit(before) && joinsDigits(point.value) && beginsWithDigit(text));
        if (starts && !inWord)
            ++words;
        inWord = starts || (inWord && continues);
        before = point.value;
    }
    return words;
}

} // namespace outturn
