// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundings.h"

#include <fmt/format.h>

#include <cmath>

namespace outturn::claims {
namespace {

constexpr std::size_t kNear = 16; // tokens between the two statements of one change

struct Pair
{
    std::size_t absolute;
    std::size_t percent;
};

int sharedDirection(const Mention& a, const Mention& b)
{
    return a.direction != 0 ? a.direction : b.direction;
}

bool agrees(const Mention& level, const Mention& absolute, const Mention& percent, int direction)
{
    const Interval base = stated(level) - stated(absolute) * direction;
    return percentOf(stated(absolute), base).overlaps(stated(percent));
}

// The percentage may be a change in words of its own, or stand in brackets behind the number.
bool belongsTo(const Reading& reading, const Mention& absolute, const Mention& percent)
{
    if (percent.kind != Kind::Percent || percent.target || percent.range)
        return false;
    if (percent.change)
        return !(percent.direction != 0 && absolute.direction != 0 && percent.direction != absolute.direction);
    const bool bracket = percent.paren != 0 && percent.first <= absolute.last + 5 && percent.first > absolute.first;
    const bool orWord = reading.is(percent.first - 1, "or") || reading.isSymbol(percent.first - 1, '/');
    return bracket || orWord;
}

class ImpliedBaseCheck
{
public:
    explicit ImpliedBaseCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (const Sentence& sentence : m_reading.sentences)
            for (std::size_t i = sentence.firstMention; i + 1 < sentence.lastMention; ++i)
                if (const std::size_t next = nextFigure(i, sentence); next != kNone) {
                    judgeNeighbours(sentence, i, next);
                    judgeAcross(sentence, i, next);
                }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    std::size_t nextFigure(std::size_t i, const Sentence& sentence) const
    {
        for (std::size_t j = i + 1; j < sentence.lastMention; ++j)
            if (!mention(j).isLabel())
                return j;
        return kNone;
    }

    // "fell by 62 to 404, a reduction of 13%", "up 35 (now 140), a 33% rise"
    void judgeAcross(const Sentence& sentence, std::size_t i, std::size_t level)
    {
        const std::size_t percent = nextFigure(level, sentence);
        const bool newLevel = mention(level).isLevel() && mention(level).kind == mention(i).kind
            && m_reading.isAny(mention(level).first - 1, {"to", "now", "at", "is", "are", "was", "were", "stands"});
        if (percent != kNone && newLevel && mention(i).change && mention(percent).kind == Kind::Percent
            && mention(percent).change)
            judgeNeighbours(sentence, i, percent);
    }

    void judgeNeighbours(const Sentence& sentence, std::size_t i, std::size_t j)
    {
        if (mention(j).first > mention(i).last + kNear)
            return;
        const bool firstIsPercent = mention(i).kind == Kind::Percent;
        const Pair pair{firstIsPercent ? j : i, firstIsPercent ? i : j};
        const Mention& absolute = mention(pair.absolute);
        const bool isDifference = absolute.change && (isAmount(absolute) || absolute.kind == Kind::Duration);
        // "an increase of 22.4% (46 offences)"
        const bool inBracket = firstIsPercent && isAmount(absolute) && mention(i).change && absolute.paren != 0
            && absolute.paren != mention(i).paren && !absolute.base && absolute.first <= mention(i).last + 4;
        if ((!isDifference && !inBracket) || !belongsTo(m_reading, absolute, mention(pair.percent))
            || periodsDiffer(m_reading, absolute, mention(pair.percent)))
            return;
        judge(sentence, pair);
    }

    bool baseIsNear(const Sentence& sentence, const Pair& pair) const
    {
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (mention(i).base && mention(i).kind == mention(pair.absolute).kind)
                return true;
        return false;
    }

    // "155 offences (+51, 25%)": the level before the bracket and no other.
    std::size_t bracketedBehind(const Sentence& sentence, const Pair& pair) const
    {
        const Mention& absolute = mention(pair.absolute);
        if (absolute.paren == 0)
            return kNone;
        for (std::size_t i = std::min(pair.absolute, pair.percent); i-- > sentence.firstMention;)
            if (mention(i).isLevel() && mention(i).kind == absolute.kind)
                return i;
        return kNone;
    }

    void judge(const Sentence& sentence, const Pair& pair)
    {
        const Mention& absolute = mention(pair.absolute);
        const Mention& percent = mention(pair.percent);
        const int direction = sharedDirection(absolute, percent);
        if (direction == 0 || baseIsNear(sentence, pair))
            return judgeAgainstBase(sentence, pair);
        const std::size_t end = std::min(pair.absolute, pair.percent);
        std::size_t nearest = kNone;
        const std::size_t only = bracketedBehind(sentence, pair);
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const Mention& level = mention(i);
            if ((only != kNone && i != only) || i == pair.absolute || !level.isLevel() || level.kind != absolute.kind
                || level.target || level.average || level.word)
                continue;
            if (agrees(level, absolute, percent, direction)) {
                m_check.findings.verify(pair.percent, "the new total and the change in number");
                m_check.findings.verify(pair.absolute, "the new total and the change in per cent");
                return;
            }
            if (i < end || (nearest == kNone && level.first <= percent.last + 3 && percent.paren != 0)
                || (nearest == kNone
                    && (m_reading.has(level.first - 1, tag::kPreposition | tag::kVerb)
                        || m_reading.is(level.first - 1, "now"))))
                nearest = i;
        }
        if (nearest != kNone && !nounsDiffer(m_reading, absolute, mention(nearest)))
            object(pair, nearest, direction);
    }

    // "46 more, a 22.4% increase on the 205": the base is there to be divided by.
    void judgeAgainstBase(const Sentence& sentence, const Pair& pair)
    {
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const Mention& base = mention(i);
            if (i != pair.absolute && base.isLevel() && base.kind == mention(pair.absolute).kind
                && percentOf(stated(mention(pair.absolute)), stated(base)).overlaps(stated(mention(pair.percent))))
                return m_check.findings.verify(pair.percent, "the change in number and its base");
        }
        objectInBracket(sentence, pair);
    }

    // "a rise of £10 (3.4%), from £233 to £243": the two levels prove the difference, not its percentage.
    void objectInBracket(const Sentence& sentence, const Pair& pair)
    {
        if (mention(pair.percent).paren == 0 || mention(pair.percent).first > mention(pair.absolute).last + 2)
            return;
        for (const Comparison& levels : m_check.comparisons) {
            const Mention& now = mention(levels.now);
            const Mention& base = mention(levels.base);
            if (&m_reading.sentenceOf(base) != &sentence || !base.fromTo || now.kind != mention(pair.absolute).kind)
                continue;
            const Interval moved = stated(now) - stated(base);
            if (moved.overlaps(stated(mention(pair.absolute))) || (moved * -1).overlaps(stated(mention(pair.absolute))))
                return object(pair, levels.now, now.value < base.value ? -1 : 1);
        }
    }

    void object(const Pair& pair, std::size_t level, int direction)
    {
        const Mention& absolute = mention(pair.absolute);
        const double base = mention(level).value - direction * absolute.value;
        if (base <= 0)
            return;
        const std::string expected = printedLike(100 * absolute.value / base, mention(pair.percent));
        const std::string text =
            fmt::format("{} after a change of {} means {} before: {}, not {}.", m_reading.written(mention(level)),
                        m_reading.written(absolute), printedLike(base, mention(level)), expected,
                        m_reading.written(mention(pair.percent)));
        m_check.findings.object(
            pair.percent,
            objectionTo(m_reading, pair.percent, expected, "the new total and the change in number", text));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkImpliedBases(Check& check)
{
    ImpliedBaseCheck(check).run();
}

} // namespace outturn::claims
