// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows.h"
#include "surroundings.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

// "Up 12 on 48, so 60 now", "240 enrolments; October added 35, which takes us to 275": a level after its change.
class NewLevelCheck
{
public:
    explicit NewLevelCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i)
            if (isLevelOfInterest(i) && isUnsettled(m_check, i)
                && (closesCalculation(m_reading, mention(i)) || isOutcome(mention(i))))
                judge(i);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool isLevelOfInterest(std::size_t i) const
    {
        const Mention& level = mention(i);
        return level.isLevel() && (isAmount(level) || level.kind == Kind::Duration || level.kind == Kind::Percent)
            && !level.target && !level.average && !level.base && level.approx == Approx::Exact && !isIdleWord(level);
    }

    // "… and now holds 3,000", "so that the fleet on 31 March was 332"
    bool isOutcome(const Mention& level) const
    {
        const std::size_t begin = m_reading.sentenceOf(level).first;
        const std::size_t near = level.first > begin + 4 ? level.first - 4 : begin;
        const std::size_t far = level.first > begin + 10 ? level.first - 10 : begin;
        return m_reading.anyWord(near, level.first, {"now"})
            || m_reading.anyWord(far, level.first, {"so", "therefore"});
    }

    // "Thirty-eight were delivered": what came in.
    bool isInflow(const Mention& figure) const
    {
        return figure.kind == Kind::Count && figure.isLevel()
            && m_reading.anyWord(
                figure.last, figure.last + 4,
                {"delivered", "joined", "added", "recruited", "arrived", "opened", "acquired", "joiners"});
    }

    // The only level of the kind in the sentence before.
    std::size_t baseBefore(std::size_t i) const
    {
        const std::size_t s = mention(i).sentence;
        if (s == 0 || m_reading.sentences[s - 1].paragraph != m_reading.sentences[s].paragraph)
            return kNone;
        std::size_t only = kNone;
        const Sentence& before = m_reading.sentences[s - 1];
        for (std::size_t b = before.firstMention; b < before.lastMention; ++b) {
            if (mention(b).isLabel() || isIdleWord(mention(b)) || mention(b).kind != mention(i).kind)
                continue;
            if (only != kNone || !mention(b).isLevel() || mention(b).approx != Approx::Exact)
                return kNone;
            only = b;
        }
        return only;
    }

    // Just a change and the level it starts from, both before.
    void judge(std::size_t i)
    {
        const Sentence& sentence = m_reading.sentenceOf(mention(i));
        std::size_t change = kNone;
        std::size_t base = kNone;
        for (std::size_t other = sentence.firstMention; other < sentence.lastMention; ++other) {
            if (other == i || mention(other).isLabel() || isIdleWord(mention(other)))
                continue;
            std::size_t& slot = mention(other).change || isInflow(mention(other)) ? change : base;
            if (slot != kNone || other > i || (!mention(other).change && mention(other).kind != mention(i).kind))
                return;
            slot = other;
        }
        if (change != kNone && base == kNone)
            base = baseBefore(i);
        if (change == kNone || base == kNone)
            return;
        const int direction = mention(change).change ? mention(change).direction : 1;
        if (direction == 0 || flowOf(m_reading, base) != 0 || !fits(mention(change), mention(i)) || mention(base).target
            || mention(base).average || mention(base).value <= 0)
            return;
        const Interval moved = mention(change).kind == Kind::Percent && mention(i).kind != Kind::Percent
            ? Interval{stated(mention(base)).low * stated(mention(change)).low / 100,
                       stated(mention(base)).high * stated(mention(change)).high / 100}
            : stated(mention(change));
        const Interval actual = stated(mention(base)) + moved * direction;
        const std::string source =
            fmt::format("{} and {}", m_reading.written(mention(base)), m_reading.written(mention(change)));
        Interval claimed = stated(mention(i));
        if (mention(change).kind == Kind::Percent && mention(i).kind == Kind::Count)
            claimed = {claimed.low - 0.5, claimed.high + 0.5};
        // "The £500k underspend less £180k leaves £320k": a change may be what the other is taken from.
        if (actual.overlaps(claimed) || (actual * -1).overlaps(claimed))
            return m_check.findings.verify(i, source);
        if (!isNear(mention(i).value, actual.middle()))
            return;
        const std::string expected = printedLike(actual.middle(), mention(i));
        Objection objection =
            objectionTo(m_reading, i, expected, source,
                        fmt::format("{} make {}, not {}.", source, expected, m_reading.written(mention(i))));
        widenTo(m_reading, objection, i, {change, base});
        m_check.findings.object(i, std::move(objection));
    }

    static bool fits(const Mention& change, const Mention& level)
    {
        return change.kind == level.kind || (change.kind == Kind::Points && level.kind == Kind::Percent)
            || (change.kind == Kind::Percent && level.kind != Kind::Percent);
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkNewLevels(Check& check)
{
    NewLevelCheck(check).run();
}

} // namespace outturn::claims
