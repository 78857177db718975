// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include "word_lists.h"

#include <unordered_map>

namespace outturn::claims {
namespace {

using Table = std::unordered_map<std::string_view, Tags>;

void addWords(Table& table, std::string_view words, Tags tags)
{
    while (!words.empty()) {
        const auto end = words.find(' ');
        const auto word = words.substr(0, end);
        if (!word.empty())
            table[word] |= tags;
        words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
    }
}

Table buildTable()
{
    Table table;
    for (const WordList& list : kWordLists)
        addWords(table, list.words, list.tags);
    return table;
}

} // namespace

Tags tagsOf(std::string_view lowerWord)
{
    static const Table table = buildTable();
    const auto found = table.find(lowerWord);
    return found == table.end() ? 0 : found->second;
}

int monthNumber(std::string_view lowerWord)
{
    constexpr std::string_view kNames[]{"january", "february", "march",     "april",   "may",      "june",
                                        "july",    "august",   "september", "october", "november", "december"};
    if (!(tagsOf(lowerWord) & tag::kMonth))
        return 0;
    for (int month = 0; month < 12; ++month)
        if (lowerWord.substr(0, 3) == kNames[month].substr(0, 3))
            return month + 1;
    return 0;
}

} // namespace outturn::claims
