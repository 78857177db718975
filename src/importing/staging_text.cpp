// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging_text.h"

#include <outturn/base/ascii.h>
#include <outturn/base/text.h>

#include <algorithm>

namespace outturn::importing {
namespace {

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || letter == ')';
}

// Both folded. A star that took too little is tried again with one byte more; only the last one needs to be.
bool fits(std::string_view pattern, std::string_view text)
{
    std::size_t in = 0;
    std::size_t afterStar = std::string_view::npos;
    std::size_t taken = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (in < pattern.size() && pattern[in] == '*') {
            afterStar = ++in;
            taken = at;
        } else if (in < pattern.size() && pattern[in] == text[at]) {
            ++in;
            ++at;
        } else if (afterStar != std::string_view::npos) {
            in = afterStar;
            at = ++taken;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', in) == std::string_view::npos;
}

} // namespace

std::string folded(std::string_view text)
{
    return lowerCase(singleSpaced(text));
}

std::string_view withoutFootnote(std::string_view folded)
{
    auto end = folded.size();
    while (end > 0 && isDigit(folded[end - 1]))
        --end;
    return end > 0 && isLetter(folded[end - 1]) ? folded.substr(0, end) : folded;
}

bool means(std::string_view pattern, std::string_view text)
{
    const std::string wanted = folded(pattern);
    const std::string found = folded(text);
    return fits(wanted, found) || fits(wanted, withoutFootnote(found));
}

bool anyMeans(const std::vector<std::string>& patterns, std::string_view text)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const std::string& pattern) { return means(pattern, text); });
}

std::vector<std::string> alternatives(std::string_view text)
{
    std::vector<std::string> found;
    for (const std::string_view one : split(text, '|')) {
        if (const auto bare = trimmed(one); !bare.empty())
            found.emplace_back(bare);
    }
    return found;
}

std::string_view labelOf(const Cell& cell)
{
    return cell.type == CellType::Text ? cell.text : cell.shown;
}

} // namespace outturn::importing
