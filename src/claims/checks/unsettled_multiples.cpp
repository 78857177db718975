// SPDX-License-Identifier: GPL-3.0-or-later
#include "../interval.h"
#include "multiple_factor.h"
#include "multiple_range.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

// "Three years ago it was 80. Today it is 120. We have doubled …": a multiple with just two levels near it.
class UnsettledMultipleCheck
{
public:
    explicit UnsettledMultipleCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i)
            if (isMovement(i) && isUnsettled(m_check, i))
                judge(i);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool isMovement(std::size_t i) const
    {
        const Mention& multiple = mention(i);
        if (multiple.kind == Kind::Portion)
            return !multiple.target && factorOf(m_reading, i).has_value();
        // "and twice that amount next": what it comes to is not said.
        if (multiple.kind != Kind::Multiple
            || (m_reading.isAny(multiple.last, {"that", "this"})
                && m_reading.anyWord(multiple.last, multiple.last + 5, {"next"})))
            return false;
        return !m_reading.isAny(multiple.first, {"double", "treble", "triple"})
            || m_reading.isAny(multiple.last, {"the", "what", "that", "last", "our", "this"})
            || m_reading.anyWord(multiple.first > 4 ? multiple.first - 4 : 0, multiple.first,
                                 {"than", "nearly", "almost", "about", "or", "to", "by"})
            || m_reading.at(multiple.first - 1).spacedDash || m_reading.isSymbol(multiple.first - 1, ',');
    }

    void judge(std::size_t i)
    {
        std::vector<std::size_t> levels;
        for (const std::size_t level : levelsAround(m_reading, i, true))
            if (isLevelOf(level) && !inContrast(i, level))
                levels.push_back(level);
        if (levels.empty())
            addFollowing(i, levels);
        for (const std::size_t a : levels)
            for (const std::size_t b : levels)
                if (a != b && mention(a).kind == mention(b).kind && agrees(a, b, factor(i)))
                    return m_check.findings.verify(i, "the two levels");
        if (levels.size() != 2 || mention(levels[0]).kind != mention(levels[1]).kind
            || nounsDiffer(m_reading, mention(levels[0]), mention(levels[1])) || changesOther(i, levels))
            return;
        object(i, levels);
    }

    // "reports tripled, while others stayed at 150"
    bool inContrast(std::size_t i, std::size_t level) const
    {
        return mention(level).sentence == mention(i).sentence && level > i
            && m_reading.anyOf(mention(i).last, mention(level).first, tag::kContrast);
    }
    bool isLevelOf(std::size_t level) const
    {
        return mention(level).kind != Kind::Portion && mention(level).kind != Kind::Multiple && !mention(level).target;
    }

    // "Arson has trebled. There were 14 fires last year and 28 this year."
    void addFollowing(std::size_t i, std::vector<std::size_t>& levels) const
    {
        const std::size_t s = mention(i).sentence + 1;
        if (s >= m_reading.sentences.size() || m_reading.sentences[s].paragraph != m_reading.sentences[s - 1].paragraph)
            return;
        const Sentence& next = m_reading.sentences[s];
        for (std::size_t level = next.firstMention; level < next.lastMention; ++level)
            if (mention(level).isLevel() && isLevelOf(level) && !isIdleWord(mention(level)))
                levels.push_back(level);
    }

    Mention factor(std::size_t i) const
    {
        return mention(i).kind == Kind::Portion ? factorOf(m_reading, i).value_or(mention(i)) : mention(i);
    }
    bool agrees(std::size_t a, std::size_t b, const Mention& multiple) const
    {
        return quotient(stated(mention(a)), stated(mention(b))).overlaps(factorRange(multiple));
    }

    bool changesOther(std::size_t i, const std::vector<std::size_t>& levels) const
    {
        const std::size_t from = std::min(mention(levels[0]).first, mention(i).first);
        const std::size_t to = std::max(mention(levels[1]).last, mention(i).last);
        if (m_reading.anyOf(from, to, tag::kContrast))
            return true;
        // "alarms rose from 80% to 92%, and deaths fell by two thirds"
        for (std::size_t at = mention(levels[1]).last; at + 1 < mention(i).first; ++at)
            if (mention(i).kind == Kind::Portion && m_reading.is(at, "and")
                && !m_reading.has(at + 1, tag::kAnaphor | tag::kArticle))
                return true;
        const Sentence& sentence = m_reading.sentenceOf(mention(i));
        // "£4.2m this year and twice that amount next"
        if (m_reading.anyOf(mention(i).last, std::min(sentence.last, mention(i).last + 4), tag::kNext | tag::kFuture))
            return true;
        // "twice as many as they do"
        for (std::size_t at = mention(i).last; at < sentence.last; ++at)
            if (m_reading.is(at, "as") && m_reading.isAny(at + 2, {"do", "does", "did", "have", "has", "can"}))
                return true;
        for (std::size_t other = sentence.firstMention; other < sentence.lastMention; ++other)
            if (other != i && mention(other).change)
                return true;
        return false;
    }

    void object(std::size_t i, const std::vector<std::size_t>& levels)
    {
        const Mention& first = mention(levels[0]);
        const Mention& second = mention(levels[1]);
        const double ratio = std::max(first.value, second.value) / std::max(1e-9, std::min(first.value, second.value));
        const double said = factor(i).value;
        const double claimed = said < 1 ? 1 / said : said;
        if (ratio > 3 * claimed)
            return;
        const std::string expected = fmt::format("{:.1f} times", ratio);
        Objection objection = objectionTo(m_reading, i, expected,
                                          fmt::format("{} and {}", m_reading.written(first), m_reading.written(second)),
                                          fmt::format("Between {} and {} lies a factor of {:.1f}.",
                                                      m_reading.written(first), m_reading.written(second), ratio));
        widenTo(m_reading, objection, i, levels);
        m_check.findings.objectToWord(i, objection);
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkUnsettledMultiples(Check& check)
{
    UnsettledMultipleCheck(check).run();
}

} // namespace outturn::claims
