// SPDX-License-Identifier: GPL-3.0-or-later
#include "sum_guards.h"

#include "../comparison.h"
#include "slip.h"

#include <outturn/claims/name_words.h>

#include <algorithm>

namespace outturn::claims {

bool countsList(const Mention& figure, std::size_t items)
{
    return figure.kind == Kind::Count && figure.decimals == 0 && figure.value == static_cast<double>(items)
        && (figure.word || figure.value < 10);
}

bool isWholeOfPrevious(const Reading& reading, std::size_t figure)
{
    constexpr std::size_t kReach = 5;
    if (figure == 0)
        return false;
    const Mention& whole = reading.mentions[figure];
    const Mention& part = reading.mentions[figure - 1];
    if (part.sentence != whole.sentence || part.kind != whole.kind || part.value >= whole.value
        || whole.first > part.last + kReach)
        return false;
    return reading.anyWord(part.last, whole.first, {"of"}) && !reading.anyWord(part.last, whole.first, {"and", "but"});
}

static bool isOtherTotal(const Reading& reading, std::size_t figure)
{
    constexpr std::size_t kReach = 12;
    const Mention& total = reading.mentions[figure];
    const Sentence& sentence = reading.sentenceOf(total);
    const std::size_t begin = total.first > sentence.first + kReach ? total.first - kReach : sentence.first;
    for (std::size_t at = total.first; at-- > begin && reading.at(at).kind != TokenKind::Number;)
        if (reading.has(at, tag::kPast) && reading.has(at + 1, tag::kPeriodUnit))
            return true;
    if (reading.is(total.last, "and") && reading.at(total.last + 1).kind == TokenKind::Number)
        return true;
    for (std::size_t e = figure > kReach ? figure - kReach : 0; e < figure; ++e)
        if (reading.mentions[e].kind == total.kind && reading.mentions[e].value == total.value)
            return true;
    return false;
}

bool mayOverlap(const Reading& reading, std::size_t sentence)
{
    const std::size_t end = std::min(reading.sentences.size(), sentence + 2);
    for (std::size_t s = sentence; s < end; ++s) {
        const Sentence& here = reading.sentences[s];
        if (reading.anyWord(here.first, here.last,
                            {"both", "twice", "overlap", "overlaps", "overlapping", "several", "rounding", "rounded",
                             "unrounded", "multiple", "strands"}))
            return true;
        for (std::size_t at = here.first; at < here.last; ++at)
            if (reading.is(at, "more") && reading.is(at + 1, "than") && reading.isAny(at + 2, {"one", "once", "the"}))
                return true;
    }
    return false;
}

bool anySubsetMakes(const Reading& reading, const std::vector<std::size_t>& items, std::size_t total)
{
    constexpr std::size_t kMost = 8;
    const std::size_t count = std::min(items.size(), kMost);
    const Interval said = stated(reading.mentions[total]);
    for (std::size_t chosen = 3; chosen < (std::size_t{1} << count); ++chosen) {
        if ((chosen & (chosen - 1)) == 0)
            continue;
        Interval sum{0, 0};
        for (std::size_t n = 0; n < count; ++n)
            if (chosen & (std::size_t{1} << n))
                sum = sum + stated(reading.mentions[items[n]]);
        if (sum.meets(said))
            return true;
    }
    return false;
}

// "14 schools, 22 in the summer, 9 in the autumn. In total 1,350 pupils": one thing listed, another summed up.
static bool countsOtherThings(const Reading& reading, const std::vector<std::size_t>& items, std::size_t total)
{
    const Mention& figure = reading.mentions[total];
    if (figure.noun == kNone
        || reading.isAny(figure.noun, {"people", "items", "cases", "places", "things", "individuals"}))
        return false;
    std::size_t known = 0;
    for (const std::size_t item : items)
        if (reading.mentions[item].noun != kNone) {
            ++known;
            if (!nounsDiffer(reading, reading.mentions[item], figure))
                return false;
        }
    return known == 1;
}

// "total days lost 58": of something that the items do not speak of.
static bool namesOtherTotal(const Reading& reading, const std::vector<std::size_t>& items, std::size_t total)
{
    constexpr std::size_t kReach = 5;
    const Mention& figure = reading.mentions[total];
    const std::size_t first = reading.sentenceOf(reading.mentions[items.front()]).first;
    for (std::size_t at = figure.first; at-- > first && at + kReach > figure.first;) {
        if (!reading.has(at, tag::kTotal) && !reading.is(at, "total"))
            continue;
        for (std::size_t word = at + 1; word < figure.first; ++word) {
            const Token& token = reading.at(word);
            const bool noun = token.kind == TokenKind::Word && token.text.size() > 3
                && (token.tags & (tag::kVerb | tag::kPreposition | tag::kArticle | tag::kAdverb)) == 0;
            for (std::size_t before = first; noun && before < at; ++before)
                if (stemOf(reading.at(before).text) == stemOf(token.text))
                    return false;
            if (noun)
                return true;
        }
    }
    return false;
}

// "the three biggest backlogs: 210, 385 and 640. All together 1,702": there are others.
static bool namesGreatest(const Reading& reading, const std::vector<std::size_t>& items)
{
    const Mention& front = reading.mentions[items.front()];
    return reading.anyWord(reading.sentenceOf(front).first, front.first,
                           {"biggest", "largest", "main", "top", "leading", "principal", "commonest", "highest",
                            "worst", "greatest", "busiest"});
}

bool needNotAddUp(const Reading& reading, const std::vector<std::size_t>& items, std::size_t total)
{
    // "Full-year plan 1,600": what is wanted, not what there is.
    if (reading.isAny(reading.mentions[total].first - 1, {"plan", "target", "budget", "forecast"}))
        return true;
    if (items.empty())
        return true;
    const Mention& figure = reading.mentions[total];
    const std::size_t first = reading.sentenceOf(reading.mentions[items.front()]).first;
    const bool whole =
        std::all_of(items.begin(), items.end(), [&](std::size_t item) { return reading.mentions[item].decimals == 0; });
    const bool price = reading.anyWord(first, reading.sentenceOf(figure).last, {"each", "apiece", "per"});
    if (anySubsetMakes(reading, items, total) || mayOverlap(reading, figure.sentence) || isOtherTotal(reading, total)
        || (whole && figure.decimals > 0 && figure.kind == Kind::Count && figure.scale == 1) || price)
        return true;
    double sum = 0;
    for (const std::size_t item : items)
        sum += reading.mentions[item].value;
    if (figure.value > sum && namesGreatest(reading, items))
        return true;
    return !isSlipOf(reading, figure, sum)
        && (countsOtherThings(reading, items, total) || namesOtherTotal(reading, items, total));
}

} // namespace outturn::claims
