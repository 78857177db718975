// SPDX-License-Identifier: GPL-3.0-or-later
#include "combined_cues.h"
#include "other_measure.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostBack = 4; // sentences, or items of a list, that can hold the parts
constexpr std::size_t kMostParts = 8;

// "84% in the north, 88% in the south, both together 93%": a rate over several groups lies between those of the groups.
class CombinedAverageCheck
{
public:
    explicit CombinedAverageCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (const CombinedCue cue : {CombinedCue::Plain, CombinedCue::Area})
            for (std::size_t i = 0; i < m_reading.mentions.size(); ++i)
                if (isRate(i) && isUnsettled(m_check, i) && combinedCue(m_reading, i) == cue)
                    judge(i, cue);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool isRate(std::size_t i) const
    {
        const Mention& figure = mention(i);
        const bool average = isMean(figure) || (figure.kind == Kind::Count && figure.decimals > 0);
        return figure.isLevel() && !figure.target && !figure.base && figure.value > 0
            && (figure.kind == Kind::Percent || figure.kind == Kind::Duration || figure.kind == Kind::Rate || average
                || (figure.kind == Kind::Money && figure.average));
    }

    // "average 41"; "Average days to charge: theft 14, assault 21": the heading says what all its figures are.
    bool isMean(const Mention& figure) const
    {
        const Sentence& sentence = m_reading.sentenceOf(figure);
        if (figure.kind != Kind::Count || figure.average)
            return figure.kind == Kind::Count;
        std::size_t colon = sentence.first;
        while (colon < figure.first && !m_reading.isSymbol(colon, ':'))
            ++colon;
        if (colon == figure.first || figure.word || m_reading.at(figure.last).kind == TokenKind::Word)
            return false;
        for (std::size_t at = sentence.first; at < colon; ++at)
            if (m_reading.has(at, tag::kAverage)
                || (m_reading.isAny(at, {"days", "weeks", "minutes", "hours", "seconds", "months"})
                    && m_reading.isAny(at + 1, {"to", "from", "taken", "until", "between"})))
                return true;
        return false;
    }
    // "Average days to decide: minor 57, major 83. All together averaged 45 days"; "13.2 min in the north, 15.9 in the
    // south"
    bool isInUnitOf(const Mention& bare, const Mention& overall) const
    {
        return bare.kind == Kind::Count && overall.kind == Kind::Duration && !overall.clock && !bare.word
            && bare.decimals == overall.decimals && (isMean(bare) || bare.decimals > 0);
    }
    Interval rangeOf(const Mention& part, const Mention& overall) const
    {
        return part.kind == overall.kind ? stated(part) : stated(part) * overall.scale;
    }
    bool sameKind(const Mention& part, const Mention& overall) const
    {
        if (isInUnitOf(part, overall))
            return true;
        if (part.kind != overall.kind)
            return false;
        return part.kind != Kind::Count || (isMean(part) && isMean(overall))
            || (part.decimals > 0 && part.decimals == overall.decimals);
    }

    void judge(std::size_t i, CombinedCue cue)
    {
        const std::vector<std::size_t> parts = partsOf(i);
        const bool judged = std::any_of(parts.begin(), parts.end(), [&](std::size_t part) {
            return m_check.findings.of(part).objection.has_value();
        });
        // "8:58 in the city …, and 10:05 overall": another figure is called that of all.
        const bool otherOverall = cue == CombinedCue::Area
            && std::any_of(parts.begin(), parts.end(),
                           [&](std::size_t part) { return combinedCue(m_reading, part) == CombinedCue::Plain; });
        if (judged || otherOverall || parts.size() < 2 || parts.size() < groupsNamed(m_reading, i)
            || partOfTime(parts, i) || parts.size() > kMostParts || liesOutside(i) || endsOtherwise(parts, i)
            || namesOtherMeasure(m_reading, i, parts.front()))
            return;
        Interval range{HUGE_VAL, -HUGE_VAL};
        Interval sum{0, 0};
        for (const std::size_t part : parts) {
            const Interval value = rangeOf(mention(part), mention(i));
            range.low = std::min(range.low, value.low);
            range.high = std::max(range.high, value.high);
            sum = sum + value;
        }
        const Interval claimed = stated(mention(i));
        if (parts.size() == 2 && mention(parts[0]).kind == mention(i).kind)
            leanToMany(m_reading, parts[0], parts[1], i, range);
        if (range.overlaps(claimed) && !onlyTouches(range, claimed))
            return m_check.findings.verify(i, "between the figures of its parts");
        const bool split = cue == CombinedCue::Area && sum.overlaps({100, 100});
        const bool told = split || someMake(parts, claimed) || isShareOfShare(parts, i);
        if (!told && isNear(mention(i).value, range.middle()) && (cue == CombinedCue::Plain || !missesParts(parts, i)))
            object(i, range);
    }

    // "lower than either, since …": said to lie outside, and why.
    bool liesOutside(std::size_t i) const
    {
        const std::size_t last = m_reading.sentenceOf(mention(i)).last;
        for (std::size_t at = mention(i).last; at + 1 < last; ++at)
            if (m_reading.is(at, "than") && m_reading.isAny(at + 1, {"either", "any", "both"}))
                return true;
        return false;
    }
    // "62% of tenants happy with repairs, 48% of owners happy with repairs, 71% of both happy with the caretakers"
    bool endsOtherwise(const std::vector<std::size_t>& parts, std::size_t i) const
    {
        const auto lastWord = [this](std::size_t figure) {
            const Sentence& line = m_reading.sentenceOf(mention(figure));
            const std::size_t end = m_reading.at(line.last - 1).kind == TokenKind::Word ? line.last - 1 : line.last - 2;
            return m_reading.at(end).text;
        };
        return mention(parts[0]).sentence != mention(parts[1]).sentence && lastWord(parts[0]) == lastWord(parts[1])
            && m_reading.sentenceOf(mention(i)).bullet && lastWord(parts[0]).size() > 3
            && lastWord(parts[0]) != lastWord(i);
    }
    // What rounds up to the one cannot be what rounds down to the other.
    static bool onlyTouches(Interval range, Interval claimed)
    {
        constexpr double kHair = 1e-9;
        return claimed.high > claimed.low && (claimed.low > range.high - kHair || claimed.high < range.low + kHair);
    }
    // "60% were women. Of these 40% were under 25, that is 24% of all"
    bool isShareOfShare(const std::vector<std::size_t>& parts, std::size_t i) const
    {
        if (mention(i).kind != Kind::Percent || parts.size() != 2 || !m_reading.is(mention(i).last, "of"))
            return false;
        const Interval a = stated(mention(parts[0])) * 0.01;
        const Interval b = stated(mention(parts[1]));
        return Interval{a.low * b.low, a.high * b.high}.overlaps(stated(mention(i)));
    }

    // "15.3% by phone and 30.9% at home. Together that is 46.2%": a sum.
    bool someMake(const std::vector<std::size_t>& parts, Interval claimed) const
    {
        for (std::size_t chosen = 1; chosen < std::size_t{1} << parts.size(); ++chosen) {
            if ((chosen & (chosen - 1)) == 0)
                continue;
            Interval sum{0, 0};
            for (std::size_t p = 0; p < parts.size(); ++p)
                if ((chosen >> p & 1) != 0)
                    sum = sum + stated(mention(parts[p]));
            if (sum.overlaps(claimed))
                return true;
        }
        return false;
    }

    // "78% in May and 81% in June. For the quarter …": some of its months.
    bool partOfTime(const std::vector<std::size_t>& parts, std::size_t i) const
    {
        const Sentence& own = m_reading.sentenceOf(mention(i));
        return parts.size() < 3
            && m_reading.anyOf(m_reading.sentenceOf(mention(parts.front())).first, own.last, tag::kMonth)
            && m_reading.anyWord(own.first, own.last, {"quarter", "year", "months"});
    }

    // The rates of its own sentence; where there are none, those of the sentences or items before.
    std::vector<std::size_t> partsOf(std::size_t i) const
    {
        std::vector<std::size_t> parts;
        const std::size_t own = mention(i).sentence;
        for (std::size_t back = 0; back <= kMostBack && back <= own; ++back) {
            const Sentence& from = m_reading.sentences[own - back];
            const Sentence& to = m_reading.sentences[own];
            const bool list = (from.bullet && to.bullet) || (from.row && to.row) || isLine(from);
            if (back > 0 && parts.size() >= 2 && !list)
                break;
            if (back > 0 && ((from.paragraph != to.paragraph && !list) || isOtherTime(from)))
                break;
            std::vector<std::size_t> found;
            for (std::size_t p = from.firstMention; p < from.lastMention; ++p)
                if (p != i && sameKind(mention(p), mention(i)) && !mention(p).isLabel()
                    && !(p > i && back == 0 && (mention(p).target || mention(p).base))) {
                    if (!isPart(p))
                        return {};
                    found.push_back(p);
                }
            if (back > 1 && found.empty() && !list)
                break;
            parts.insert(parts.begin(), found.begin(), found.end());
        }
        return parts;
    }

    // "Court 1: 71%": a short line with one figure.
    bool isLine(const Sentence& sentence) const
    {
        return sentence.last - sentence.first <= 8 && sentence.lastMention - sentence.firstMention <= 2;
    }

    bool isPart(std::size_t p) const
    {
        const Mention& part = mention(p);
        return part.isLevel() && !part.target && (!part.base || part.period < 0) && !part.total && part.value > 0;
    }

    bool isOtherTime(const Sentence& sentence) const
    {
        const auto figures = m_reading.mentionsOf(sentence);
        return std::any_of(figures.begin(), figures.end(),
                           [](const Mention& figure) { return figure.target || (figure.base && figure.period >= 0); });
    }

    // Without a word for it, the parts may not be all: "the best were …", two times of one thing.
    bool missesParts(const std::vector<std::size_t>& parts, std::size_t i) const
    {
        const std::size_t from = m_reading.sentenceOf(mention(parts.front())).first;
        std::size_t to = mention(i).last;
        while (to < m_reading.sentenceOf(mention(i)).last && !m_reading.isSymbol(to, ','))
            ++to;
        for (std::size_t at = from; at < to; ++at)
            if (m_reading.has(at, tag::kMost) && !m_reading.is(at, "most"))
                return true;
        return m_reading.anyOf(from, to, tag::kLeast | tag::kPast | tag::kNext | tag::kCompare | tag::kMonth)
            || m_reading.anyWord(from, to,
                                 {"including", "example", "some", "another", "eleven", "twelve", "dozen", "ranged",
                                  "ranging", "range", "national", "nationally", "regional", "england", "only", "our"});
    }

    void object(std::size_t i, Interval range)
    {
        const std::string expected =
            fmt::format("{} to {}", printedLike(range.low, mention(i)), printedLike(range.high, mention(i)));
        m_check.findings.object(
            i,
            objectionTo(m_reading, i, expected, "the figures of its parts",
                        fmt::format("An overall figure lies between those of its parts: {}, not {}.", expected,
                                    m_reading.written(mention(i)))));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkCombinedAverages(Check& check)
{
    CombinedAverageCheck(check).run();
}

} // namespace outturn::claims
