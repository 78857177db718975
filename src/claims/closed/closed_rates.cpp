// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../checks/slip.h"
#include "../checks/surroundings.h"

#include <fmt/format.h>

#include <cmath>

namespace outturn::claims {
namespace {

constexpr double kFarthest = 4; // times what it should be

/// "288 fires; population 640,000; rate per 100,000: 54": a rate in a passage with the counts that can make it.
class ClosedRateCheck
{
public:
    ClosedRateCheck(Check& check, const ClosedPassage& passage)
        : m_check(check)
        , m_reading(check.reading)
        , m_passage(passage)
    {
    }

    void run()
    {
        for (const std::size_t figure : figuresOfKind(m_reading, m_passage, Kind::Count))
            if (!mention(figure).change && mention(figure).approx != Approx::Over)
                m_counts.push_back(figure);
        for (const std::size_t rate : figuresOfKind(m_reading, m_passage, Kind::Rate))
            if (!mention(rate).change && !mention(rate).target && !isOfOthers(rate) && mention(rate).value > 0) {
                judge(rate);
                return;
            }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // "Nat avg 42 per 100k"
    bool isOfOthers(std::size_t rate) const
    {
        constexpr std::size_t kReach = 5;
        const std::size_t first = m_reading.sentenceOf(mention(rate)).first;
        const std::size_t from = mention(rate).first;
        // "There were 131 999 calls for every 1,000 people"
        if (m_reading.is(mention(rate).last, "calls") && m_reading.at(from).kind == TokenKind::Number
            && m_reading.at(from - 1).kind == TokenKind::Number)
            return true;
        return isRateOfOthers(m_reading, mention(rate))
            || m_reading.anyWord(from > first + kReach ? from - kReach : first, from,
                                 {"wales", "country", "family", "target", "previous", "last", "average", "avg",
                                  "similar", "elsewhere", "previously", "contract"});
    }

    // "per 10,000" is a population's only where it is not the count itself.
    Interval rateOf(std::size_t count, std::size_t population, std::size_t rate) const
    {
        return quotient(stated(mention(count)), stated(mention(population))) * mention(rate).second;
    }

    // The count of a quarter or a month may make a rate of the year.
    bool agrees(Interval result, std::size_t rate) const
    {
        const Interval said = stated(mention(rate));
        if (said.overlaps(result))
            return true;
        for (const double times : {4.0, 12.0, 1 / 3.0, 1 / 5.0, 1 / 10.0})
            if (said.overlaps(result * times) && std::abs(mention(rate).value / result.middle() - 10) > 1
                && m_reading.anyWord(m_passage.first, m_passage.last,
                                     {"annual", "annualised", "year", "yearly", "average", "averaging", "annually"})
                && m_reading.anyWord(m_passage.first, m_passage.last,
                                     {"quarter", "month", "quarterly", "monthly", "annual", "annualised", "average"}))
                return true;
        return false;
    }

    void judge(std::size_t rate)
    {
        std::size_t bestCount = kNone;
        std::size_t bestPopulation = kNone;
        double best = HUGE_VAL;
        for (const std::size_t population : m_counts)
            for (const std::size_t count : m_counts) {
                if (mention(count).value >= mention(population).value || mention(population).value < 100)
                    continue;
                const Interval result = rateOf(count, population, rate);
                if (agrees(result, rate))
                    return;
                const bool slip = isSlipOf(m_reading, mention(rate), result.middle());
                const double off = slip ? 0 : std::abs(std::log(mention(rate).value / result.middle()));
                if (off < best) {
                    best = off;
                    bestCount = count;
                    bestPopulation = population;
                }
            }
        if (bestCount != kNone && best < std::log(kFarthest))
            object(rate, bestCount, bestPopulation);
    }

    void object(std::size_t rate, std::size_t count, std::size_t population)
    {
        const std::string expected = printedLike(rateOf(count, population, rate).middle(), mention(rate));
        const std::string counts =
            fmt::format("{} among {}", m_reading.written(mention(count)), m_reading.written(mention(population)));
        m_check.findings.object(rate,
                                objectionTo(m_reading, rate, expected, counts,
                                            fmt::format("{} is {} per {:.0f}, not {}.", counts, expected,
                                                        mention(rate).second, m_reading.written(mention(rate)))));
    }

    Check& m_check;
    const Reading& m_reading;
    const ClosedPassage& m_passage;
    std::vector<std::size_t> m_counts;
};

} // namespace

void checkClosedRates(Check& check, const ClosedPassage& passage)
{
    ClosedRateCheck(check, passage).run();
}

} // namespace outturn::claims
