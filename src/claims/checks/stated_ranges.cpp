// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundings.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

// The two ends of "ranged from 19.5% (…) to 26.3% (…)".
std::pair<std::size_t, std::size_t> endsBehind(const Reading& reading, const Sentence& sentence, std::size_t word)
{
    std::size_t low = kNone;
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
        const Mention& figure = reading.mentions[i];
        if (figure.isLabel() || figure.first < word || isIdleWord(figure))
            continue;
        if (low == kNone) {
            if (figure.first > word + 4)
                break;
            low = i;
            continue;
        }
        const bool to = reading.anyWord(reading.mentions[low].last, figure.first, {"to", "and"});
        return to && figure.kind == reading.mentions[low].kind ? std::pair(low, i) : std::pair(kNone, kNone);
    }
    return {kNone, kNone};
}

} // namespace

// "Rates ranged from 19.5% (…) to 26.3% (…), with … at 17.9%": nothing named
// lies outside.
void checkStatedRanges(Check& check)
{
    const Reading& reading = check.reading;
    for (const Sentence& sentence : reading.sentences)
        for (std::size_t at = sentence.first; at < sentence.last; ++at) {
            if (!reading.isAny(at, {"ranged", "ranging", "ranges", "varied", "varying", "varies"}))
                continue;
            const auto [low, high] = endsBehind(reading, sentence, at);
            if (low == kNone || high == kNone)
                continue;
            const Interval a = stated(reading.mentions[low]);
            const Interval b = stated(reading.mentions[high]);
            const Interval range{std::min(a.low, b.low), std::max(a.high, b.high)};
            for (std::size_t i = high + 1; i < sentence.lastMention; ++i) {
                const Mention& figure = reading.mentions[i];
                if (figure.kind != reading.mentions[low].kind || figure.isLabel() || figure.change || figure.target
                    || figure.base || figure.average || stated(figure).overlaps(range))
                    continue;
                const std::size_t wrong = stated(figure).below(range) == a.below(b) ? low : high;
                Objection objection =
                    objectionTo(reading, wrong, reading.written(figure), "the figures beside it",
                                fmt::format("{} lies outside the range that is stated.", reading.written(figure)));
                check.findings.objectToWord(wrong, std::move(objection));
                break;
            }
        }
}

} // namespace outturn::claims
