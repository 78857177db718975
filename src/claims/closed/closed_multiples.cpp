// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../checks/multiple_factor.h"
#include "../checks/multiple_range.h"
#include "../checks/portion_range.h"
#include "../checks/surroundings.h"
#include "../comparison.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostAmounts = 4;
constexpr std::size_t kForeseen = 6; // tokens before a factor in which a word makes it one to come
constexpr double kFewInWords = 13;   // "five court buildings": seldom what a factor lies between
constexpr double kFarthest = 3.5;    // times as much, or as little: of another order it is another thing

struct Pair
{
    std::size_t less{};
    std::size_t more{};
};

// "We have doubled it", "one in four", "half as many again" in a passage with just two amounts: no way to hold them
// against each other gives it.
class ClosedMultiple
{
public:
    ClosedMultiple(Check& check, const ClosedPassage& passage)
        : m_check(check)
        , m_reading(check.reading)
        , m_passage(passage)
    {
    }

    void run()
    {
        std::optional<std::size_t> only;
        for (const std::size_t figure : m_passage.figures)
            if (isFactor(mention(figure)) && !isNews(mention(figure))) {
                if (only)
                    return;
                only = figure;
            }
        if (!only)
            return;
        const auto amounts = amountsOf();
        const auto pair = amounts.size() <= kMostAmounts ? pairFor(*only, amounts) : std::nullopt;
        if (pair && canBeOf(*only, *pair) && !anyAgrees(*only, amounts) && !isKeptApart(*only, *pair))
            object(*only, *pair);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    static bool isFactor(const Mention& figure)
    {
        return (figure.kind == Kind::Multiple || figure.kind == Kind::Portion) && !figure.target;
    }

    // "Of the 96, half were upheld", "three stations under half availability": a share of which no part was counted.
    bool isNews(const Mention& factor) const
    {
        return factor.kind == Kind::Portion
            && (m_reading.isAny(factor.last, {"were", "was", "are", "had", "have", "said", "availability", "full"}));
    }

    std::vector<std::size_t> amountsOf() const
    {
        std::vector<std::size_t> amounts;
        for (const std::size_t i : m_passage.figures) {
            const Mention& figure = mention(i);
            const bool kind = isAmount(figure) || figure.kind == Kind::Percent || figure.kind == Kind::Duration
                || figure.kind == Kind::Rate;
            if (kind && figure.value > 0 && !(figure.word && figure.value < 4))
                amounts.push_back(i);
        }
        return amounts;
    }

    // The only two of a kind in the passage, or in the sentence of the factor.
    std::optional<Pair> pairFor(std::size_t factor, const std::vector<std::size_t>& amounts) const
    {
        std::vector<std::size_t> own;
        std::vector<std::size_t> great;
        for (const std::size_t i : amounts) {
            if (mention(i).sentence == mention(factor).sentence)
                own.push_back(i);
            if (!mention(i).word || mention(i).value >= kFewInWords)
                great.push_back(i);
        }
        for (const auto& some : {amounts, great, own})
            if (some.size() == 2 && mention(some[0]).kind == mention(some[1]).kind
                && mention(some[0]).value != mention(some[1]).value)
                return mention(some[0]).value < mention(some[1]).value ? Pair{some[0], some[1]}
                                                                       : Pair{some[1], some[0]};
        return std::nullopt;
    }

    // "Half were reached in 48 minutes": a part of a time or a rate is a change of it.
    bool canBeOf(std::size_t factor, const Pair& pair) const
    {
        return mention(factor).kind == Kind::Multiple || isAmount(mention(pair.less))
            || factorOf(m_reading, factor).has_value();
    }

    bool anyAgrees(std::size_t factor, const std::vector<std::size_t>& amounts) const
    {
        return std::ranges::any_of(amounts, [&](std::size_t a) {
            return std::ranges::any_of(amounts, [&](std::size_t b) {
                return a != b && mention(a).kind == mention(b).kind && mention(a).value <= mention(b).value
                    && agrees(mention(factor), mention(a), mention(b));
            });
        });
    }

    static bool agrees(const Mention& factor, const Mention& less, const Mention& more)
    {
        const Interval share = percentOf(stated(less), stated(more));
        if (factor.kind == Kind::Portion) {
            const Interval said = portionRange(factor);
            const bool shares = less.kind == Kind::Percent
                && (stated(less).overlaps(said) || stated(more).overlaps(said)
                    || (stated(less) + stated(more)).overlaps(said));
            return shares || share.overlaps(said) || (Interval{100, 100} - share).overlaps(said)
                || relativeChange(stated(less), stated(more)).overlaps(said)
                || relativeChange(stated(more), stated(less)).overlaps(Interval{-said.high, -said.low});
        }
        const Interval said = factorRange(factor);
        const Interval times = quotient(stated(more), stated(less));
        return times.overlaps(said) || (said.low > 0 && times.overlaps(quotient({1, 1}, said)))
            || (said.low >= 1 && (times - Interval{1, 1}).overlaps(said));
    }

    // Things that are no part of each other, of other times, or set against each other on purpose.
    bool isKeptApart(std::size_t factor, const Pair& pair) const
    {
        const Mention& less = mention(pair.less);
        const Mention& more = mention(pair.more);
        const double ratio = more.value / less.value;
        const double said = sizeOf(mention(factor));
        const std::size_t from = std::max(m_passage.first + kForeseen, mention(factor).first) - kForeseen;
        return less.target || more.target || ratio > kFarthest * said || said > kFarthest * ratio
            || m_reading.anyOf(from, mention(factor).last, tag::kFuture)
            || m_reading.anyWord(m_passage.first, m_passage.last, {"neither", "different", "separate", "respectively"});
    }

    // How many times the lesser would go into the greater.
    static double sizeOf(const Mention& factor)
    {
        if (factor.kind == Kind::Portion)
            return 100 / factor.value;
        return factor.value < 1 ? 1 / factor.value : factor.value;
    }

    void object(std::size_t factor, const Pair& pair)
    {
        const Mention& less = mention(pair.less);
        const Mention& more = mention(pair.more);
        const double ratio = more.value / less.value;
        const std::string expected = mention(factor).kind == Kind::Portion ? fmt::format("{:.0f}%", 100 / ratio)
                                                                           : fmt::format("{:.1f} times", ratio);
        Objection objection = objectionTo(m_reading, factor, expected,
                                          fmt::format("{} and {}", m_reading.written(less), m_reading.written(more)),
                                          fmt::format("{} is {} of {}, which \"{}\" does not say.",
                                                      m_reading.written(less), fmt::format("{:.0f}%", 100 / ratio),
                                                      m_reading.written(more), m_reading.written(mention(factor))));
        m_check.findings.objectToWord(factor, std::move(objection));
    }

    Check& m_check;
    const Reading& m_reading;
    const ClosedPassage& m_passage;
};

} // namespace

void checkClosedMultiples(Check& check, const ClosedPassage& passage)
{
    ClosedMultiple(check, passage).run();
}

} // namespace outturn::claims
