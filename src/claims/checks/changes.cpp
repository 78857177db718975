// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_answer.h"
#include "earlier_level.h"
#include "implied_change.h"
#include "surroundings.h"

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

class ChangeCheck
{
public:
    explicit ChangeCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        std::size_t from = 0;
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention change = impliedChange(m_check, i);
            if (!change.change || change.isLabel())
                continue;
            const auto& comparisons = m_check.comparisons;
            while (from < comparisons.size() && comparisons[from].sentence + 1 < change.sentence)
                ++from;
            judge(i, change, from);
        }
    }

private:
    bool applies(const Mention& change, const Comparison& pair) const
    {
        const Mention& now = m_reading.mentions[pair.now];
        if (change.kind == Kind::Percent)
            return now.kind != Kind::Rank;
        if (change.kind == Kind::Points)
            return now.kind == Kind::Percent;
        return change.kind == now.kind && !nounsDiffer(m_reading, change, now);
    }

    bool isBehind(const Mention& change, const Comparison& pair) const
    {
        const Mention& now = m_reading.mentions[pair.now];
        return pair.sentence == change.sentence + 1 && now.sentence == change.sentence && now.first > change.first
            && earlierLevelBehind(m_reading, pair.now) == pair.base
            && !m_reading.anyOf(change.last, now.first, tag::kContrast);
    }

    bool refersBack(const Mention& change) const
    {
        return sumsUpBefore(m_reading, change.sentence)
            || m_reading.isAny(m_reading.sentenceOf(change).first, {"a", "an"});
    }

    std::size_t distance(const Mention& change, const Comparison& pair) const
    {
        const Mention& a = m_reading.mentions[std::min(pair.now, pair.base)];
        const Mention& b = m_reading.mentions[std::max(pair.now, pair.base)];
        if (change.first > b.first)
            return change.first - b.first;
        return change.first < a.first ? a.first - change.first + 2 : 0;
    }

    // "crime 21,340 (–3.2%), outcomes 3,102 (3,040)": the bracket belongs to the level right before it.
    bool hasOwnLevel(const Mention& change, const Comparison& pair) const
    {
        if (change.paren == 0 || !m_reading.isSymbol(change.last, ')'))
            return false;
        for (std::size_t i = m_reading.sentenceOf(change).firstMention; i < m_reading.mentions.size(); ++i) {
            const Mention& level = m_reading.mentions[i];
            if (level.first > change.first)
                return false;
            if (level.isLevel() && level.paren == 0 && level.last + 3 >= change.first)
                return i != pair.now && i != pair.base && level.kind == m_reading.mentions[pair.now].kind;
        }
        return false;
    }

    // "Burglary fell 12% while robbery rose from 60 to 64": another clause, or another change nearer to the levels.
    bool separated(const Mention& change, const Comparison& pair) const
    {
        const Mention& b = m_reading.mentions[std::max(pair.now, pair.base)];
        const Mention& first = m_reading.mentions[std::min(pair.now, pair.base)];
        const Mention& a = first.sentence == b.sentence ? first : b;
        if (hasOwnLevel(change, pair))
            return true;
        // "31 fires, 12 more than last summer, though fewer than the 40 of 2018"
        const bool between = change.first > a.first && change.first < b.first;
        if (between && m_reading.anyOf(change.last, b.first, tag::kContrast)
            && m_reading.anyOf(change.last, std::min(b.first, change.last + 4), tag::kPast))
            return true;
        if (change.sentence != b.sentence || between)
            return false;
        const bool before = change.first < a.first;
        const std::size_t from = before ? change.last : b.last;
        const std::size_t to = before ? a.first : change.first;
        // "rose 12% to 8,960, yet that is still below the 9,400 of 2019"
        if (m_reading.anyOf(from, to, tag::kContrast) || (before && m_reading.anyOf(a.last, b.first, tag::kContrast)))
            return true;
        for (std::size_t at = from; at < to; ++at)
            if (m_reading.is(at, "and")
                && !m_reading.isAny(at + 1, {"a", "an", "is", "by", "this", "represents", "was", "so", "has", "thus"}))
                return true;
        const Sentence& sentence = m_reading.sentenceOf(change);
        for (const Mention& other : m_reading.mentionsOf(sentence))
            if (other.change && !other.isLabel() && other.first >= from && other.last <= to
                && other.kind == change.kind)
                return true;
        return false;
    }

    void judge(std::size_t index, const Mention& change, std::size_t from)
    {
        const Comparison* nearest = nullptr;
        Answer nearestAnswer;
        for (std::size_t c = from;
             c < m_check.comparisons.size() && m_check.comparisons[c].sentence <= change.sentence + 1; ++c) {
            const Comparison& pair = m_check.comparisons[c];
            // "grew by 18 to 642. At the previous year end it had been 634."
            const bool here = pair.sentence == change.sentence || isBehind(change, pair);
            if ((!here && !refersBack(change)) || !applies(change, pair))
                continue;
            const Mention& base = m_reading.mentions[pair.base];
            const Answer found = answerOf(change, m_reading.mentions[pair.now], base);
            if (found.fit == Fit::Agrees || found.fit == Fit::OtherUnit)
                return acceptChange(m_check, index, pair, found);
            const bool againstTarget =
                base.target && (change.cue == kNone || (change.cue != base.cue && change.cue + 1 != base.cue));
            const bool otherMeasure =
                !base.fromTo && isAmount(base) && !averagesMatch(m_reading, m_reading.mentions[pair.now], base);
            if (!pair.strong || separated(change, pair) || againstTarget || otherMeasure
                || (!base.fromTo && isHoped(m_reading, change)) || periodsDiffer(m_reading, change, base))
                continue;
            if (!nearest || distance(change, pair) < distance(change, *nearest)) {
                nearest = &pair;
                nearestAnswer = found;
            }
        }
        if (anotherPairAgrees(index, change))
            return;
        if (nearest && explainedByAnother(index, change, *nearest))
            return;
        if (nearest)
            rejectChange(m_check, index, change, *nearest, nearestAnswer);
    }

    // "3.2% above plan and 1.1% above last year, at 8,412 against a plan of 8,151": the pair belongs to the first.
    bool explainedByAnother(std::size_t index, const Mention& change, const Comparison& pair) const
    {
        const Sentence& sentence = m_reading.sentenceOf(change);
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const Mention& other = m_reading.mentions[i];
            const bool apart = partedBySemicolon(m_reading, other, m_reading.mentions[pair.now]);
            if (i != index && !other.isLabel() && other.kind == change.kind && applies(other, pair) && !apart
                && answerOf(other, m_reading.mentions[pair.now], m_reading.mentions[pair.base]).fit == Fit::Agrees)
                return true;
        }
        return false;
    }

    // Any two levels of the sentence that give exactly this change are a reading too.
    bool anotherPairAgrees(std::size_t index, const Mention& change)
    {
        const Sentence& sentence = m_reading.sentenceOf(change);
        const std::size_t back = refersBack(change) ? std::min<std::size_t>(change.sentence, 3) : 0;
        const std::size_t first = m_reading.sentences[change.sentence - back].firstMention;
        for (std::size_t a = first; a < sentence.lastMention; ++a) {
            const Mention& now = m_reading.mentions[a];
            if (!now.isLevel() || a == index || !levelsFit(change, now))
                continue;
            for (std::size_t b = first; b < sentence.lastMention; ++b) {
                const Mention& base = m_reading.mentions[b];
                if (a == b || !base.isLevel() || base.kind != now.kind)
                    continue;
                const Fit fit = answerOf(change, now, base).fit;
                if (fit == Fit::Agrees || fit == Fit::OtherUnit) {
                    m_check.findings.verify(index, changeSource(m_reading, now, base));
                    return true;
                }
            }
        }
        return false;
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkChanges(Check& check)
{
    ChangeCheck(check).run();
}

} // namespace outturn::claims
