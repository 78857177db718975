// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip.h"
#include "sum_guards.h"
#include "surroundings.h"
#include "total_cues.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostItems = 12;
constexpr std::size_t kMostBack = 3; // sentences before, where they are no bullets

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
            if (!plain || !isUnsettled(m_check, i))
                continue;
            const TotalCue cue = totalCue(m_reading, i);
            if (cue != TotalCue::None)
                judge(i, cue);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    struct Items
    {
        std::vector<std::size_t> mentions{};
        bool spoilt{false}; ///< by an amount of the kind that is no plain item
    };

    // What the total can be made of: the amounts before it in its sentence, else in the sentences or bullets before.
    Items itemsBefore(std::size_t total) const
    {
        Items found;
        const std::size_t own = mention(total).sentence;
        addFrom(own, total, found);
        for (std::size_t s = own; s-- > 0 && !found.spoilt && found.mentions.size() < kMostItems;) {
            const bool list = m_reading.sentences[s].bullet && m_reading.sentences[own].bullet;
            if (!list
                && (m_reading.sentences[s].paragraph != m_reading.sentences[own].paragraph || own - s > kMostBack))
                break;
            Items more;
            addFrom(s, total, more);
            const bool single = more.mentions.size() == 1 && (list || isShort(s));
            if (found.mentions.size() >= 2 && !single)
                break;
            found.spoilt = more.spoilt;
            found.mentions.insert(found.mentions.begin(), more.mentions.begin(), more.mentions.end());
        }
        cutAtSubtotal(found.mentions);
        if (!found.mentions.empty() && countsList(mention(found.mentions.front()), found.mentions.size() - 1))
            found.mentions.erase(found.mentions.begin());
        return found;
    }

    bool isShort(std::size_t s) const
    {
        constexpr std::size_t kItem = 12;
        return m_reading.sentences[s].last - m_reading.sentences[s].first <= kItem;
    }

    void addFrom(std::size_t s, std::size_t total, Items& items) const
    {
        const Sentence& sentence = m_reading.sentences[s];
        for (std::size_t i = sentence.firstMention; i < std::min(total, sentence.lastMention); ++i) {
            const Mention& item = mention(i);
            // "across the 3 sites": what the list is counted by.
            const bool counter = item.value <= 12 && m_reading.anyOf(item.last, item.last + 2, tag::kGroup)
                && m_reading.isAny(item.first - 1, {"the", "all", "our", "these"});
            const bool numbered = item.first > 0 && m_reading.has(item.first - 1, tag::kPeriodUnit) && item.value <= 53;
            if (item.isLabel() || isIdleWord(item) || numbered || counter || item.kind != mention(total).kind
                || isWholeOfPrevious(m_reading, i))
                continue;
            const bool added = item.change && item.direction > 0 && item.sign == 0;
            // "May: 386 (798 so far)"
            if (item.paren != 0 && !items.mentions.empty() && mention(items.mentions.front()).paren == 0)
                continue;
            const bool plain = (item.isLevel() || added) && !item.target && !item.average
                && item.approx == Approx::Exact
                && (items.mentions.empty() || added
                    || (item.paren == 0) == (mention(items.mentions.front()).paren == 0));
            items.spoilt = items.spoilt || !plain || item.base;
            if (plain)
                items.mentions.push_back(i);
        }
    }

    // "122, 140 and 131, giving 393. July added 118": what has been summed up counts once.
    void cutAtSubtotal(std::vector<std::size_t>& items) const
    {
        for (std::size_t k = items.size(); k-- > 2;) {
            double sum = 0;
            for (std::size_t j = k; j-- > 0;) {
                sum += mention(items[j]).value;
                if (j == 0 && std::abs(sum - mention(items[k]).value) <= mention(items[k]).half) {
                    items.erase(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(k));
                    return;
                }
            }
        }
    }

    void judge(std::size_t i, TotalCue cue)
    {
        const Items found = itemsBefore(i);
        const auto& items = found.mentions;
        if (items.size() < 2)
            return;
        Interval sum{0, 0};
        for (std::size_t n = items.size(); n-- > 0;) {
            sum = sum + stated(mention(items[n]));
            if (n + 2 <= items.size() && sum.meets(stated(mention(i))))
                return m_check.findings.verify(i, "the list before it");
        }
        if (found.spoilt || isOpen(items, i, cue) || anyPair(items, i) || !isTelling(items, sum.middle(), i, cue))
            return;
        const std::string expected = printedLike(sum.middle(), mention(i));
        Objection objection =
            objectionTo(m_reading, i, expected, "the list before it",
                        fmt::format("The list adds up to {}, not {}.", expected, m_reading.written(mention(i))));
        m_check.findings.object(i, std::move(objection));
    }

    // Whether two of the items make the figure by themselves, added or taken away.
    bool anyPair(const std::vector<std::size_t>& items, std::size_t i) const
    {
        for (const std::size_t a : items)
            for (const std::size_t b : items)
                if (a != b
                    && ((stated(mention(a)) + stated(mention(b))).overlaps(stated(mention(i)))
                        || (stated(mention(a)) - stated(mention(b))).overlaps(stated(mention(i)))))
                    return true;
        return false;
    }

    bool isTelling(const std::vector<std::size_t>& items, double sum, std::size_t i, TotalCue cue) const
    {
        const double said = mention(i).value;
        for (const std::size_t item : items)
            if (mention(item).value >= said)
                return false;
        constexpr double kSmall = 100;
        if (isSlipOf(m_reading, mention(i), sum))
            return cue != TotalCue::Place || items.size() >= 3 || said >= kSmall;
        if (cue != TotalCue::Plain)
            return false;
        return std::abs(sum - said) <= (items.size() >= 3 ? 0.35 : 0.15) * sum || isPowerOff(sum, said)
            || isMisread(items, sum, i);
    }

    // "£1.2m and £350,000 make £4.7m": one of the items taken for ten or a hundred times as much.
    bool isMisread(const std::vector<std::size_t>& items, double sum, std::size_t i) const
    {
        if (mention(i).kind != Kind::Money)
            return false;
        for (const std::size_t item : items)
            for (const double factor : {0.001, 0.01, 0.1, 10.0, 100.0, 1000.0}) {
                const double other = sum + mention(item).value * (factor - 1);
                if (std::abs(other - mention(i).value) <= mention(i).half)
                    return true;
            }
        return false;
    }

    // "£250k" written as "£2.5m"
    static bool isPowerOff(double actual, double said)
    {
        const double power = std::log10(said / actual);
        return std::abs(power) > 0.5 && std::abs(power - std::round(power)) < 0.02;
    }

    bool isOpen(const std::vector<std::size_t>& items, std::size_t i, TotalCue cue) const
    {
        const std::size_t first = m_reading.sentenceOf(mention(items.front())).first;
        const Tags apart = tag::kCompare | tag::kChangeVerb | (cue == TotalCue::Plain ? Tags{0} : tag::kContrast);
        for (std::size_t at = first; at < mention(i).first; ++at)
            if (m_reading.is(at, "half") && !m_reading.anyOf(at + 1, at + 3, tag::kPeriodUnit)
                && !m_reading.isAny(at + 1, {"time", "term"}))
                return true;
        return m_reading.anyWord(first, mention(i).first,
                                 {"including", "mainly", "mostly", "such", "example", "notably", "among", "per",
                                  "others", "rest", "remaining", "once"})
            || needNotAddUp(m_reading, items, i)
            || m_reading.anyOf(mention(items.front()).last, mention(i).first, apart) || countsOneOf(items, i);
    }

    // "19 vehicles and 87 tickets. In all 98 vehicles": the total is of one item's things only.
    bool countsOneOf(const std::vector<std::size_t>& items, std::size_t i) const
    {
        bool same = false;
        bool other = false;
        for (const std::size_t item : items) {
            const bool known = mention(item).noun != kNone && mention(i).noun != kNone;
            const bool differs = nounsDiffer(m_reading, mention(item), mention(i));
            same = same || (known && !differs);
            other = other || differs;
        }
        return same && other;
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
