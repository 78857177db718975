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

// Both folded.
bool fits(std::string_view pattern, std::string_view text)
{
    const auto star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == text;
    if (!text.starts_with(pattern.substr(0, star)))
        return false;
    const auto rest = pattern.substr(star + 1);
    text.remove_prefix(star);
    for (std::size_t skipped = 0; skipped <= text.size(); ++skipped) {
        if (fits(rest, text.substr(skipped)))
            return true;
    }
    return false;
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
