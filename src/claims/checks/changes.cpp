// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

enum class Fit { Agrees, OtherUnit, WrongWay, Differs };

struct Answer
{
    Fit fit{Fit::Differs};
    double expected{0};
};

Interval magnitude(Interval signedChange, int direction)
{
    if (direction != 0)
        return signedChange * direction;
    return std::abs(signedChange.high) >= std::abs(signedChange.low) && signedChange.high > 0 ? signedChange
                                                                                              : signedChange * -1;
}

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
            const Mention change = asChange(i);
            if (!change.change || change.isLabel())
                continue;
            const auto& comparisons = m_check.comparisons;
            while (from < comparisons.size() && comparisons[from].sentence + 1 < change.sentence)
                ++from;
            judge(i, change, from);
        }
    }

private:
    // "from 900 to 990 (10%)", "from 60 to 48, or 20%": a percentage behind two levels says how far they lie apart.
    Mention asChange(std::size_t i) const
    {
        Mention figure = m_reading.mentions[i];
        const Sentence& sentence = m_reading.sentenceOf(figure);
        if (figure.change || figure.kind != Kind::Percent || figure.target || figure.base
            || i < sentence.firstMention + 2)
            return figure;
        const Mention& before = m_reading.mentions[i - 1];
        const std::size_t gap = figure.first - before.last;
        const bool bracket =
            m_reading.isSymbol(figure.first - 1, '(') && m_reading.isSymbol(figure.last, ')') && gap <= 4;
        const bool orWord = gap <= 2 && m_reading.is(figure.first - 1, "or");
        if (before.kind == Kind::Percent || !(bracket || orWord))
            return figure;
        const auto& all = m_check.comparisons;
        auto pair = std::lower_bound(all.begin(), all.end(), figure.sentence,
                                     [](const Comparison& known, std::size_t at) { return known.sentence < at; });
        for (; pair != all.end() && pair->sentence == figure.sentence; ++pair)
            if ((pair->now == i - 1 || pair->base == i - 1) && m_reading.mentions[pair->base].fromTo) {
                figure.change = true;
                figure.direction = pair->direction;
            }
        return figure;
    }

    bool applies(const Mention& change, const Comparison& pair) const
    {
        const Mention& now = m_reading.mentions[pair.now];
        if (change.kind == Kind::Percent)
            return now.kind != Kind::Rank;
        if (change.kind == Kind::Points)
            return now.kind == Kind::Percent;
        return change.kind == now.kind && !nounsDiffer(m_reading, change, now);
    }

    static Interval difference(const Mention& change, const Mention& now, const Mention& base)
    {
        if (change.kind == Kind::Percent)
            return relativeChange(stated(now), stated(base));
        return stated(now) - stated(base);
    }

    Answer answer(const Mention& change, const Mention& now, const Mention& base) const
    {
        const Interval claimed = stated(change);
        const Interval actual = difference(change, now, base);
        const int direction = change.direction;
        Answer result;
        result.expected = std::abs(change.kind == Kind::Percent ? 100 * (now.value - base.value) / base.value
                                                                : now.value - base.value);
        if (magnitude(actual, direction).overlaps(claimed) || (direction == 0 && (actual * -1).overlaps(claimed)))
            result.fit = Fit::Agrees;
        else if (direction != 0 && (actual * -direction).overlaps(claimed) && change.value > 0)
            result.fit = Fit::WrongWay;
        if (result.fit == Fit::Agrees || now.kind != Kind::Percent)
            return result;
        const Interval other =
            change.kind == Kind::Percent ? stated(now) - stated(base) : relativeChange(stated(now), stated(base));
        // Coarse levels allow many relative changes: only the middle ones suggest that the unit was mistaken.
        const double reach = (other.high - other.low) / 4;
        if (magnitude(Interval{other.middle() - reach, other.middle() + reach}, direction).overlaps(claimed)) {
            result.fit = Fit::OtherUnit;
        } else if (direction != 0 && (other * -direction).overlaps(claimed) && result.fit == Fit::Differs) {
            result.fit = Fit::WrongWay;
        }
        return result;
    }

    bool refersBack(const Mention& change) const
    {
        const std::size_t first = m_reading.sentenceOf(change).first;
        return m_reading.has(first, tag::kAnaphor) || m_reading.isAny(first, {"a", "an", "it", "up", "down"})
            || m_reading.has(first, tag::kChangeNoun)
            || (m_reading.is(first, "the") && m_reading.has(first + 1, tag::kChangeNoun));
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
        if (change.sentence != b.sentence || (change.first > a.first && change.first < b.first))
            return false;
        const bool before = change.first < a.first;
        const std::size_t from = before ? change.last : b.last;
        const std::size_t to = before ? a.first : change.first;
        if (m_reading.anyOf(from, to, tag::kContrast))
            return true;
        for (std::size_t at = from; at < to; ++at)
            if (m_reading.is(at, "and")
                && !m_reading.isAny(at + 1, {"a", "an", "is", "by", "this", "represents", "was"}))
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
        for (std::size_t c = from; c < m_check.comparisons.size() && m_check.comparisons[c].sentence <= change.sentence;
             ++c) {
            const Comparison& pair = m_check.comparisons[c];
            const bool here = pair.sentence == change.sentence;
            if ((!here && !refersBack(change)) || !applies(change, pair))
                continue;
            const Mention& base = m_reading.mentions[pair.base];
            const Answer found = answer(change, m_reading.mentions[pair.now], base);
            if (found.fit == Fit::Agrees || found.fit == Fit::OtherUnit)
                return accept(index, pair, found);
            const bool againstTarget = base.target && (change.cue == kNone || change.cue != base.cue);
            const bool otherMeasure =
                !base.fromTo && isAmount(base) && m_reading.mentions[pair.now].average != base.average;
            if (!pair.strong || separated(change, pair) || againstTarget || otherMeasure
                || periodsDiffer(m_reading, change, base))
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
            reject(index, change, *nearest, nearestAnswer);
        else
            judgeTwoLevels(index, change);
    }

    // "3.2% above plan and 1.1% above last year, at 8,412 against a plan of 8,151": the pair belongs to the first.
    bool explainedByAnother(std::size_t index, const Mention& change, const Comparison& pair) const
    {
        const Sentence& sentence = m_reading.sentenceOf(change);
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const Mention& other = m_reading.mentions[i];
            if (i != index && !other.isLabel() && other.kind == change.kind && applies(other, pair)
                && answer(other, m_reading.mentions[pair.now], m_reading.mentions[pair.base]).fit == Fit::Agrees)
                return true;
        }
        return false;
    }

    // Any two levels of the sentence that give exactly this change are a reading too.
    bool anotherPairAgrees(std::size_t index, const Mention& change)
    {
        const Sentence& sentence = m_reading.sentenceOf(change);
        const std::size_t first = change.sentence > 0 && refersBack(change)
            ? m_reading.sentences[change.sentence - 1].firstMention
            : sentence.firstMention;
        for (std::size_t a = first; a < sentence.lastMention; ++a) {
            const Mention& now = m_reading.mentions[a];
            if (!now.isLevel() || a == index || !levelsFit(change, now))
                continue;
            for (std::size_t b = first; b < sentence.lastMention; ++b) {
                const Mention& base = m_reading.mentions[b];
                if (a == b || !base.isLevel() || base.kind != now.kind)
                    continue;
                const Fit fit = answer(change, now, base).fit;
                if (fit == Fit::Agrees || fit == Fit::OtherUnit) {
                    m_check.findings.verify(index, source(now, base));
                    return true;
                }
            }
        }
        return false;
    }

    static bool levelsFit(const Mention& change, const Mention& level)
    {
        if (change.kind == Kind::Percent)
            return level.kind != Kind::Rank && level.kind != Kind::Fraction;
        return change.kind == Kind::Points ? level.kind == Kind::Percent : change.kind == level.kind;
    }

    // "420 in Q1 and 450 in Q2, a rise of 5%": no word compares the two, and no third is there to compare.
    void judgeTwoLevels(std::size_t index, const Mention& change)
    {
        const Sentence& sentence = m_reading.sentenceOf(change);
        const bool alone = change.sentence > 0 && m_reading.has(sentence.first, tag::kAnaphor)
            && firstFigure(sentence) == index
            && m_reading.sentences[change.sentence - 1].paragraph == sentence.paragraph;
        const Sentence& from = alone ? m_reading.sentences[change.sentence - 1] : sentence;
        std::vector<std::size_t> levels;
        for (std::size_t i = from.firstMention; i < index; ++i) {
            const Mention& level = m_reading.mentions[i];
            if (level.isLabel())
                continue;
            if (!level.isLevel() || !levelsFit(change, level) || level.paren != 0)
                return;
            levels.push_back(i);
        }
        if (levels.size() == 2 && isGapToTarget(change, levels))
            return judgeGap(index, change, levels);
        if (levels.size() != 2 || !twoPeriods(levels))
            return;
        const Mention& a = m_reading.mentions[levels[0]];
        const Mention& b = m_reading.mentions[levels[1]];
        if (a.kind != b.kind || nounsDiffer(m_reading, a, b) || a.target || b.target
            || (isAmount(a) && a.average != b.average))
            return;
        const bool laterFirst = later(a, b);
        const Comparison pair{.now = laterFirst ? levels[0] : levels[1], .base = laterFirst ? levels[1] : levels[0]};
        reject(index, change, pair, answer(change, m_reading.mentions[pair.now], m_reading.mentions[pair.base]));
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
        const Answer found = answer(change, m_reading.mentions[pair.now], m_reading.mentions[pair.base]);
        if (found.fit != Fit::Agrees)
            reject(index, change, pair, found);
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

    std::string source(const Mention& now, const Mention& base) const
    {
        return fmt::format("{} against {}", m_reading.written(now), m_reading.written(base));
    }

    void accept(std::size_t index, const Comparison& pair, const Answer& found)
    {
        const Mention& change = m_reading.mentions[index];
        std::string note;
        if (found.fit == Fit::OtherUnit)
            note = change.kind == Kind::Percent
                ? "The number is the difference in percentage points, not in per cent."
                : "The number is the relative change in per cent, not in percentage points.";
        const std::string from = source(m_reading.mentions[pair.now], m_reading.mentions[pair.base]);
        m_check.findings.verify(index, from, printedLike(found.expected, change), note);
        if (!pair.strong)
            return;
        m_check.findings.verify(pair.now, from);
        m_check.findings.verify(pair.base, from);
    }

    void reject(std::size_t index, const Mention& change, const Comparison& pair, const Answer& found)
    {
        const Mention& now = m_reading.mentions[pair.now];
        const Mention& base = m_reading.mentions[pair.base];
        if (base.value <= 0 && change.kind == Kind::Percent)
            return;
        const std::string expected = printedLike(found.expected, change);
        const std::string text = found.fit == Fit::WrongWay
            ? fmt::format("From {} to {} the figure moves the other way.", m_reading.written(base),
                          m_reading.written(now))
            : fmt::format("From {} to {} the change is {}, not {}.", m_reading.written(base), m_reading.written(now),
                          expected, m_reading.written(change));
        Objection objection = objectionTo(m_reading, index, expected, source(now, base), text);
        // "by £1.4m from £9.6m to £8.6m": any of the three may be the slip.
        if (base.fromTo && base.first <= change.last + 2 && base.first > change.first && now.first <= base.last + 3)
            objection.lastToken = std::max(objection.lastToken, now.last);
        m_check.findings.object(index, std::move(objection));
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
