// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

bool saysSplit(const Reading& reading, const Sentence& sentence)
{
    for (std::size_t at = sentence.first; at < sentence.last; ++at)
        if (reading.isAny(at, {"break", "breaks"}) && reading.is(at + 1, "down"))
            return true;
    return reading.anyWord(sentence.first, sentence.last, {"split", "breakdown", "divided", "broken", "mix"});
}

// Not all parts named, or parts that overlap.
bool isOpen(const Reading& reading, const Sentence& sentence)
{
    return reading.anyWord(sentence.first, sentence.last,
                           {"including", "mainly", "mostly", "top", "multiple", "several", "both", "also", "up"})
        || reading.anyOf(sentence.first, sentence.last, tag::kCompare | tag::kContrast);
}

} // namespace

void checkPercentSplits(Check& check)
{
    const Reading& reading = check.reading;
    for (const Sentence& sentence : reading.sentences) {
        if (!saysSplit(reading, sentence) || isOpen(reading, sentence))
            continue;
        Interval sum{0, 0};
        std::vector<std::size_t> parts;
        bool plain = true;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const Mention& part = reading.mentions[i];
            if (part.kind != Kind::Percent)
                continue;
            plain = plain && part.isLevel() && !part.base && !part.target && part.paren == 0
                && part.approx == Approx::Exact;
            sum = sum + stated(part);
            parts.push_back(i);
        }
        if (!plain || parts.size() < 3)
            continue;
        if (sum.overlaps({100, 100})) {
            for (const std::size_t part : parts)
                check.findings.verify(part, "the parts make 100%");
            continue;
        }
        const std::size_t last = parts.back();
        Objection objection =
            objectionTo(reading, last, "", "the whole", fmt::format("The parts make {:.0f}%, not 100%.", sum.middle()));
        objection.firstToken = reading.mentions[parts.front()].first;
        check.findings.object(last, std::move(objection));
    }
}

} // namespace outturn::claims
