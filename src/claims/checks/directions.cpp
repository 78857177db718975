// SPDX-License-Identifier: GPL-3.0-or-later
#include "../polarity.h"
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

class DirectionCheck
{
public:
    explicit DirectionCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (const Comparison& pair : m_check.comparisons) {
            if (pair.direction != 0) {
                judge(pair, pair.direction, "direction");
                judgeOpening(pair);
            } else if (pair.quality != 0)
                judgeQuality(pair);
        }
    }

private:
    // "Response was quicker, rising from 8:40 to 9:05": the word of quality that opens the sentence.
    void judgeOpening(const Comparison& pair)
    {
        const Sentence& sentence = m_reading.sentenceOf(m_reading.mentions[pair.base]);
        const std::size_t first = std::min(m_reading.mentions[pair.now].first, m_reading.mentions[pair.base].first);
        if (m_reading.mentions[pair.now].sentence != m_reading.mentions[pair.base].sentence
            || firstFigure(sentence) != first
            || m_reading.anyOf(sentence.first, first, tag::kContrast | tag::kNegation | tag::kConjunction))
            return;
        std::size_t word = kNone;
        for (std::size_t at = sentence.first; at < first; ++at) {
            if (!m_reading.has(at, tag::kBetter | tag::kWorse | tag::kFaster | tag::kSlower))
                continue;
            if (word != kNone)
                return;
            word = at;
        }
        if (word == kNone || word == pair.word)
            return;
        const bool ofTime = m_reading.has(word, tag::kFaster | tag::kSlower);
        const int sense = m_reading.has(word, tag::kBetter | tag::kFaster) ? 1 : -1;
        if (ofTime && m_reading.mentions[pair.now].kind != Kind::Duration)
            return;
        Comparison opening = pair;
        opening.word = word;
        opening.quality = sense;
        opening.direction = 0;
        judgeQuality(opening);
    }

    std::size_t firstFigure(const Sentence& sentence) const
    {
        for (const Mention& figure : m_reading.mentionsOf(sentence))
            if (!figure.isLabel())
                return figure.first;
        return kNone;
    }

    bool speaksOfFuture(const Comparison& pair) const
    {
        const Mention& now = m_reading.mentions[pair.now];
        const std::size_t first = m_reading.sentenceOf(now).first;
        const std::size_t last = std::max(pair.word, now.first);
        return m_reading.anyOf(first, last, tag::kFuture | tag::kNegation) && !holdsAgainstPlan(first, last);
    }

    // "More homes were visited than planned": the plan is what they are held against.
    bool holdsAgainstPlan(std::size_t first, std::size_t last) const
    {
        for (std::size_t at = first + 1; at < last; ++at)
            if (m_reading.has(at, tag::kFuture) && !m_reading.isAny(at - 1, {"than", "as"}))
                return false;
        return !m_reading.anyOf(first, last, tag::kNegation);
    }

    void judgeQuality(const Comparison& pair)
    {
        const Mention& now = m_reading.mentions[pair.now];
        if (now.kind == Kind::Rank)
            return;
        const int polarity = polarityOf(m_reading, now);
        if (polarity != 0)
            judge(pair, pair.quality * polarity, "quality");
    }

    void judge(const Comparison& pair, int direction, std::string_view what)
    {
        const Mention& now = m_reading.mentions[pair.now];
        const Mention& base = m_reading.mentions[pair.base];
        const bool timeGained =
            now.kind == Kind::Duration && m_reading.isAny(pair.word, {"gain", "gains", "gained", "loss", "lost"});
        // "still short of the standard of 7 minutes": a time that falls short is longer.
        const bool missed = now.kind == Kind::Duration && m_reading.is(pair.word, "short");
        if (now.kind == Kind::Rank || !pair.strong || speaksOfFuture(pair) || timeGained || missed)
            return;
        const Interval a = stated(now);
        const Interval b = stated(base);
        const bool higher = b.below(a);
        const bool lower = a.below(b);
        const std::string source = fmt::format("{} against {}", m_reading.written(now), m_reading.written(base));
        if ((direction > 0 && higher) || (direction < 0 && lower)) {
            m_check.findings.verify(pair.base, source);
            m_check.findings.verify(pair.now, source);
            return;
        }
        if (!higher && !lower)
            return;
        const std::string text = what == "quality"
            ? fmt::format("{} is {} than {}, which is not what \"{}\" says.", m_reading.written(now),
                          higher ? "higher" : "lower", m_reading.written(base), m_reading.at(pair.word).text)
            : fmt::format("{} is {} than {}, and \"{}\" says the opposite.", m_reading.written(now),
                          higher ? "higher" : "lower", m_reading.written(base), m_reading.at(pair.word).text);
        Objection objection{.firstToken = std::min(base.first, pair.word),
                            .lastToken = std::max(base.last, pair.word + 1),
                            .expected = higher ? "higher" : "lower",
                            .source = source,
                            .explanation = text};
        if (now.sentence == base.sentence) {
            objection.firstToken = std::min(objection.firstToken, now.first);
            objection.lastToken = std::max(objection.lastToken, now.last);
        }
        m_check.findings.objectToWord(pair.base, objection);
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkDirections(Check& check)
{
    DirectionCheck(check).run();
}

} // namespace outturn::claims
