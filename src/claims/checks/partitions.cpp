// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "partition_cues.h"
#include "partition_parts.h"
#include "portion_range.h"
#include "slip.h"
#include "surroundings.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

constexpr double kEnough = 2; // of evidence

// "We have 140 vehicles. 95 are in use, 25 in the workshop and 30 in reserve": parts that should make their whole. What
// ties them is weighed: words for what is left, words that deny, a part that is wrong by just one digit.
class PartitionCheck
{
public:
    explicit PartitionCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            if (const auto counts = partitionOfCounts(m_reading, s))
                judge(*counts);
            if (const auto shares = partitionOfShares(m_reading, s))
                judge(*shares);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }
    Interval rangeOf(std::size_t i) const { return isShare(mention(i)) ? shareRange(mention(i)) : stated(mention(i)); }

    Interval sumOf(const std::vector<std::size_t>& parts, std::size_t from) const
    {
        Interval sum{0, 0};
        for (std::size_t p = from; p < parts.size(); ++p)
            sum = sum + rangeOf(parts[p]);
        return sum;
    }

    void judge(const Partition& found)
    {
        const std::size_t last = found.parts.back();
        const Interval all = found.whole == kNone ? Interval{100, 100} : stated(mention(found.whole));
        const Interval sum = sumOf(found.parts, 0);
        if (sum.overlaps(all) || !isUnsettled(m_check, last) || anyJudged(found))
            return;
        const double left = all.middle() - (sum.middle() - rangeOf(last).middle());
        if (left <= 0 || !isNear(rangeOf(last).middle(), left) || addsUpOtherwise(found)
            || evidence(found, left) < kEnough)
            return;
        object(found, left);
    }

    bool anyJudged(const Partition& found) const
    {
        for (const std::size_t part : found.parts)
            if (m_check.findings.of(part).objection || m_check.findings.of(part).wrongWord)
                return true;
        return found.whole != kNone
            && (m_check.findings.of(found.whole).objection || m_check.findings.of(found.whole).wrongWord);
    }

    // Some of the parts already make the whole, or one another.
    bool addsUpOtherwise(const Partition& found) const
    {
        for (std::size_t from = 0; from < found.parts.size(); ++from) {
            Interval sum = rangeOf(found.parts[from]);
            for (std::size_t to = from + 1; to < found.parts.size(); ++to) {
                sum = sum + rangeOf(found.parts[to]);
                if (found.whole != kNone && sum.overlaps(stated(mention(found.whole))))
                    return true;
                for (std::size_t other = 0; other < found.parts.size(); ++other)
                    if ((other < from || other > to) && sum.overlaps(rangeOf(found.parts[other])) && to - from > 0
                        && found.parts.size() > 3)
                        return true;
            }
        }
        return false;
    }

    double evidence(const Partition& found, double left) const
    {
        const std::size_t last = found.parts.back();
        const Mention& final = mention(last);
        const std::size_t before =
            found.parts.size() > 1 ? mention(found.parts[found.parts.size() - 2]).last : final.first;
        const std::size_t first = found.whole == kNone
            ? m_reading.sentenceOf(mention(found.parts.front())).first
            : std::min(mention(found.whole).first, mention(found.parts.front()).first);
        const PartitionCues cues =
            partitionCues(m_reading, {first, before, final.first, final.last, m_reading.sentenceOf(final).last});
        const bool told = cues.rest || cues.denial || cues.opposite;
        if (cues.open || standsInRows(final) || (isListOfLines(found) && !told))
            return 0;
        // "£720k went on the park and £415k on the field, with the balance shared among smaller sites"
        if (m_reading.anyWord(final.last, m_reading.sentenceOf(final).last, {"balance", "remainder"}))
            return 0;
        double weight = (cues.rest ? 2 : 0) + (cues.split ? 2 : 0) + (cues.denial ? 1.5 : 0) + (cues.opposite ? 1 : 0);
        const std::string said = digitsOf(printedLike(final.value, final));
        const bool slip = isSlip(said, digitsOf(printedLike(left, final)));
        if (slip)
            weight += said.size() > 2 ? 2 : said.size() == 2 ? 1 : 0;
        // Together more than there is, by one digit.
        if (slip && said.size() > 1 && left < rangeOf(last).middle() && found.whole == kNone && sharesTheWhole(found))
            weight += 1;
        weight += found.whole != kNone && left < final.value && (found.parts.size() > 2 || cues.bare) ? 1 : 0;
        if (found.whole != kNone && otherThing(found, final))
            weight -= 2;
        return weight;
    }

    // Three shares with names of their own, or two that only "by", "from" or "to" parts.
    bool sharesTheWhole(const Partition& found) const
    {
        const Mention& final = mention(found.parts.back());
        const Sentence& sentence = m_reading.sentenceOf(final);
        if (m_reading.anyOf(sentence.first, sentence.last, tag::kSurvey | tag::kMonth | tag::kPeriodUnit | tag::kTarget)
            || m_reading.anyWord(
                sentence.first, sentence.last,
                {"in", "at", "rate", "wanted", "mentioned", "cited", "raised", "used", "use", "named"}))
            return false;
        if (found.parts.size() > 2)
            return !m_reading.is(final.last, "of");
        const std::size_t before = mention(found.parts[0]).last;
        for (std::size_t at = final.last; at < final.last + 4; ++at)
            if (m_reading.isAny(at, {"by", "from", "to", "via", "through", "on"}))
                return m_reading.anyWord(before, final.first, {m_reading.at(at).text})
                    && m_reading.isAny(final.first - 1, {"and", "while", ","});
        return false;
    }
    // Whole and parts each on a line: any amounts may stand in a list.
    bool isListOfLines(const Partition& found) const
    {
        return found.whole != kNone && m_reading.sentenceOf(mention(found.whole)).bullet
            && mention(found.whole).sentence != mention(found.parts.front()).sentence
            && mention(found.parts.front()).sentence != mention(found.parts.back()).sentence;
    }
    // "52.3% in April, 51.8% in May. See and treat: 30.1%, 30.9%. …": rows of one table, one share of each a column.
    bool standsInRows(const Mention& final) const
    {
        const auto shares = [&](std::size_t s) {
            const auto figures = m_reading.mentionsOf(m_reading.sentences[s]);
            return std::count_if(figures.begin(), figures.end(),
                                 [](const Mention& figure) { return figure.kind == Kind::Percent; });
        };
        const std::size_t s = final.sentence;
        return s > 0 && shares(s) >= 3 && shares(s) == shares(s - 1);
    }

    // "140 vehicles, 95 drivers": the last counts something else.
    bool otherThing(const Partition& found, const Mention& final) const
    {
        return final.noun != kNone && mention(found.whole).noun != kNone && m_reading.at(final.noun).text.ends_with('s')
            && nounsDiffer(m_reading, mention(found.whole), final) && final.noun == final.last;
    }

    void object(const Partition& found, double left)
    {
        const std::size_t last = found.parts.back();
        const std::string whole = found.whole == kNone ? "100%" : m_reading.written(mention(found.whole));
        const std::string expected =
            mention(last).kind == Kind::Portion ? fmt::format("{:.0f}%", left) : printedLike(left, mention(last));
        Objection objection = objectionTo(
            m_reading, last, expected, "what is left of " + whole,
            fmt::format("The other parts leave {} of {}, not {}.", expected, whole, m_reading.written(mention(last))));
        std::vector<std::size_t> others = found.parts;
        if (found.whole != kNone)
            others.push_back(found.whole);
        widenTo(m_reading, objection, last, others);
        m_check.findings.object(last, std::move(objection));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkPartitions(Check& check)
{
    PartitionCheck(check).run();
}

} // namespace outturn::claims
