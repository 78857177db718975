// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_match.h"

#include <outturn/base/text.h>

#include <algorithm>

namespace outturn::services {
namespace {

constexpr std::size_t kWordsBefore = 5;
constexpr std::size_t kWordsAfter = 9;

using Words = std::vector<FoldedWord>;

Words::const_iterator findBeginning(const Words& words, const FoldedWord& part)
{
    return std::find_if(words.begin(), words.end(),
                        [&](const FoldedWord& word) { return word.text.starts_with(part.text); });
}

bool occursIn(const Words& words, const FoldedWord& part)
{
    return findBeginning(words, part) != words.end();
}

} // namespace

bool SearchQuery::matches(std::string_view text, std::string_view surroundings) const
{
    const auto own = foldedWords(text);
    const auto above = foldedWords(surroundings);
    const auto inOwn = [&](const FoldedWord& part) { return occursIn(own, part); };
    return std::any_of(m_words.begin(), m_words.end(), inOwn)
        && std::all_of(m_words.begin(), m_words.end(),
                       [&](const FoldedWord& part) { return inOwn(part) || occursIn(above, part); });
}

bool SearchQuery::opens(std::string_view text) const
{
    const auto words = foldedWords(text);
    if (words.size() < m_words.size())
        return false;
    return std::equal(m_words.begin(), m_words.end(), words.begin(),
                      [](const FoldedWord& part, const FoldedWord& word) { return word.text.starts_with(part.text); });
}

std::optional<std::string> SearchQuery::excerpt(std::string_view text) const
{
    const auto words = foldedWords(text);
    auto first = words.end();
    for (const FoldedWord& part : m_words) {
        const auto found = findBeginning(words, part);
        if (found == words.end())
            return std::nullopt;
        first = std::min(first, found);
    }
    if (first == words.end())
        return std::nullopt;
    const auto at = static_cast<std::size_t>(first - words.begin());
    const std::size_t from = at > kWordsBefore ? at - kWordsBefore : 0;
    const std::size_t last = std::min(at + kWordsAfter, words.size() - 1);
    auto around = singleSpaced(text.substr(words[from].begin, words[last].end - words[from].begin));
    return (from > 0 ? "… " : "") + around + (last + 1 < words.size() ? " …" : "");
}

} // namespace outturn::services
