// SPDX-License-Identifier: GPL-3.0-or-later
#include "../whole_of.h"
#include "hint_rules.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

constexpr double kFew = 20;

bool differInPrecision(const Mention& a, const Mention& b)
{
    if (a.kind == Kind::Duration)
        return a.clock != b.clock;
    const bool printed = a.kind == Kind::Percent || a.kind == Kind::Money || a.kind == Kind::Rate;
    return printed && !a.word && !b.word && a.approx == Approx::Exact && b.approx == Approx::Exact
        && (a.decimals != b.decimals || a.scale != b.scale);
}

// Whether a count stands beside the percentage: "67% (8)", "8 of the 12 (67%)".
bool hasCount(const Reading& reading, std::size_t percent, std::size_t whole)
{
    const Sentence& sentence = reading.sentenceOf(reading.mentions[percent]);
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
        const Mention& count = reading.mentions[i];
        if (i != whole && count.kind == Kind::Count && count.isLevel() && count.value <= reading.mentions[whole].value)
            return true;
    }
    return false;
}

bool namesPast(const Reading& reading, const Mention& figure)
{
    return figure.period >= 0 || reading.anyOf(figure.last, figure.last + 6, tag::kPast | tag::kMonth)
        || reading.anyOf(figure.first > 6 ? figure.first - 6 : 0, figure.first, tag::kPast | tag::kMonth);
}

} // namespace

void hintAtUnevenPrecision(HintList& list, const std::vector<Comparison>& comparisons)
{
    const Reading& reading = list.reading;
    for (const Comparison& pair : comparisons) {
        const Mention& now = reading.mentions[pair.now];
        const Mention& base = reading.mentions[pair.base];
        if (!pair.strong || base.target || !differInPrecision(now, base))
            continue;
        list.add(HouseRule::UnevenPrecision, base.first, base.last, base.sentence,
                 fmt::format("{} and {} are compared; print both to the same precision.", reading.written(now),
                             reading.written(base)));
    }
}

void hintAtPercentagesOfFew(HintList& list)
{
    const Reading& reading = list.reading;
    for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
        const Mention& percent = reading.mentions[i];
        if (percent.kind != Kind::Percent || percent.change || percent.target)
            continue;
        const auto whole = wholeOf(reading, i);
        if (!whole || !whole->strong || reading.mentions[whole->mention].kind != Kind::Count
            || reading.mentions[whole->mention].value >= kFew || hasCount(reading, i, whole->mention))
            continue;
        list.add(HouseRule::PercentageOfFew, percent.first, percent.last, percent.sentence,
                 fmt::format("{} of only {}: give the count as well.", reading.written(percent),
                             reading.written(reading.mentions[whole->mention])));
    }
}

void hintAtUndatedBases(HintList& list, const std::vector<Comparison>& comparisons)
{
    const Reading& reading = list.reading;
    for (const Comparison& pair : comparisons) {
        const Mention& base = reading.mentions[pair.base];
        const bool ofPast = base.fromTo || base.paren != 0
            || (base.cue != kNone && (reading.is(base.cue, "from") || reading.is(base.cue, "previously")));
        if (!pair.strong || base.target || !ofPast || namesPast(reading, base)
            || namesPast(reading, reading.mentions[pair.now]))
            continue;
        list.add(HouseRule::UndatedBase, base.first, base.last, base.sentence,
                 fmt::format("Say when it was {}.", reading.written(base)));
    }
}

} // namespace outturn::claims
