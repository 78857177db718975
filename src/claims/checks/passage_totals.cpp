// SPDX-License-Identifier: GPL-3.0-or-later
#include "item_list.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 7; // words between the word for a total and its figure

// "529 in total", "gives the trust 41,335", "puts us on 927 for the year to date", "that is 64 so far".
class PassageTotalCheck
{
public:
    explicit PassageTotalCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& total = mention(i);
            const bool adds = isAmount(total) || (total.kind == Kind::Duration && !total.clock);
            const bool plain = adds && total.isLevel() && !total.base && !total.target && !total.average
                && total.approx == Approx::Exact && !isIdleWord(total);
            if (plain && isUnsettled(m_check, i) && saysTotal(total))
                judge(i);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool saysTotal(const Mention& total) const
    {
        const Sentence& sentence = m_reading.sentenceOf(total);
        // "That's £2.8m invested"
        if (m_reading.isAny(sentence.first, {"that", "this"}) && total.first <= sentence.first + 3)
            return true;
        const std::size_t begin = total.first > sentence.first + kReach ? total.first - kReach : sentence.first;
        for (std::size_t at = total.first; at-- > begin;) {
            if (m_reading.at(at).kind == TokenKind::Number && !m_reading.has(at + 1, tag::kMonth))
                break;
            if (m_reading.isAny(at, {"total",    "totals",     "totalling", "totalled",  "altogether", "combined",
                                     "giving",   "gives",      "makes",     "making",    "sum",        "overall",
                                     "together", "adds",       "brings",    "bringing",  "puts",       "putting",
                                     "all",      "cumulative", "resulting", "aggregate", "running"})
                || (m_reading.isAny(at, {"comes", "came", "coming", "come", "takes", "taking"})
                    && m_reading.anyWord(at + 1, total.first, {"to"})))
                return !m_reading.has(at + 1, tag::kAverage);
            if (m_reading.isAny(at, {"across", "between"}) && m_reading.isAny(at + 1, {"these", "all", "both", "the"})
                && m_reading.has(at + 2, tag::kNumberWord))
                return true;
        }
        for (std::size_t at = total.last; at < std::min(sentence.last, total.last + kReach); ++at) {
            if (m_reading.isAny(at, {"altogether", "combined", "overall", "total"})
                || (m_reading.is(at, "in") && m_reading.isAny(at + 1, {"all", "total"}))
                || (m_reading.is(at, "to") && m_reading.is(at + 1, "date"))
                || (m_reading.isAny(at, {"so", "thus"}) && m_reading.is(at + 1, "far"))
                || (m_reading.is(at, "between") && m_reading.isAny(at + 1, {"them", "us", "the"}))
                || (m_reading.is(at, "all") && m_reading.is(at + 1, "told"))
                || (m_reading.isAny(at, {"over", "across"}) && m_reading.isAny(at + 1, {"the", "all", "these"})
                    && m_reading.has(at + 2, tag::kNumberWord | tag::kPeriodUnit)))
                return true;
            if (m_reading.at(at).kind != TokenKind::Word || m_reading.has(at, tag::kCompare | tag::kChangeVerb))
                return false;
        }
        return false;
    }

    // Every amount of the list before: three at least, one kind, each less than the total.
    std::vector<std::size_t> listBefore(std::size_t i) const
    {
        const Mention& total = mention(i);
        std::vector<std::size_t> items = plainBefore(m_reading.sentenceOf(total), i);
        if (items.empty() && m_reading.sentenceOf(total).bullet)
            return bulletsBefore(i);
        for (std::size_t back = 1; items.empty() && back <= 1 && back <= total.sentence; ++back) {
            const Sentence& before = m_reading.sentences[total.sentence - back];
            if (before.paragraph != m_reading.sentenceOf(total).paragraph)
                break;
            items = plainBefore(before, i);
        }
        return items;
    }

    // One amount a bullet.
    std::vector<std::size_t> bulletsBefore(std::size_t i) const
    {
        std::vector<std::size_t> items;
        for (std::size_t s = mention(i).sentence; s-- > 0 && m_reading.sentences[s].bullet && items.size() < 12;) {
            const auto item = plainBefore(m_reading.sentences[s], i);
            if (items.empty() && item.size() >= 3)
                return item;
            if (item.size() != 1)
                return {};
            items.insert(items.begin(), item.front());
        }
        return items;
    }

    std::vector<std::size_t> plainBefore(const Sentence& sentence, std::size_t until) const
    {
        std::vector<std::size_t> items;
        for (std::size_t i = sentence.firstMention; i < std::min(until, sentence.lastMention); ++i) {
            const Mention& item = mention(i);
            const bool numbered = item.first > 0 && m_reading.has(item.first - 1, tag::kPeriodUnit) && item.value <= 53;
            if (item.isLabel() || isIdleWord(item) || numbered || item.kind == Kind::Rank
                || (item.kind == Kind::Percent && item.paren != 0))
                continue;
            if (!item.isLevel() || item.kind != mention(until).kind || item.base || item.target || item.average
                || item.approx != Approx::Exact
                || (!items.empty() && (item.paren == 0) != (mention(items.front()).paren == 0)))
                return {};
            items.push_back(i);
        }
        return items;
    }

    void judge(std::size_t i)
    {
        const auto items = listBefore(i);
        if (items.size() < 3 || isOpen(items, i))
            return;
        Interval sum{0, 0};
        for (std::size_t n = items.size(); n-- > 0;) {
            sum = sum + stated(mention(items[n]));
            if (n + 2 <= items.size() && sum.overlaps(stated(mention(i))))
                return m_check.findings.verify(i, "the list before it");
        }
        const double largest = mention(*std::max_element(items.begin(), items.end(), [this](auto a, auto b) {
                                   return mention(a).value < mention(b).value;
                               })).value;
        if (largest >= mention(i).value
            || (std::abs(sum.middle() - mention(i).value) > 0.35 * sum.middle()
                && !isPowerOff(sum.middle(), mention(i).value)))
            return;
        const std::string expected = printedLike(sum.middle(), mention(i));
        Objection objection =
            objectionTo(m_reading, i, expected, "the list before it",
                        fmt::format("The list adds up to {}, not {}.", expected, m_reading.written(mention(i))));
        m_check.findings.object(i, std::move(objection));
    }

    // "£250k" written as "£2.5m"
    static bool isPowerOff(double actual, double said)
    {
        const double power = std::log10(said / actual);
        return std::abs(power) > 0.5 && std::abs(power - std::round(power)) < 0.02;
    }

    bool isOpen(const std::vector<std::size_t>& items, std::size_t i) const
    {
        const std::size_t first = m_reading.sentenceOf(mention(items.front())).first;
        return m_reading.anyWord(first, mention(i).first,
                                 {"including", "mainly", "mostly", "such", "example", "notably", "among", "half", "per",
                                  "others", "rest", "remaining"})
            || m_reading.anyOf(mention(items.front()).last, mention(i).first,
                               tag::kCompare | tag::kChangeVerb | tag::kContrast);
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkPassageTotals(Check& check)
{
    PassageTotalCheck(check).run();
}

} // namespace outturn::claims
