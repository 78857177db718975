// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/text_difference.h>

#include "token_edits.h"

#include <algorithm>

namespace outturn::services {
namespace {

// One side of a merge: its words, and where they differ from the base.
struct Side
{
    std::vector<std::string_view> words;
    std::vector<TokenEdit> edits;
    std::size_t next{0}; ///< the first edit not yet taken over

    Side(const std::vector<std::string_view>& base, std::string_view text)
        : words(tokens(text))
        , edits(tokenEdits(base, words))
    {
    }
};

// A stretch of the base that at least one side has changed.
struct Region
{
    std::size_t from{};
    std::size_t to{};

    // An insertion at the edge of the other side's change counts: its place would be a guess.
    [[nodiscard]] bool meets(const TokenEdit& edit) const
    {
        const bool overlap = edit.beforeFrom < to && from < edit.beforeTo;
        const bool insertion = edit.beforeFrom == edit.beforeTo || from == to;
        return overlap || (insertion && edit.beforeFrom <= to && from <= edit.beforeTo);
    }
};

// Takes the edits of `side` that meet the region and widens it by them; true where there were any.
bool take(Side& side, Region& region)
{
    const std::size_t first = side.next;
    while (side.next < side.edits.size() && region.meets(side.edits[side.next])) {
        region.from = std::min(region.from, side.edits[side.next].beforeFrom);
        region.to = std::max(region.to, side.edits[side.next].beforeTo);
        ++side.next;
    }
    return side.next > first;
}

// What a side has in place of base [region.from, region.to), given the edits it took over since `first`.
std::string textOf(const Side& side, std::size_t first, const Region& region, const std::vector<std::string_view>& base)
{
    std::string text;
    std::size_t at = region.from;
    for (std::size_t i = first; i < side.next; ++i) {
        const TokenEdit& edit = side.edits[i];
        for (; at < edit.beforeFrom; ++at)
            text += base[at];
        for (std::size_t word = edit.afterFrom; word < edit.afterTo; ++word)
            text += side.words[word];
        at = edit.beforeTo;
    }
    for (; at < region.to; ++at)
        text += base[at];
    return text;
}

std::size_t nextEditAt(const Side& side)
{
    return side.next < side.edits.size() ? side.edits[side.next].beforeFrom : std::string_view::npos;
}

void settle(MergedText& merged, const std::string& base, const std::string& mine, const std::string& theirs)
{
    if (mine == theirs || theirs == base) {
        merged.text += mine;
    } else if (mine == base) {
        merged.text += theirs;
    } else {
        merged.text += "«" + mine + " | " + theirs + "»";
        ++merged.conflicts;
    }
}

} // namespace

MergedText mergeTexts(std::string_view base, std::string_view mine, std::string_view theirs)
{
    const auto words = tokens(base);
    Side left(words, mine);
    Side right(words, theirs);
    MergedText merged;
    std::size_t at = 0;
    while (left.next < left.edits.size() || right.next < right.edits.size()) {
        const std::size_t leftFirst = left.next;
        const std::size_t rightFirst = right.next;
        Side& earlier = nextEditAt(left) <= nextEditAt(right) ? left : right;
        Region region{earlier.edits[earlier.next].beforeFrom, earlier.edits[earlier.next].beforeTo};
        while (take(left, region) || take(right, region)) { }
        for (; at < region.from; ++at)
            merged.text += words[at];
        settle(merged, textOf(right, right.next, region, words), textOf(left, leftFirst, region, words),
               textOf(right, rightFirst, region, words));
        at = region.to;
    }
    for (; at < words.size(); ++at)
        merged.text += words[at];
    return merged;
}

} // namespace outturn::services
