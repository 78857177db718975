// SPDX-License-Identifier: GPL-3.0-or-later
#include "near_results.h"

#include "checks.h"
#include "surroundings.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostOnASide = 8;
constexpr std::size_t kSentencesBack = 3;
constexpr std::size_t kBeside = 7; // words beside a figure that name what it is of

// Collects the results that the neighbours of one figure give.
class NearResults
{
public:
    NearResults(const Reading& reading, std::size_t figure)
        : m_reading(reading)
        , m_index(figure)
        , m_figure(reading.mentions[figure])
    {
        gather();
    }

    std::vector<NearResult> all() &&
    {
        addRuns(m_before, Relation::Sum);
        addRuns(m_after, Relation::SumAhead);
        std::vector<std::size_t> around = m_before;
        around.insert(around.end(), m_after.begin(), m_after.end());
        for (const std::size_t a : around) {
            if (a < m_index && mention(a).kind == m_figure.kind
                && (mention(a).sentence != m_figure.sentence || isPointedBack(mention(a)))
                && speakOfOne(mention(a), m_figure))
                add(Relation::Same, stated(mention(a)), {a});
            for (const std::size_t b : around)
                if (a != b)
                    addPair(a, b);
        }
        return std::move(m_results);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool isNeighbour(const Mention& other) const
    {
        const bool kind = isAmount(other) || other.kind == Kind::Percent || other.kind == Kind::Points
            || other.kind == Kind::Duration;
        const bool length = other.kind == Kind::Count && m_reading.has(other.last, tag::kPeriodUnit);
        return kind && !length && !other.range && !other.target && other.value > 0 && !isIdleWord(other);
    }

    bool together(const Sentence& own, std::size_t other) const
    {
        const Sentence& sentence = m_reading.sentences[other];
        return sentence.paragraph == own.paragraph || (sentence.bullet && own.bullet) || own.intro == other
            || (sentence.row && own.row);
    }

    void gather()
    {
        const Sentence& own = m_reading.sentenceOf(m_figure);
        const std::size_t reach = own.bullet ? 2 * kSentencesBack : kSentencesBack;
        for (std::size_t i = m_index; i-- > 0 && m_before.size() < kMostOnASide;) {
            const std::size_t sentence = mention(i).sentence;
            if (sentence + reach < m_figure.sentence || !together(own, sentence))
                break;
            if (isNeighbour(mention(i)))
                m_before.insert(m_before.begin(), i);
        }
        for (std::size_t i = m_index + 1; i < m_reading.mentions.size() && m_after.size() < kMostOnASide; ++i) {
            const std::size_t sentence = mention(i).sentence;
            if (sentence > m_figure.sentence + reach || !together(own, sentence))
                break;
            if (isNeighbour(mention(i)))
                m_after.push_back(i);
        }
    }

    void add(Relation relation, Interval value, std::vector<std::size_t> figures, bool whole = false)
    {
        std::size_t reach = 0;
        for (const std::size_t i : figures)
            reach = std::max(reach, i < m_index ? m_index - i : i - m_index);
        m_results.push_back({relation, value, std::move(figures), whole ? 0 : reach});
    }

    bool isAddend(const Mention& other) const { return sharesUnit(other) && (other.isLevel() || m_figure.change); }

    // "312 hours … 268 the week before … 54 hours more": a bare number takes the unit of those beside it.
    bool sharesUnit(const Mention& other) const
    {
        const bool bare = other.kind == Kind::Count && m_figure.kind == Kind::Duration && !m_figure.clock;
        return other.kind == m_figure.kind || bare;
    }

    Interval inUnit(const Mention& other) const
    {
        return other.kind == m_figure.kind ? stated(other) : stated(other) * m_figure.scale;
    }

    // "684 unexecuted warrants …, and she regarded the 648 warrants": what was counted in the same sentence.
    bool isPointedBack(const Mention& former) const
    {
        return former.noun != kNone && m_figure.noun != kNone && m_reading.is(m_figure.first - 1, "the")
            && sameWord(m_reading.at(former.noun).text, m_reading.at(m_figure.noun).text);
    }

    // Whether both count the same things, or a word of some length stands beside both.
    bool speakOfOne(const Mention& a, const Mention& b) const
    {
        if (nounsDiffer(m_reading, a, b) || periodsDiffer(m_reading, a, b))
            return false;
        if (a.noun != kNone && b.noun != kNone)
            return true;
        for (std::size_t near = wordsFrom(a); near < wordsTo(a); ++near)
            for (std::size_t at = wordsFrom(b); at < wordsTo(b); ++at)
                if (isContent(near) && isContent(at) && sameWord(m_reading.at(near).text, m_reading.at(at).text))
                    return true;
        return false;
    }

    std::size_t wordsFrom(const Mention& figure) const
    {
        const std::size_t first = m_reading.sentenceOf(figure).first;
        return figure.first > first + kBeside ? figure.first - kBeside : first;
    }

    std::size_t wordsTo(const Mention& figure) const
    {
        return std::min(m_reading.sentenceOf(figure).last, figure.last + kBeside);
    }

    bool isContent(std::size_t token) const
    {
        constexpr std::size_t kShortest = 5;
        return m_reading.at(token).kind == TokenKind::Word && m_reading.at(token).text.size() >= kShortest
            && !m_reading.has(token, tag::kVerb | tag::kPreposition | tag::kAdverb | tag::kPeriodUnit | tag::kDuration);
    }

    // Sums and means of figures of the kind that stand in a row; and what a whole right before or behind leaves.
    void addRuns(const std::vector<std::size_t>& side, Relation summed)
    {
        std::vector<std::size_t> row;
        for (const std::size_t i : side)
            if (isAddend(mention(i)))
                row.push_back(i);
        for (std::size_t from = 0; from < row.size(); ++from) {
            Interval sum{0, 0};
            std::vector<std::size_t> figures;
            for (std::size_t to = from; to < row.size(); ++to) {
                sum = sum + inUnit(mention(row[to]));
                figures.push_back(row[to]);
                addRun(row, from, to, {summed, sum, figures});
            }
        }
    }

    void addRun(const std::vector<std::size_t>& row, std::size_t from, std::size_t to, const NearResult& sum)
    {
        const bool all = from == 0 && to + 1 == row.size();
        if (to > from && (all || mention(row[from]).sentence == mention(row[to]).sentence))
            add(sum.relation, sum.value, sum.figures, all);
        if (to > from && all && sum.relation == Relation::Sum && !mention(row[from]).fromTo)
            add(Relation::Mean, sum.value * (1.0 / static_cast<double>(row.size())), sum.figures, all);
        for (const std::size_t whole : {from - 1, to + 1})
            if (to > from && isAmount(m_figure) && whole < row.size() && mention(row[whole]).value > sum.value.middle())
                addRemainder(row[whole], sum.value, sum.figures);
        if (m_figure.kind == Kind::Percent && sum.value.high < 100)
            add(Relation::Remainder, Interval{100, 100} - sum.value, sum.figures, all);
    }

    void addRemainder(std::size_t whole, Interval sum, const std::vector<std::size_t>& parts)
    {
        std::vector<std::size_t> figures{whole};
        figures.insert(figures.end(), parts.begin(), parts.end());
        add(Relation::Remainder, stated(mention(whole)) - sum, std::move(figures));
    }

    void addPair(std::size_t first, std::size_t second)
    {
        const Mention& a = mention(first);
        const Mention& b = mention(second);
        const std::vector<std::size_t> both{first, second};
        if ((a.word || b.word) && !m_figure.word)
            return;
        const bool same = a.kind == b.kind;
        const bool points = m_figure.kind == Kind::Points && a.kind == Kind::Percent && same;
        const bool near = !ofOtherPeriod(b) && !parted(a) && !parted(b);
        const bool unit = sharesUnit(a) && sharesUnit(b) && (same || m_figure.kind == Kind::Duration);
        if ((unit && inUnit(a).middle() > inUnit(b).middle()) || (points && a.value > b.value)) {
            if (near && a.change == b.change)
                add(Relation::Difference, points ? stated(a) - stated(b) : inUnit(a) - inUnit(b), both);
            if (isAmount(m_figure))
                add(Relation::Remainder, stated(a) - stated(b), both);
        }
        if (m_figure.kind == Kind::Percent && same && a.isLevel() && b.isLevel()) {
            if (near && goes(a, b))
                add(Relation::Change, magnitude(relativeChange(stated(a), stated(b))), both);
            if (isPartAndWhole(a, b) && !isOfOtherPeople(m_reading, m_figure, a, b))
                add(Relation::Share, percentOf(stated(a), stated(b)), both);
        }
        if (!isAmount(m_figure))
            return;
        if (a.kind == Kind::Percent && b.kind == m_figure.kind && b.isLevel() && a.value < 100
            && a.sentence == m_figure.sentence && first < m_index && second < m_index && !parted(a) && !parted(b)) {
            add(Relation::PartOf, product(stated(a), stated(b)) * 0.01, both);
            add(Relation::Changed, product(Interval{100, 100} - stated(a), stated(b)) * 0.01, both);
            add(Relation::Changed, product(Interval{100, 100} + stated(a), stated(b)) * 0.01, both);
        }
        if (a.kind == m_figure.kind && b.kind == Kind::Count && b.value >= 2 && !m_reading.is(m_figure.first - 1, "at")
            && a.sentence == m_figure.sentence && b.sentence == m_figure.sentence)
            add(Relation::Quotient, quotient(stated(a), stated(b)), both);
    }

    // Whether to come from one to the other is to move as the words of all three say.
    bool goes(const Mention& now, const Mention& base) const
    {
        if (now.base && !base.base)
            return false;
        return m_figure.direction == 0 || (now.value > base.value) == (m_figure.direction > 0);
    }

    // "61 in July, up 18% on the year before": held against something that is not there.
    bool ofOtherPeriod(const Mention& base) const
    {
        constexpr std::size_t kNear = 4;
        const bool toPast = m_reading.anyOf(m_figure.last, m_figure.last + kNear, tag::kPast);
        if (toPast && base.first > m_figure.last + kNear)
            return true;
        const int own = m_figure.period;
        if (own < 0)
            return toPast && !isPast(base);
        return own != base.period && m_reading.periods[static_cast<std::size_t>(own)].past < 0;
    }

    bool isPast(const Mention& figure) const
    {
        return figure.period >= 0 && m_reading.periods[static_cast<std::size_t>(figure.period)].past < 0;
    }

    // By a semicolon of the figure's own sentence, or behind it.
    bool parted(const Mention& other) const
    {
        if (other.sentence < m_figure.sentence)
            return false;
        for (std::size_t at = std::min(other.last, m_figure.last); at < std::max(other.first, m_figure.first); ++at)
            if (m_reading.isSymbol(at, ';'))
                return true;
        return false;
    }

    // Both of one sentence: the figure's own, or the one before that it sums up.
    bool isPartAndWhole(const Mention& part, const Mention& whole) const
    {
        const std::size_t own = m_figure.sentence;
        const bool here = part.sentence == own
            || (part.sentence + 1 == own && (sumsUpBefore(m_reading, own) || closesCalculation(m_reading, m_figure)));
        // "27, four fewer than the 31": two of a kind, not a part and its whole.
        return here && !whole.base && part.sentence == whole.sentence && isAmount(part) && part.isLevel()
            && part.value < whole.value;
    }

    static Interval magnitude(Interval change) { return change.middle() < 0 ? change * -1 : change; }

    const Reading& m_reading;
    std::size_t m_index;
    const Mention& m_figure;
    std::vector<std::size_t> m_before;
    std::vector<std::size_t> m_after;
    std::vector<NearResult> m_results;
};

} // namespace

std::vector<NearResult> resultsNear(const Reading& reading, std::size_t figure)
{
    return NearResults(reading, figure).all();
}

} // namespace outturn::claims
