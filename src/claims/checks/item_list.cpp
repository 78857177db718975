// SPDX-License-Identifier: GPL-3.0-or-later
#include "item_list.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kLongestItem = 12; // tokens of a sentence that is an item of a list
constexpr std::size_t kMostItems = 24;

enum class Use { Item, Other, Spoils };

// "80 women, 70 of whom were referred": counted within the 80.
bool isPartOfPart(const Reading& reading, const Mention& part)
{
    return (reading.is(part.last, "of") && reading.isAny(part.last + 1, {"whom", "which", "them", "these"}))
        || (part.first > 1 && reading.isAny(part.first - 1, {"which", "whom", "these"})
            && reading.is(part.first - 2, "of"));
}

Use useOf(const Reading& reading, const Mention& part, const Mention& total)
{
    if (part.isLabel() || part.kind != total.kind || part.paren != total.paren || isPartOfPart(reading, part))
        return Use::Other;
    if (part.word && part.value < 10 && part.first > 0
        && reading.isAny(part.first - 1, {"all", "the", "both", "first", "these", "those", "last", "over"}))
        return Use::Other;
    const bool added = part.change && part.direction > 0 && part.sign == 0 && part.cue != kNone
        && reading.isAny(part.cue, {"more", "additional", "extra"}) && !reading.is(part.cue + 1, "than");
    if (added)
        return Use::Item;
    const bool plain = part.isLevel() && !part.base && !part.target && !part.average && part.approx == Approx::Exact
        && !part.total && part.value >= 0;
    return plain ? Use::Item : Use::Spoils;
}

// The amounts of [first, last); false where one of them spoils the list.
bool collect(const Reading& reading, std::size_t first, std::size_t last, const Mention& total,
             std::vector<std::size_t>& items)
{
    for (std::size_t i = first; i < last; ++i) {
        const Use use = useOf(reading, reading.mentions[i], total);
        if (use == Use::Spoils)
            return false;
        if (use == Use::Item)
            items.push_back(i);
    }
    return true;
}

bool goesOnBefore(const Reading& reading, std::size_t s, std::size_t own)
{
    const Sentence& sentence = reading.sentences[s];
    const Sentence& last = reading.sentences[own];
    const bool together = sentence.paragraph == last.paragraph || (sentence.bullet && last.bullet);
    return together && !reading.anyOf(sentence.first, sentence.last, tag::kTotal | tag::kCompare);
}

} // namespace

std::vector<std::size_t> itemsBefore(const Reading& reading, std::size_t figure)
{
    const Mention& total = reading.mentions[figure];
    const Sentence& own = reading.sentenceOf(total);
    std::vector<std::size_t> items;
    if (!collect(reading, own.firstMention, figure, total, items))
        return {};
    for (std::size_t s = total.sentence; s-- > 0 && items.size() < kMostItems;) {
        if (!goesOnBefore(reading, s, total.sentence))
            break;
        const Sentence& sentence = reading.sentences[s];
        std::vector<std::size_t> more;
        if (!collect(reading, sentence.firstMention, sentence.lastMention, total, more))
            break;
        const bool item = more.size() == 1 && sentence.last - sentence.first <= kLongestItem;
        const bool whole = more.size() > 1 && items.empty();
        if (!item && !whole)
            break;
        items.insert(items.begin(), more.begin(), more.end());
        if (whole)
            break;
    }
    return items;
}

} // namespace outturn::claims
