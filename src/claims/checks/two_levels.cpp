// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_answer.h"

namespace outturn::claims {
namespace {

class TwoLevelCheck
{
public:
    explicit TwoLevelCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& change = m_reading.mentions[i];
            const auto& state = m_check.findings.of(i);
            if (change.change && !change.isLabel() && !state.verified && !state.objection)
                judgeTwoLevels(i, change);
        }
    }

private:
    // "420 in Q1 and 450 in Q2, a rise of 5%": no word compares the two, and no third is there to compare.
    void judgeTwoLevels(std::size_t index, const Mention& change)
    {
        const Sentence& sentence = m_reading.sentenceOf(change);
        const bool alone = change.sentence > 0 && m_reading.has(sentence.first, tag::kAnaphor)
            && firstFigure(sentence) == index
            && m_reading.sentences[change.sentence - 1].paragraph == sentence.paragraph;
        // "Rural crews took 12:05. Urban ones took 8:20, 3:45 less."
        const bool contrasted = !alone && contrastsWithSentenceBefore(index, change);
        const Sentence& from = alone || contrasted ? m_reading.sentences[change.sentence - 1] : sentence;
        std::vector<std::size_t> levels;
        for (std::size_t i = from.firstMention; i < index; ++i) {
            const Mention& level = m_reading.mentions[i];
            if (level.isLabel() || (level.word && level.value < 3))
                continue;
            if (!level.isLevel() || !levelsFit(change, level) || level.paren != 0)
                return;
            levels.push_back(i);
        }
        if (levels.size() == 2 && isGapToTarget(change, levels))
            return judgeGap(index, change, levels);
        const bool apposed = endsClause(change);
        const bool closing = closesSentence(change);
        if (levels.size() != 2 || !(contrasted || apposed || closing || twoPeriods(levels)))
            return;
        const Mention& a = m_reading.mentions[levels[0]];
        const Mention& b = m_reading.mentions[levels[1]];
        if (a.kind != b.kind || nounsDiffer(m_reading, a, b) || a.target || b.target
            || (isAmount(a) && !averagesMatch(m_reading, a, b)))
            return;
        if (isOfOtherTime(change, a, b) || isHoped(m_reading, change))
            return;
        const bool laterFirst = twoPeriods(levels) && later(a, b);
        const Comparison pair{.now = laterFirst ? levels[0] : levels[1], .base = laterFirst ? levels[1] : levels[0]};
        const Answer found = answerOf(change, m_reading.mentions[pair.now], m_reading.mentions[pair.base]);
        if (found.fit == Fit::WrongWay && closing && !twoPeriods(levels))
            return;
        if (found.fit == Fit::Agrees || found.fit == Fit::OtherUnit)
            acceptChange(m_check, index, pair, found);
        else
            rejectChange(m_check, index, change, pair, found);
    }

    // "399, against 390 in Q1, and 20% above the same quarter last year"
    bool isOfOtherTime(const Mention& change, const Mention& a, const Mention& b) const
    {
        return change.period >= 0 && change.period != a.period && change.period != b.period
            && m_reading.periods[static_cast<std::size_t>(change.period)].past < 0;
    }

    // "1,915 in spring and 1,760 in summer, 155 fewer."
    bool endsClause(const Mention& change) const
    {
        return change.cue == change.last && m_reading.has(change.cue, tag::kComparative)
            && m_reading.isSymbol(change.first - 1, ',') && m_reading.at(change.cue + 1).kind == TokenKind::Symbol;
    }

    // "68% in the first survey and 63% in the second, a fall of five points."
    bool closesSentence(const Mention& change) const
    {
        return change.cue != kNone && change.cue > 2 && change.cue + 2 == change.first
            && m_reading.is(change.cue + 1, "of") && m_reading.isAny(change.cue - 1, {"a", "an"})
            && (m_reading.isSymbol(change.cue - 2, ',') || m_reading.at(change.cue - 2).spacedDash)
            && (m_reading.isSymbol(change.last, '.') || change.last >= m_reading.tokens.size());
    }

    bool contrastsWithSentenceBefore(std::size_t index, const Mention& change) const
    {
        const Sentence& sentence = m_reading.sentenceOf(change);
        return change.sentence > 0 && change.cue == change.last && m_reading.has(change.cue, tag::kComparative)
            && !m_reading.is(change.cue + 1, "than") && m_reading.isSymbol(change.first - 1, ',')
            && firstFigure(sentence) + 1 == index
            && m_reading.sentences[change.sentence - 1].paragraph == sentence.paragraph;
    }

    // "target 30:00, actual 41:15, gap 11:15"
    bool isGapToTarget(const Mention& change, const std::vector<std::size_t>& levels) const
    {
        return m_reading.mentions[levels[0]].target != m_reading.mentions[levels[1]].target && change.cue != kNone
            && m_reading.isAny(change.cue, {"gap", "variance", "shortfall", "difference"})
            && m_reading.mentions[levels[0]].kind == m_reading.mentions[levels[1]].kind;
    }

    void judgeGap(std::size_t index, const Mention& change, const std::vector<std::size_t>& levels)
    {
        const bool targetFirst = m_reading.mentions[levels[0]].target;
        const Comparison pair{.now = targetFirst ? levels[1] : levels[0], .base = targetFirst ? levels[0] : levels[1]};
        const Answer found = answerOf(change, m_reading.mentions[pair.now], m_reading.mentions[pair.base]);
        if (found.fit != Fit::Agrees)
            rejectChange(m_check, index, change, pair, found);
    }

    std::size_t firstFigure(const Sentence& sentence) const
    {
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (!m_reading.mentions[i].isLabel())
                return i;
        return kNone;
    }

    bool twoPeriods(const std::vector<std::size_t>& levels) const
    {
        const Mention& a = m_reading.mentions[levels[0]];
        const Mention& b = m_reading.mentions[levels[1]];
        return a.period >= 0 && b.period >= 0 && a.period != b.period;
    }

    bool later(const Mention& a, const Mention& b) const
    {
        const PeriodPhrase& first = m_reading.periods[static_cast<std::size_t>(a.period)];
        const PeriodPhrase& second = m_reading.periods[static_cast<std::size_t>(b.period)];
        if (first.kind == PeriodWord::Relative || second.kind == PeriodWord::Relative)
            return first.past > second.past || (second.kind == PeriodWord::Relative && second.past < 0);
        return first.index > second.index;
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkTwoLevels(Check& check)
{
    TwoLevelCheck(check).run();
}

} // namespace outturn::claims
