// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_level.h"

#include "surroundings.h"

#include <algorithm>

namespace outturn::claims {
namespace {

// "A year ago it was", "Before that it held", "It used to number", "The previous figure was"
bool saysEarlier(const Reading& reading, const Sentence& sentence, const Mention& level)
{
    constexpr std::size_t kBehind = 5;
    if (level.period >= 0 && reading.periods[static_cast<std::size_t>(level.period)].past < 0)
        return true;
    const std::size_t end = std::min(sentence.last, level.last + kBehind);
    for (std::size_t at = level.last; at < end; ++at)
        if (reading.isAny(at, {"before", "earlier", "previously", "ago", "then"})
            && reading.at(at + 1).kind == TokenKind::Symbol)
            return true;
    return reading.anyWord(sentence.first, level.first,
                           {"before", "previously", "used", "earlier", "previous", "formerly", "started", "began",
                            "beginning", "start", "had", "ago"})
        || reading.anyWord(level.last, end, {"start", "beginning", "outset"});
}

} // namespace

std::size_t earlierLevelBehind(const Reading& reading, std::size_t level)
{
    const Mention& now = reading.mentions[level];
    const std::size_t next = now.sentence + 1;
    if (next >= reading.sentences.size()
        || reading.sentences[next].paragraph != reading.sentences[now.sentence].paragraph)
        return kNone;
    const Sentence& behind = reading.sentences[next];
    std::size_t only = kNone;
    for (std::size_t i = behind.firstMention; i < behind.lastMention; ++i) {
        const Mention& figure = reading.mentions[i];
        if (figure.isLabel() || figure.kind != now.kind || isIdleWord(figure) || figure.approx != Approx::Exact)
            continue;
        if (only != kNone || !figure.isLevel() || figure.target)
            return kNone;
        only = i;
    }
    return only != kNone && saysEarlier(reading, behind, reading.mentions[only]) ? only : kNone;
}

} // namespace outturn::claims
