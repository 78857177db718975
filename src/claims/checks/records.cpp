// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

// "the previous record of 76 days", "the old high of 340", "the last best"
std::size_t oldRecord(const Reading& reading, const Sentence& sentence)
{
    for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
        const Mention& figure = reading.mentions[i];
        if (figure.isLabel() || figure.kind == Kind::Rank)
            continue;
        const std::size_t begin = figure.first > sentence.first + 6 ? figure.first - 6 : sentence.first;
        for (std::size_t at = begin; at + 1 < figure.first; ++at)
            if (reading.isAny(at, {"previous", "old", "former", "earlier", "existing"})
                && reading.isAny(at + 1, {"record", "high", "low", "peak", "best", "worst", "maximum", "minimum"}))
                return i;
    }
    return kNone;
}

// +1 for a record high, −1 for a record low; 0 where the words say neither or both.
int senseOf(const Reading& reading, const Sentence& sentence)
{
    int sense = 0;
    for (std::size_t at = sentence.first; at < sentence.last; ++at) {
        int here = reading.has(at, tag::kMost) ? 1 : reading.has(at, tag::kLeast) ? -1 : 0;
        if (reading.isAny(at, {"fastest", "quickest"}))
            here = -1;
        if (reading.isAny(at, {"high", "peak"}) && reading.isAny(at - 1, {"record", "previous", "new", "old"}))
            here = 1;
        if (reading.is(at, "low") && reading.isAny(at - 1, {"record", "previous", "new", "old"}))
            here = -1;
        if (here != 0 && sense == -here)
            return 0;
        sense = here != 0 ? here : sense;
    }
    return sense;
}

} // namespace

void checkRecords(Check& check)
{
    const Reading& reading = check.reading;
    for (const Sentence& sentence : reading.sentences) {
        const std::size_t old = oldRecord(reading, sentence);
        const int sense = old == kNone ? 0 : senseOf(reading, sentence);
        if (sense == 0 || reading.anyOf(sentence.first, sentence.last, tag::kNegation | tag::kFuture))
            continue;
        std::size_t now = kNone;
        for (std::size_t i = sentence.firstMention; i < old; ++i)
            if (reading.mentions[i].isLevel() && reading.mentions[i].kind == reading.mentions[old].kind)
                now = i;
        if (now == kNone)
            continue;
        const Mention& level = reading.mentions[now];
        const Mention& record = reading.mentions[old];
        const std::string source = fmt::format("{} against {}", reading.written(level), reading.written(record));
        const bool beaten = sense > 0 ? stated(record).below(stated(level)) : stated(level).below(stated(record));
        if (beaten || level.value == record.value) {
            check.findings.verify(now, source);
            check.findings.verify(old, source);
            continue;
        }
        Objection objection =
            objectionTo(reading, old, "", source,
                        fmt::format("{} does not beat {}.", reading.written(level), reading.written(record)));
        objection.firstToken = std::min(objection.firstToken, level.first);
        check.findings.objectToWord(old, objection);
    }
}

} // namespace outturn::claims
