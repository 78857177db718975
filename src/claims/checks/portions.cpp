// SPDX-License-Identifier: GPL-3.0-or-later
#include "../whole_of.h"
#include "checks.h"
#include "portion_range.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <cmath>

namespace outturn::claims {
namespace {

class PortionCheck
{
public:
    explicit PortionCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i)
            if (mention(i).kind == Kind::Portion && !mention(i).target && !byWord(i))
                judge(i);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // "cut by a third" is a change
    bool byWord(std::size_t i) const
    {
        const std::size_t first = mention(i).first;
        return first > 0
            && (m_reading.is(first - 1, "by") || (first > 3 && m_reading.is(first - 3, "by"))
                || (first > 2 && m_reading.is(first - 2, "by")));
    }

    void judge(std::size_t i)
    {
        const Sentence& sentence = m_reading.sentenceOf(mention(i));
        std::size_t next = i + 1;
        while (next < sentence.lastMention && mention(next).isLabel())
            ++next;
        if (next < sentence.lastMention && isRestated(i, next))
            return compare(i, next, stated(mention(next)), m_reading.written(mention(next)));
        if (i > sentence.firstMention && isRestated(i - 1, i) && mention(i - 1).kind == Kind::Percent)
            return compare(i, i - 1, stated(mention(i - 1)), m_reading.written(mention(i - 1)));
        judgeCounts(i, next, sentence);
    }

    // "a third (33%)", "half – 48%", "one in four, or 25%"
    bool isRestated(std::size_t a, std::size_t b) const
    {
        const Mention& first = mention(a);
        const Mention& second = mention(b);
        const Mention& percent = first.kind == Kind::Portion ? second : first;
        if (percent.kind != Kind::Percent || percent.change || percent.target || percent.base)
            return false;
        const std::size_t gap = second.first - first.last;
        const bool bracket =
            second.paren != 0 && second.paren != first.paren && gap <= 10 && m_reading.isSymbol(second.first - 1, '(');
        const bool orWord =
            gap <= 3 && (m_reading.is(second.first - 1, "or") || m_reading.at(second.first - 1).spacedDash);
        const bool shareWord =
            gap <= 8 && m_reading.isAny(second.first - 1, {"at", "with"}) && m_reading.isSymbol(second.first - 2, ',');
        const bool commas = gap <= 8 && m_reading.isSymbol(second.first - 1, ',')
            && m_reading.isSymbol(second.last, ',') && first.kind == Kind::Portion;
        return bracket || orWord || shareWord || commas;
    }

    // "One in five callers hung up: 1,310 of 13,100"
    bool judgeSpeltOut(std::size_t i, std::size_t next, const Sentence& sentence)
    {
        if (next >= sentence.lastMention || !isAmount(mention(next)) || !mention(next).isLevel())
            return false;
        const Token& before = m_reading.at(mention(next).first - 1);
        const auto whole = wholeOf(m_reading, next);
        if ((before.symbol != ':' && before.symbol != '(' && before.symbol != ',' && !before.spacedDash) || !whole
            || !whole->strong || whole->mention <= next)
            return false;
        compare(i, next, percentOf(stated(mention(next)), stated(mention(whole->mention))),
                fmt::format("{} of {}", m_reading.written(mention(next)), m_reading.written(mention(whole->mention))));
        return true;
    }

    void judgeCounts(std::size_t i, std::size_t next, const Sentence& sentence)
    {
        if (judgeSpeltOut(i, next, sentence))
            return;
        const auto whole = wholeOf(m_reading, i);
        if (!whole || !whole->strong || next >= sentence.lastMention)
            return;
        // "a third of the 90 calls (45)"
        std::size_t part = whole->mention > i ? whole->mention + 1 : next;
        while (part < sentence.lastMention && mention(part).isLabel())
            ++part;
        if (part >= sentence.lastMention && whole->mention > i)
            return judgeFollowing(i, whole->mention);
        if (part >= sentence.lastMention || part == whole->mention)
            return;
        const Mention& count = mention(part);
        const bool commas = m_reading.isSymbol(count.first - 1, ',') && endsWithin(count.last, ',')
            && count.first <= mention(part - 1).last + 4;
        const bool restates = count.kind == mention(whole->mention).kind && count.isLevel() && !count.base
            && (commas || (count.paren != 0 && m_reading.isSymbol(count.first - 1, '('))
                || (m_reading.isSymbol(count.first - 1, ',') && m_reading.is(count.last, "in")
                    && m_reading.isAny(count.last + 1, {"all", "total"}))
                || (m_reading.is(count.first - 1, "or") && count.first <= mention(part - 1).last + 4)
                || (m_reading.at(count.first - 1).spacedDash && count.first <= mention(part - 1).last + 4));
        if (!restates)
            return;
        compare(i, part, percentOf(stated(count), stated(mention(whole->mention))),
                fmt::format("{} of {}", m_reading.written(count), m_reading.written(mention(whole->mention))));
    }

    // "240 people in all,": the sign comes within a few words that say nothing.
    bool endsWithin(std::size_t from, char symbol) const
    {
        constexpr std::size_t kMostWords = 4;
        std::size_t at = from;
        while (at < from + kMostWords && m_reading.at(at).kind == TokenKind::Word
               && (at == from || m_reading.isAny(at, {"in", "all", "total", "people", "altogether"})))
            ++at;
        return m_reading.isSymbol(at, symbol);
    }
    // "One in four of the 80 vehicles … . We counted 12 such vehicles."
    void judgeFollowing(std::size_t i, std::size_t whole)
    {
        const std::size_t s = mention(i).sentence + 1;
        if (s >= m_reading.sentences.size() || m_reading.sentences[s].paragraph != m_reading.sentences[s - 1].paragraph)
            return;
        const Sentence& next = m_reading.sentences[s];
        if (next.lastMention != next.firstMention + 1
            || !(m_reading.anyWord(next.first, next.last, {"such", "those", "these", "them", "that", "so"})
                 || namesAgain(mention(next.firstMention), mention(whole))))
            return;
        const Mention& count = mention(next.firstMention);
        if (count.kind == mention(whole).kind && count.isLevel() && !count.base && !count.target
            && count.value < mention(whole).value)
            compare(i, next.firstMention, percentOf(stated(count), stated(mention(whole))),
                    fmt::format("{} of {}", m_reading.written(count), m_reading.written(mention(whole))));
    }

    // "our 360 bike stands … The 120 upgraded stands"
    bool namesAgain(const Mention& part, const Mention& whole) const
    {
        constexpr std::size_t kNear = 4;
        if (!m_reading.has(part.first - 1, tag::kArticle) || part.first > m_reading.sentenceOf(part).first + 2)
            return false;
        for (std::size_t a = part.last; a < part.last + kNear; ++a)
            for (std::size_t b = whole.last; b < whole.last + kNear; ++b)
                if (m_reading.at(a).text.size() > kNear && m_reading.at(a).text == m_reading.at(b).text)
                    return true;
        return false;
    }
    void compare(std::size_t portion, std::size_t other, Interval actual, const std::string& source)
    {
        if (portionRange(mention(portion)).overlaps(actual)) {
            m_check.findings.verify(portion, source);
            m_check.findings.verify(other, m_reading.written(mention(portion)));
            return;
        }
        if (const auto found = shareOfAnything(m_reading, portion, portionRange(mention(portion))))
            return m_check.findings.verify(portion, *found);
        const std::string expected = fmt::format("{:.0f}%", actual.middle());
        Objection objection = objectionTo(
            m_reading, portion, expected, source,
            fmt::format("{} is {}, which is not {}.", source, expected, m_reading.written(mention(portion))));
        objection.lastToken = std::max(objection.lastToken, mention(other).last);
        objection.firstToken = std::min(objection.firstToken, mention(other).first);
        m_check.findings.objectToWord(portion, objection);
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkPortions(Check& check)
{
    PortionCheck(check).run();
}

} // namespace outturn::claims
