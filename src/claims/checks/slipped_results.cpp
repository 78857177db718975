// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows.h"
#include "near_results.h"
#include "slip.h"
#include "sum_guards.h"
#include "surroundings.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr double kPlainChance = 0.65; // how many slips chance may make where words plainly call for a result
constexpr double kLooseChance = 0.1;

/// How likely an unrelated value of that many digits is one slip away.
double chanceOfSlip(std::size_t digits)
{
    constexpr double kChances[]{1, 1, 0.2, 0.03};
    return digits < std::size(kChances) ? kChances[digits] : 0.005;
}

// A figure that words call the result of its neighbours, that no calculation with them gives, and that is one slip of
// the pen away from what one gives: "14,306 incidents v 13,918 the week before (+488)".
class SlippedResultCheck
{
public:
    explicit SlippedResultCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i)
            if (isUnsettled(m_check, i) && canBeResult(m_reading.mentions[i]) && !isListed(i))
                judge(i);
    }

private:
    static bool canBeResult(const Mention& figure)
    {
        const bool kind = isAmount(figure) || figure.kind == Kind::Percent || figure.kind == Kind::Points
            || figure.kind == Kind::Duration || figure.kind == Kind::Rate;
        return kind && !figure.range && !figure.base && !figure.target && figure.approx == Approx::Exact
            && !isIdleWord(figure) && figure.value > 0;
    }

    // An item of a list, or what came or went: others are worked out from it.
    bool isListed(std::size_t i) const
    {
        constexpr std::size_t kItem = 4;
        const Mention& figure = m_reading.mentions[i];
        if (figure.change || i + 1 >= m_reading.mentions.size())
            return false;
        const Mention& next = m_reading.mentions[i + 1];
        const bool row = m_reading.isSymbol(figure.last, ',') && next.sentence == figure.sentence
            && next.kind == figure.kind && next.first <= figure.last + kItem && next.first > figure.last + 1
            && m_reading.at(next.first - 1).kind == TokenKind::Word && !m_reading.has(next.first - 1, tag::kVerb);
        const bool part = i > 0 && m_reading.mentions[i - 1].sentence == figure.sentence
            && m_reading.mentions[i - 1].kind == figure.kind && m_reading.mentions[i - 1].first > 1
            && m_reading.isAny(m_reading.mentions[i - 1].first - 1, {"which", "whom", "these", "them"})
            && m_reading.is(figure.first - 1, "and");
        return row || part || (isAmount(figure) && flowOf(m_reading, i) != 0);
    }

    void judge(std::size_t i)
    {
        const Mention& figure = m_reading.mentions[i];
        const Calls calls = callsFor(m_reading, i);
        if (calls.empty())
            return;
        const auto results = resultsNear(m_reading, i);
        const NearResult* slip = nullptr;
        for (const NearResult& result : results) {
            if (result.value.overlaps(stated(figure)))
                return;
            const bool nearer = slip == nullptr || result.reach < slip->reach;
            if (nearer && calls.has(result.relation) && isSlipOf(m_reading, figure, result.value.middle())
                && !isStated(i, result) && !usesSame(figure, result))
                slip = &result;
        }
        if (slip == nullptr || isImprobable(i, calls, results, *slip) || isDoubted(*slip)
            || (isSum(*slip) && mayOverlap(m_reading, figure.sentence)))
            return;
        const std::string expected = printedLike(slip->value.middle(), figure);
        m_check.findings.object(i,
                                objectionTo(m_reading, i, expected, sourceOf(m_reading, *slip),
                                            explain(m_reading, *slip, expected, m_reading.written(figure))));
    }

    // Whether so many calculations stand near that one comes as near as that to the figure by chance.
    bool isImprobable(std::size_t i, const Calls& calls, const std::vector<NearResult>& results,
                      const NearResult& slip) const
    {
        const auto called = std::ranges::count_if(results, [&](const NearResult& result) {
            return calls.has(result.relation) && result.reach <= slip.reach;
        });
        const Mention& figure = m_reading.mentions[i];
        const std::size_t digits = digitsOf(printedLike(figure.value, figure)).size();
        const double chance = static_cast<double>(called) * chanceOfSlip(digits);
        return chance > (calls.isPlain(slip.relation) ? kPlainChance : kLooseChance);
    }

    static bool isSum(const NearResult& result)
    {
        return result.relation == Relation::Sum || result.relation == Relation::SumAhead;
    }

    // One of the figures that it was worked out from is wrong itself.
    bool isDoubted(const NearResult& result) const
    {
        return std::ranges::any_of(result.figures,
                                   [this](std::size_t i) { return m_check.findings.of(i).objection.has_value(); });
    }

    // Worked out from a figure of the same value: that is the one said again.
    bool usesSame(const Mention& figure, const NearResult& result) const
    {
        return std::ranges::any_of(result.figures, [&](std::size_t i) {
            return m_reading.mentions[i].kind == figure.kind && m_reading.mentions[i].value == figure.value;
        });
    }

    // What the calculation gives stands near already: the figure is another one.
    bool isStated(std::size_t i, const NearResult& result) const
    {
        constexpr std::size_t kNear = 6;
        if (result.relation == Relation::Same)
            return false;
        const std::size_t first = i > kNear ? i - kNear : 0;
        for (std::size_t other = first; other < std::min(i + kNear, m_reading.mentions.size()); ++other) {
            const Mention& near = m_reading.mentions[other];
            if (other != i && near.kind == m_reading.mentions[i].kind && result.value.overlaps(stated(near))
                && std::ranges::find(result.figures, other) == result.figures.end())
                return true;
        }
        return false;
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkSlippedResults(Check& check)
{
    SlippedResultCheck(check).run();
}

} // namespace outturn::claims
