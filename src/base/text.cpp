// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/text.h>

#include "utf8.h"

#include <algorithm>

namespace outturn {
namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool isVisibleAscii(char byte)
{
    return byte > ' ' && byte < '\x7F';
}

std::size_t trailingWhiteSpace(std::string_view text)
{
    if (text.empty())
        return 0;
    std::size_t start = text.size() - 1;
    while (start > 0 && isContinuation(text[start]))
        --start;
    const std::size_t bytes = leadingWhiteSpace(text.substr(start));
    return bytes == text.size() - start ? bytes : 0;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    // Nearly every text ends and begins with a letter or digit, and this is asked of every cell.
    if (!text.empty() && isVisibleAscii(text.front()) && isVisibleAscii(text.back()))
        return text;
    while (const std::size_t bytes = leadingWhiteSpace(text))
        text.remove_prefix(bytes);
    while (const std::size_t bytes = trailingWhiteSpace(text))
        text.remove_suffix(bytes);
    return text;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator, start)) {
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    parts.push_back(text.substr(start));
    return parts;
}

std::string singleSpaced(std::string_view text)
{
    text = trimmed(text);
    std::string spaced;
    spaced.reserve(text.size());
    while (!text.empty()) {
        if (const std::size_t bytes = leadingWhiteSpace(text)) {
            if (spaced.back() != ' ')
                spaced += ' ';
            text.remove_prefix(bytes);
        } else {
            const std::size_t length = firstCodePoint(text).bytes;
            spaced += text.substr(0, length);
            text.remove_prefix(length);
        }
    }
    return spaced;
}

} // namespace outturn
