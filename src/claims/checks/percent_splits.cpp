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
    // "…; everything else, 22%": a last part for all that is left.
    for (std::size_t at = sentence.first + 1; at < sentence.last; ++at)
        if (reading.is(at, "else") && reading.isAny(at - 1, {"everything", "everyone", "anything"}))
            return true;
    return reading.anyWord(sentence.first, sentence.last,
                           {"split", "breakdown", "divided", "divide", "divides", "broken", "mix"});
}

// Not all parts named, or parts that overlap.
bool isOpen(const Reading& reading, const Sentence& sentence)
{
    return reading.anyWord(sentence.first, sentence.last,
                           {"including", "mainly", "mostly", "top", "multiple", "several", "both", "also", "up"})
        || reading.anyOf(sentence.first, sentence.last, tag::kCompare | tag::kContrast);
}

// "by phone (58%), online (27%) and in person (15%)", "guilty 54%, not guilty 31%, no verdict 15%": each share has but
// a word or three of its own, none of them a place, a measure or what people said.
bool readsAsSplit(const Reading& reading, const Sentence& sentence, const std::vector<std::size_t>& parts)
{
    if (reading.anyOf(sentence.first, sentence.last,
                      tag::kSurvey | tag::kTarget | tag::kChangeVerb | tag::kHighGood | tag::kPeriodUnit
                          | tag::kAverage)
        || reading.anyWord(sentence.first, sentence.last,
                           {"mentioned", "cited", "wanted", "raised", "named", "rate", "rates", "use", "used", "more",
                            "than", "could", "of", "likely", "at", "available"}))
        return false;
    for (std::size_t p = 1; p < parts.size(); ++p) {
        const Mention& before = reading.mentions[parts[p - 1]];
        const Mention& part = reading.mentions[parts[p]];
        if (part.first > before.last + 7 || (part.paren == 0) != (before.paren == 0))
            return false;
        for (std::size_t at = before.last; at < part.first; ++at)
            if (reading.isSymbol(at, ';') || reading.isSymbol(at, '.')
                || (reading.at(at).capital && reading.at(at).kind == TokenKind::Word)
                || reading.has(at, tag::kVerb | tag::kMonth | tag::kContrast))
                return false;
    }
    return true;
}

} // namespace

void checkPercentSplits(Check& check)
{
    const Reading& reading = check.reading;
    for (const Sentence& sentence : reading.sentences) {
        const bool said = saysSplit(reading, sentence);
        if (isOpen(reading, sentence))
            continue;
        Interval sum{0, 0};
        std::vector<std::size_t> parts;
        bool plain = true;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const Mention& part = reading.mentions[i];
            if (part.kind != Kind::Percent)
                continue;
            plain = plain && part.isLevel() && !part.base && !part.target
                && (part.paren == 0 || !said || (parts.empty() || reading.mentions[parts.front()].paren != 0))
                && part.approx == Approx::Exact;
            sum = sum + stated(part);
            parts.push_back(i);
        }
        if (!plain || parts.size() < 3 || (!said && !readsAsSplit(reading, sentence, parts)))
            continue;
        if (sum.overlaps({100, 100})) {
            for (const std::size_t part : parts)
                check.findings.verify(part, "the parts make 100%");
            continue;
        }
        // Without a word for it, parts that fall short may leave some out, and far too many are no parts.
        const Interval start = stated(reading.mentions[parts[0]]) + stated(reading.mentions[parts[1]]);
        if (!said && (sum.high < 100 || sum.low > 130 || start.overlaps({100, 100})))
            continue;
        const std::size_t last = parts.back();
        Objection objection =
            objectionTo(reading, last, "", "the whole", fmt::format("The parts make {:.0f}%, not 100%.", sum.middle()));
        objection.firstToken = reading.mentions[parts.front()].first;
        check.findings.object(last, std::move(objection));
    }
}

} // namespace outturn::claims
