// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_text.h"

#include <cstddef>

namespace outturn::charting {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::string_view escaped(char character)
{
    switch (character) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return {};
    }
}

/// Bytes of the UTF-8 letter that starts at `at`; 0 where none does.
std::size_t letterLength(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0x80U ? 1
        : lead < 0xC2U                      ? 0
        : lead < 0xE0U                      ? 2
        : lead < 0xF0U                      ? 3
        : lead < 0xF5U                      ? 4
                                            : 0;
    if (at + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((static_cast<unsigned char>(text[at + i]) & 0xC0U) != 0x80U)
            return 0;
    }
    return length;
}

void appendAscii(std::string& result, char character)
{
    const bool forbidden = static_cast<unsigned char>(character) < 0x20U && character != '\t' && character != '\n';
    if (const auto entity = escaped(character); !entity.empty())
        result += entity;
    else if (!forbidden)
        result += character;
}

} // namespace

std::string xmlText(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = letterLength(text, at);
        if (length == 0)
            result += kReplacement;
        else if (length == 1)
            appendAscii(result, text[at]);
        else
            result += text.substr(at, length);
        at += length == 0 ? 1 : length;
    }
    return result;
}

} // namespace outturn::charting
