// SPDX-License-Identifier: GPL-3.0-or-later
#include "folded_text.h"

#include <algorithm>

namespace outturn::services {
namespace {

// Plain letters of U+00C0 … U+017F by position; a blank where the character is no letter.
constexpr std::string_view kPlainLetters = "aaaaaaaceeeeiiii"
                                           "dnooooo ouuuuyts"
                                           "aaaaaaaceeeeiiii"
                                           "dnooooo ouuuuyty"
                                           "aaaaaaccccccccddddeeeeeeeeeegggggggg"
                                           "hhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn"
                                           "oooooooorrrrrrsssssssstttttt"
                                           "uuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t kFirstAccented = 0xC0;
constexpr char32_t kRightQuote = 0x2019;

struct Character
{
    char32_t code{};
    std::size_t length{1};
};

Character characterAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 1 || at + length > text.size())
        return {lead, 1};
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        code = (code << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    return {code, length};
}

bool isApostrophe(char32_t code)
{
    return code == '\'' || code == kRightQuote;
}

// The letter or digit that stands for a character in comparisons; 0 where it separates words.
char plainLetter(char32_t code)
{
    if (code >= 'A' && code <= 'Z')
        return static_cast<char>(code - 'A' + 'a');
    if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9'))
        return static_cast<char>(code);
    const bool accented = code >= kFirstAccented && code - kFirstAccented < kPlainLetters.size();
    const char plain = accented ? kPlainLetters[code - kFirstAccented] : ' ';
    return plain == ' ' ? '\0' : plain;
}

} // namespace

std::vector<FoldedWord> foldedWords(std::string_view text)
{
    std::vector<FoldedWord> words;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        const char letter = plainLetter(character.code);
        if (letter != '\0') {
            if (!inside)
                words.push_back({{}, at, at});
            words.back().text.push_back(letter);
            words.back().end = at + character.length;
        }
        inside = letter != '\0' || (inside && isApostrophe(character.code));
        at += character.length;
    }
    return words;
}

} // namespace outturn::services
