// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../checks/sum_guards.h"
#include "../checks/surroundings.h"
#include "../comparison.h"
#include "passage_results.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostFigures = 7;

struct Doubt
{
    std::size_t figure{};
    NearResult result{};
};

bool canBeResult(const Mention& figure)
{
    const bool kind = isAmount(figure) || figure.kind == Kind::Percent || figure.kind == Kind::Points
        || figure.kind == Kind::Duration || figure.kind == Kind::Rate;
    return kind && !figure.range && !figure.target && figure.value > 0;
}

// How many times as much, or as little, as the calculation gives a slip can be: a total that is not called one must be
// close, and what only stands beside others is no difference of them at all.
double farthest(Relation relation, bool clock, bool plain)
{
    if (relation == Relation::Sum || relation == Relation::SumAhead)
        return plain ? 1.3 : 1.12;
    if (relation == Relation::Share)
        return 1.7;
    // Minutes and seconds taken for decimals go far astray.
    return !plain ? 0 : relation == Relation::Difference && clock ? 5 : 1.7;
}

bool isOfThatOrder(const Reading& reading, const Mention& figure, const NearResult& result, bool plain)
{
    double ratio = figure.value / std::max(1e-9, result.value.middle());
    // "£250k" for £2.5m
    if (figure.kind == Kind::Money && plain)
        ratio /= std::pow(10.0, std::round(std::log10(ratio)));
    const bool clock = std::ranges::all_of(
        result.figures, [&](std::size_t level) { return reading.mentions[level].kind == Kind::Duration; });
    const double most = farthest(result.relation, clock, plain);
    return ratio < most && ratio * most > 1;
}

// How the relation stands among those that a figure can be called by: what is plainly a change or a share is seldom
// anything else, while a total can be that of others.
int rankOf(Relation relation)
{
    switch (relation) {
    case Relation::Difference:
    case Relation::Change:
        return 5;
    case Relation::Share:
    case Relation::Remainder:
        return 4;
    case Relation::Quotient:
        return 3;
    case Relation::Sum:
    case Relation::SumAhead:
        return 2;
    case Relation::Changed:
        return 1;
    default:
        return 0;
    }
}

// Words that call a figure the result of its neighbours, of which no calculation in the whole passage gives any.
class ClosedResult
{
public:
    ClosedResult(Check& check, const ClosedPassage& passage)
        : m_check(check)
        , m_reading(check.reading)
        , m_passage(passage)
    {
    }

    void run()
    {
        for (std::size_t s = m_passage.firstSentence; s < m_passage.lastSentence; ++s)
            if (mayOverlap(m_reading, s))
                return;
        if (isPartial() || m_passage.figures.size() < 2 || m_passage.figures.size() > kMostFigures)
            return;
        std::optional<Doubt> doubt;
        for (const std::size_t i : m_passage.figures) {
            const auto results = resultsIn(m_reading, m_passage, i);
            if (std::ranges::any_of(results, [&](const NearResult& result) { return explains(result, i); }))
                return;
            if (auto found = doubtOf(i, results); found && isBetter(*found, doubt))
                doubt = std::move(found);
        }
        if (doubt)
            object(*doubt);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool explains(const NearResult& result, std::size_t i) const
    {
        // Some of a split leave what another part happens to be: only all of them say something.
        if (result.relation == Relation::Remainder && mention(i).kind == Kind::Percent && !usesAll(i, result))
            return false;
        // "the three of them" beside £1.9m and £650k
        if (result.relation == Relation::Quotient && isCounter(mention(i)))
            return false;
        return result.relation != Relation::Same && result.value.overlaps(stated(mention(i)));
    }

    static bool isBetter(const Doubt& found, const std::optional<Doubt>& known)
    {
        return !known || rankOf(found.result.relation) >= rankOf(known->result.relation);
    }

    std::optional<Doubt> doubtOf(std::size_t i, const std::vector<NearResult>& results) const
    {
        if (!canBeResult(mention(i)))
            return std::nullopt;
        const Calls calls = callsFor(m_reading, i);
        std::optional<Doubt> doubt;
        // "saving crews 27 minutes"
        const Mention& figure = mention(i);
        const std::size_t from = std::max(m_passage.first + 4, figure.first) - 4;
        const bool saved = m_reading.anyWord(
            from, figure.first,
            {"saving", "saves", "saved", "sparing", "freeing", "costing", "losing", "gaining", "adding"});
        for (const NearResult& result : results) {
            const bool plain = calls.isPlain(result.relation) || (saved && result.relation == Relation::Difference);
            if (rankOf(result.relation) == 0 || !(calls.has(result.relation) || saved)
                || (figure.approx != Approx::Exact && !plain && result.relation != Relation::Share)
                || !usesAll(i, result) || !canGive(i, result, calls)
                || !isOfThatOrder(m_reading, mention(i), result, plain))
                continue;
            if (!doubt || rankOf(result.relation) > rankOf(doubt->result.relation))
                doubt = Doubt{i, result};
        }
        return doubt;
    }

    // Whether the figures are such as the calculation is made with.
    bool canGive(std::size_t i, const NearResult& result, const Calls& calls) const
    {
        if (usesCounter(i, result))
            return false;
        // "minus 13, and the percentage column minus 17.6": between a level and a change lies nothing.
        if (result.relation == Relation::Difference
            && std::ranges::any_of(result.figures, [&](std::size_t level) { return mention(level).change; }))
            return false;
        // What is not called a total stands behind its parts.
        if (result.relation == Relation::Sum && !calls.isPlain(Relation::Sum) && std::ranges::max(result.figures) > i
            && !isMadeUpBehind(std::ranges::max(result.figures)))
            return false;
        if (result.relation == Relation::Sum || result.relation == Relation::SumAhead)
            return std::ranges::all_of(result.figures,
                                       [&](std::size_t part) { return isPartOf(mention(part), mention(i)); });
        return result.relation != Relation::Share
            || (isShareOf(i, mention(result.figures.back()), result.value)
                && !isOfOtherPeople(m_reading, mention(i), mention(result.figures.front()),
                                    mention(result.figures.back())));
    }

    // "…, and together those three sums meet the whole cost"
    bool isMadeUpBehind(std::size_t part) const
    {
        return m_reading.anyWord(mention(part).last, m_reading.sentenceOf(mention(part)).last,
                                 {"together", "altogether"});
    }

    static bool isPartOf(const Mention& part, const Mention& total)
    {
        constexpr double kLeast = 0.02; // of the total: less is a number of something else
        return part.value < total.value && part.value > kLeast * total.value
            && (part.kind == Kind::Money || part.decimals == total.decimals) && part.approx == Approx::Exact;
    }

    // Not the 39% of "39% of 310 defendants" in 1,150, nor that of other people; nor where "11,902 is close to 12,000".
    bool isShareOf(std::size_t share, const Mention& whole, const Interval& value) const
    {
        const std::size_t of = mention(share).last;
        constexpr double kSmallest = 20; // a share of fewer is looked at by itself
        if (value.high >= 97 || mention(share).value > 100 || whole.value < kSmallest
            || figuresOfKind(m_reading, m_passage, Kind::Percent).size() > 1)
            return false;
        const bool lone = m_passage.figures.size() == 3 && m_reading.at(of + 1).kind != TokenKind::Number
            && !m_reading.has(of + 1, tag::kPeople);
        if (lone || !m_reading.is(of, "of")
            || m_reading.has(of + 1, tag::kAnaphor | tag::kArticle | tag::kAll | tag::kTotal)
            || m_reading.isAny(of + 1, {"our", "its", "their", "my", "your", "you", "us"}))
            return true;
        if (m_reading.at(of + 1).kind == TokenKind::Number)
            return whole.first == of + 1;
        return whole.noun != kNone && sameWord(m_reading.at(of + 1).text, m_reading.at(whole.noun).text);
    }

    static bool isCounter(const Mention& figure)
    {
        constexpr double kFewInWords = 13;
        return figure.word && figure.value < kFewInWords && figure.kind == Kind::Count;
    }

    // "Three men", "the four biggest": no part of a calculation in digits.
    bool usesCounter(std::size_t i, const NearResult& result) const
    {
        return std::ranges::any_of(result.figures,
                                   [&](std::size_t n) { return isCounter(mention(n)) && !mention(i).word; });
    }

    // "chiefly pay", "offset by underspends", "not quite three": more, or less, than is told.
    bool isPartial() const
    {
        return m_reading.anyWord(
            m_passage.first, m_passage.last,
            {"chiefly", "mainly", "mostly", "largely", "offset", "net", "isn", "quite", "unrounded"});
    }

    // Whether the calculation takes in all other figures of the passage that it could.
    bool usesAll(std::size_t i, const NearResult& result) const
    {
        return std::ranges::all_of(m_passage.figures, [&](std::size_t other) {
            return other == i || std::ranges::find(result.figures, other) != result.figures.end()
                || mention(other).kind != mention(result.figures.front()).kind
                || (mention(other).word && !mention(i).word);
        });
    }

    void object(const Doubt& doubt)
    {
        const Mention& figure = mention(doubt.figure);
        const std::string expected = printedLike(doubt.result.value.middle(), figure);
        Objection objection = objectionTo(m_reading, doubt.figure, expected, sourceOf(m_reading, doubt.result),
                                          explain(m_reading, doubt.result, expected, m_reading.written(figure)));
        // Of a change and its two levels any may be wrong.
        if (rankOf(doubt.result.relation) == rankOf(Relation::Difference) || doubt.result.relation == Relation::Changed)
            widenTo(m_reading, objection, doubt.figure, doubt.result.figures);
        m_check.findings.object(doubt.figure, std::move(objection));
    }

    Check& m_check;
    const Reading& m_reading;
    const ClosedPassage& m_passage;
};

} // namespace

void checkClosedResults(Check& check, const ClosedPassage& passage)
{
    ClosedResult(check, passage).run();
}

} // namespace outturn::claims
