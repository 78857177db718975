// SPDX-License-Identifier: GPL-3.0-or-later
#include "passage_results.h"

#include <algorithm>

namespace outturn::claims {
namespace {

class PassageResults
{
public:
    PassageResults(const Reading& reading, const ClosedPassage& passage, std::size_t figure)
        : m_reading(reading)
        , m_figure(reading.mentions[figure])
        , m_results(resultsNear(reading, figure))
    {
        for (const std::size_t i : passage.figures)
            if (i != figure && canGive(mention(i)))
                m_others.push_back(i);
    }

    std::vector<NearResult> all() &&
    {
        for (const std::size_t a : m_others)
            for (const std::size_t b : m_others)
                if (a != b && mention(a).kind == mention(b).kind)
                    addPair(a, b);
        addSums();
        return std::move(m_results);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool canGive(const Mention& other) const
    {
        const double kFewInWords = m_figure.word ? 2 : 4;
        const bool kind = isAmount(other) || other.kind == Kind::Percent || other.kind == Kind::Duration;
        return kind && !other.range && !other.target && other.value > 0 && !(other.word && other.value < kFewInWords);
    }

    void add(Relation relation, Interval value, std::vector<std::size_t> figures)
    {
        m_results.push_back({relation, value, std::move(figures), 0});
    }

    void addPair(std::size_t first, std::size_t second)
    {
        const Mention& a = mention(first);
        const Mention& b = mention(second);
        const bool points = m_figure.kind == Kind::Points && a.kind == Kind::Percent;
        const bool bare = m_figure.kind == Kind::Count && a.kind == Kind::Duration;
        if (a.average != b.average)
            return;
        if ((points || bare || a.kind == m_figure.kind) && a.value > b.value && a.isLevel() && b.isLevel())
            add(Relation::Difference, (stated(a) - stated(b)) * (bare ? 1 / a.scale : 1), {first, second});
        if (m_figure.kind != Kind::Percent || !a.isLevel() || !b.isLevel() || a.kind == Kind::Percent)
            return;
        const Interval change = relativeChange(stated(a), stated(b));
        add(Relation::Change, change.middle() < 0 ? change * -1 : change, {first, second});
        if (isAmount(a) && a.value < b.value)
            add(Relation::Share, percentOf(stated(a), stated(b)), {first, second});
    }

    void addSums()
    {
        std::vector<std::size_t> row;
        Interval sum{0, 0};
        for (const std::size_t i : m_others)
            if (mention(i).kind == m_figure.kind && mention(i).isLevel()) {
                row.push_back(i);
                sum = sum + stated(mention(i));
            }
        if (row.size() < 2)
            return;
        add(Relation::Sum, sum, row);
        if (m_figure.kind == Kind::Percent && sum.high < 100)
            add(Relation::Remainder, Interval{100, 100} - sum, row);
        const auto whole = std::ranges::max_element(row, {}, [&](std::size_t i) { return mention(i).value; });
        const Interval rest = stated(mention(*whole)) * 2 - sum;
        if (rest.low > 0 && isAmount(m_figure)) {
            std::iter_swap(row.begin(), whole);
            add(Relation::Remainder, rest, row);
        }
    }

    const Reading& m_reading;
    const Mention& m_figure;
    std::vector<NearResult> m_results;
    std::vector<std::size_t> m_others;
};

} // namespace

std::vector<NearResult> resultsIn(const Reading& reading, const ClosedPassage& passage, std::size_t figure)
{
    return PassageResults(reading, passage, figure).all();
}

} // namespace outturn::claims
