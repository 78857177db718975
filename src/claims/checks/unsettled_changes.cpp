// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_answer.h"
#include "earlier_level.h"
#include "known_change.h"
#include "surroundings.h"

#include <cmath>
#include <optional>

namespace outturn::claims {
namespace {

/// Two levels, the later one first where the words tell.
struct Pair
{
    std::size_t now{};
    std::size_t base{};
    bool ordered{false};
};

// A change that no word ties to its levels, where just two levels are near.
class UnsettledChangeCheck
{
public:
    explicit UnsettledChangeCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i)
            if (mention(i).change && isUnsettled(m_check, i) && !mention(i).range)
                judge(i);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    void judge(std::size_t i)
    {
        std::vector<std::size_t> levels;
        for (const std::size_t level :
             levelsAround(m_reading, i, isKnownChange(m_reading, mention(i)) || concludes(i))) {
            if (!levelsFit(mention(i), mention(level)))
                continue;
            levels.push_back(level);
        }
        std::vector<std::size_t> own = levels;
        std::erase_if(own, [&](std::size_t level) { return partedBySemicolon(m_reading, mention(i), mention(level)); });
        if (own.size() >= 2)
            levels = own;
        if (levels.size() == 1 && mention(levels.front()).sentence == mention(i).sentence
            && !partedBySemicolon(m_reading, mention(levels.front()), mention(i)))
            if (const std::size_t behind = earlierLevelBehind(m_reading, levels.front()); behind != kNone)
                levels.push_back(behind);
        if (verifiedByAny(i, levels) || verifiedByAny(i, levelsOfPassage(i)))
            return;
        const auto pair = onlyPair(i, levels);
        if (!pair)
            return judgeSeries(i);
        Mention change = mention(i);
        // A gain of time is less of it.
        if (!pair->ordered || (change.cue != kNone && m_reading.isAny(change.cue, {"gain", "gains", "improvement"})))
            change.direction = 0;
        const Answer found = answerOf(change, mention(pair->now), mention(pair->base));
        if (found.fit == Fit::Agrees || found.fit == Fit::OtherUnit || !isNear(change.value, found.expected))
            return;
        rejectChange(m_check, i, change, Comparison{.now = pair->now, .base = pair->base}, found);
    }

    // "1,850 in 2021/22, 1,702 in 2022/23 and 1,480 in 2023/24. The last is 13% below the one before it and 25% below
    // the first.": a change that no two of a series make.
    void judgeSeries(std::size_t i)
    {
        const std::size_t own = mention(i).sentence;
        if (own == 0 || m_reading.sentences[own - 1].paragraph != m_reading.sentences[own].paragraph)
            return;
        const Sentence& sentence = m_reading.sentences[own];
        for (const Mention& other : m_reading.mentionsOf(sentence))
            if (!other.isLabel() && !other.change && !other.word)
                return;
        if (!m_reading.anyWord(sentence.first, sentence.last,
                               {"first", "second", "third", "fourth", "last", "latest", "before", "start", "end",
                                "period", "three", "column", "quarters", "between"})
            || (mention(i).kind != Kind::Percent && mention(i).kind != Kind::Points))
            if (!m_reading.has(sentence.first, tag::kAnaphor) || mention(i).kind != Kind::Duration)
                return;
        const Sentence& before = m_reading.sentences[own - 1];
        std::vector<std::size_t> levels;
        for (std::size_t level = before.firstMention; level < before.lastMention; ++level) {
            if (mention(level).isLabel())
                continue;
            if (mention(level).word)
                continue;
            if (!mention(level).isLevel() || !levelsFit(mention(i), mention(level)))
                return;
            levels.push_back(level);
        }
        if (levels.size() < 3 || mention(levels.front()).period < 0 || verifiedByAny(i, levels))
            return;
        const Comparison ends{.now = levels.back(), .base = levels.front()};
        const Answer found = answerOf(mention(i), mention(ends.now), mention(ends.base));
        if (isNear(mention(i).value, found.expected))
            rejectChange(m_check, i, mention(i), ends, found);
    }

    // All levels up to a few sentences before: any two of them may be meant.
    std::vector<std::size_t> levelsOfPassage(std::size_t i) const
    {
        std::vector<std::size_t> levels;
        for (std::size_t level = i > 12 ? i - 12 : 0; level < i; ++level)
            if (mention(level).sentence + 4 >= mention(i).sentence && mention(level).isLevel()
                && !isIdleWord(mention(level)) && levelsFit(mention(i), mention(level)) && mention(level).value > 0)
                levels.push_back(level);
        return levels;
    }

    // "A year ago it was 71.0%, so that is a gain of 9.5 points."
    bool concludes(std::size_t i) const
    {
        const Mention& change = mention(i);
        const std::size_t begin = m_reading.sentenceOf(change).first;
        const std::size_t from = change.first > begin + 7 ? change.first - 7 : begin;
        return m_reading.anyWord(from, change.first, {"so", "therefore", "hence", "ie", "which", "that"});
    }

    bool verifiedByAny(std::size_t i, const std::vector<std::size_t>& levels)
    {
        for (const std::size_t now : levels)
            for (const std::size_t base : levels) {
                if (now == base || mention(now).kind != mention(base).kind || mention(base).value <= 0)
                    continue;
                Mention change = mention(i);
                const Answer found = answerOf(change, mention(now), mention(base));
                if (found.fit != Fit::Agrees && found.fit != Fit::OtherUnit)
                    continue;
                acceptChange(m_check, i, Comparison{.now = now, .base = base, .strong = false}, found);
                return true;
            }
        return false;
    }

    std::optional<Pair> onlyPair(std::size_t i, const std::vector<std::size_t>& levels) const
    {
        if (const auto step = stepOfSeries(i))
            return step;
        const auto two = nearestTwo(i, levels);
        if (two.size() != 2)
            return std::nullopt;
        const Mention& a = mention(two[0]);
        const Mention& b = mention(two[1]);
        if (a.kind != b.kind || a.value <= 0 || b.value <= 0 || a.target || b.target
            || (isAmount(a) && !averagesMatch(m_reading, a, b)) || nounsDiffer(m_reading, a, b) || separated(i, a, b)
            || ofOtherPeriod(i, a, b) || cannotLieBetween(mention(i), a, b) || isHoped(m_reading, mention(i)))
            return std::nullopt;
        const bool oneBare = a.noun == kNone || b.noun == kNone;
        if (isAmount(mention(i)) && !(oneBare && isClose(mention(i).value, std::abs(a.value - b.value)))
            && !(isKnownChange(m_reading, mention(i)) && isClose(mention(i).value, std::abs(a.value - b.value)))
            && (nounsDiffer(m_reading, mention(i), a) || nounsDiffer(m_reading, mention(i), b)))
            return std::nullopt;
        return ordered(two[0], two[1]);
    }

    // A step larger than either level, or one of places in a table.
    bool cannotLieBetween(const Mention& change, const Mention& a, const Mention& b) const
    {
        return (change.kind == a.kind && a.kind != Kind::Percent && change.value > std::max(a.value, b.value))
            || (change.noun != kNone && m_reading.isAny(change.noun, {"place", "places", "position", "positions"}));
    }

    // "44.1% in 2022, 47.8% in 2023 (up 3.7 points) and 52.3% in 2024 (up a further 4.5 points)": from the level
    // before.
    std::optional<Pair> stepOfSeries(std::size_t i) const
    {
        const Mention& change = mention(i);
        const Sentence& sentence = m_reading.sentenceOf(change);
        if (change.paren == 0 || !m_reading.isSymbol(change.last, ')'))
            return std::nullopt;
        std::vector<std::size_t> before;
        for (std::size_t level = sentence.firstMention; level < i; ++level)
            if (mention(level).isLevel() && mention(level).paren == 0 && levelsFit(change, mention(level)))
                before.push_back(level);
        if (before.size() < 3)
            return std::nullopt;
        const Mention& now = mention(before.back());
        const Mention& base = mention(before[before.size() - 2]);
        if (now.kind != base.kind || now.period < 0 || base.period < 0 || samePeriod(now, base)
            || change.first > now.last + 8 || nounsDiffer(m_reading, now, base))
            return std::nullopt;
        return Pair{before.back(), before[before.size() - 2], false};
    }

    static bool isClose(double claimed, double actual)
    {
        return std::abs(claimed - actual) <= 0.35 * std::max(claimed, actual);
    }

    // The two levels; or, of a list of levels with their bases in brackets, those right before.
    std::vector<std::size_t> nearestTwo(std::size_t i, const std::vector<std::size_t>& levels) const
    {
        if (levels.size() == 2)
            return levels;
        // "17:30 (target 15:00), last month 19:05, so 75 seconds better"
        std::vector<std::size_t> reached = levels;
        std::erase_if(reached, [this](std::size_t level) { return mention(level).target; });
        if (reached.size() == 2 && mention(reached[0]).sentence != mention(reached[1]).sentence)
            return reached;
        std::vector<std::size_t> before;
        for (const std::size_t level : levels)
            if (level < i && mention(level).last + 14 >= mention(i).first)
                before.push_back(level);
        if (before.size() < 2)
            return {};
        const std::size_t base = before.back();
        const std::size_t now = before[before.size() - 2];
        const bool bracket = mention(base).paren != 0 && mention(now).paren == 0
            && m_reading.isSymbol(mention(base).first - 1, '(') && mention(base).first == mention(now).last + 1
            && mention(i).first <= mention(base).last + 5;
        return bracket ? std::vector{now, base} : std::vector<std::size_t>{};
    }

    // "income up 4% at £1.04m, costs up 6% at £0.98m": a change for each level.
    bool hasRival(std::size_t i) const
    {
        const Sentence& sentence = m_reading.sentenceOf(mention(i));
        for (std::size_t other = sentence.firstMention; other < sentence.lastMention; ++other)
            if (other != i && mention(other).change && mention(other).kind == mention(i).kind
                && !partedBySemicolon(m_reading, mention(other), mention(i)))
                return true;
        return false;
    }

    bool separated(std::size_t i, const Mention& a, const Mention& b) const
    {
        const Mention& change = mention(i);
        const bool between = a.last < change.first && change.last < b.first;
        if ((hasRival(i) && b.paren == 0 && a.paren == 0)
            || (a.paren != b.paren && a.paren != 0 && b.paren != 0 && !between))
            return true;
        if (change.paren != 0 && b.paren == 0 && !b.base && !a.base
            && (a.last + 2 < change.first || a.sentence != change.sentence) && change.cue + 2 != change.first
            && m_reading.isSymbol(change.first - 1, '('))
            return !m_reading.isAny(b.first - 1, {"to"}) && !m_reading.isSymbol(b.first - 1, '>');
        const std::size_t from = std::min(a.first, change.first);
        const std::size_t to = std::max(b.last, change.last);
        if (a.sentence == change.sentence
            && (m_reading.anyOf(from, to, tag::kContrast) || m_reading.anyWord(a.last, b.first, {"yet", "still"})))
            return true;
        if (change.first > b.last)
            return b.sentence == change.sentence && !isKnownChange(m_reading, mention(i))
                && startsAnother(b.last, change.first);
        // In front of its levels a change is the headline of the sentence.
        return change.first > a.first ? false : startsAnother(change.last, a.first);
    }

    // "…; burglary fell 12%", "… and complaints fell by 5"
    bool startsAnother(std::size_t from, std::size_t to) const
    {
        for (std::size_t at = from; at < to; ++at) {
            if (m_reading.isSymbol(at, ';') || m_reading.isSymbol(at, '.'))
                return true;
            const bool subject = m_reading.has(at, tag::kConjunction) && m_reading.at(at + 1).kind == TokenKind::Word
                && !m_reading.has(at + 1, tag::kArticle | tag::kAnaphor | tag::kChangeNoun | tag::kUp | tag::kDown)
                && !m_reading.isAny(at, {"so"}) && !m_reading.isAny(at + 1, {"so", "is", "was", "we", "up", "down"})
                && !m_reading.has(at + 1, tag::kVerb);
            if (subject)
                return true;
        }
        return false;
    }

    // "40 in May, 52 in June, up 20% on last year": held against something that is not there.
    bool ofOtherPeriod(std::size_t i, const Mention& a, const Mention& b) const
    {
        const Mention& change = mention(i);
        const bool same = m_reading.anyWord(change.last, change.last + 3, {"above", "below", "than", "on"})
            && m_reading.anyWord(change.last + 1, change.last + 5, {"same", "previous", "last", "msg", "national"});
        if (same)
            return true;
        if (saysThanBefore(m_reading, change))
            return false;
        // "cut 45 seconds from the wait"
        const bool taken = m_reading.is(change.last, "from") && m_reading.has(change.last + 1, tag::kArticle)
            && !m_reading.anyOf(change.last + 2, change.last + 5, tag::kPast | tag::kPeriodUnit | tag::kAverage)
            && !m_reading.anyWord(change.last + 2, change.last + 4, {"figure", "level", "position"});
        const bool on = !taken
            && (m_reading.isAny(change.last, {"on", "than", "from", "against", "compared"})
                || m_reading.isAny(change.last + 1, {"on", "than", "from", "against", "compared"}));
        if (change.period < 0)
            return on && change.first > b.first;
        if (samePeriod(change, a) || samePeriod(change, b))
            return false;
        if (m_reading.periods[static_cast<std::size_t>(change.period)].past < 0)
            return true;
        return a.period < 0 || b.period < 0 || a.period == b.period || on;
    }

    bool samePeriod(const Mention& a, const Mention& b) const
    {
        if (a.period < 0 || b.period < 0)
            return false;
        const PeriodPhrase& first = m_reading.periods[static_cast<std::size_t>(a.period)];
        const PeriodPhrase& second = m_reading.periods[static_cast<std::size_t>(b.period)];
        return a.period == b.period
            || (first.kind == second.kind && first.kind != PeriodWord::Relative && first.index == second.index);
    }

    Pair ordered(std::size_t first, std::size_t second) const
    {
        const Mention& a = mention(first);
        const Mention& b = mention(second);
        if (b.base || a.base)
            return {b.base ? first : second, b.base ? second : first, a.base != b.base};
        const bool to = b.first == a.last + 1 && (m_reading.is(a.last, "to") || m_reading.isSymbol(a.last, '>'));
        if (to)
            return {second, first, true};
        const int laterOne = later(a) - later(b);
        if (laterOne != 0)
            return {laterOne > 0 ? first : second, laterOne > 0 ? second : first, true};
        return {second, first, false};
    }

    int later(const Mention& figure) const
    {
        if (figure.period < 0)
            return 0;
        const PeriodPhrase& phrase = m_reading.periods[static_cast<std::size_t>(figure.period)];
        return phrase.kind == PeriodWord::Relative ? phrase.past : 0;
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkUnsettledChanges(Check& check)
{
    UnsettledChangeCheck(check).run();
}

} // namespace outturn::claims
