// SPDX-License-Identifier: GPL-3.0-or-later
#include "item_list.h"
#include "slip.h"
#include "sum_guards.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

/// How plainly words say that a figure is the total of the list before it.
enum class Claimed { Not, ForThree, Plainly };

class ClosingTotalCheck
{
public:
    explicit ClosingTotalCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& total = m_reading.mentions[i];
            const auto& state = m_check.findings.of(i);
            if (!isAmount(total) || !total.isLevel() || total.base || total.target || total.average || state.verified
                || state.objection || state.wrongWord)
                continue;
            const Claimed claimed = std::max(claimBefore(total), claimAfter(total));
            if (claimed != Claimed::Not)
                judge(i, claimed);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // The words from the end of the item before to the figure.
    std::size_t leadBegin(const Mention& total) const
    {
        const Sentence& sentence = m_reading.sentenceOf(total);
        std::size_t begin = sentence.first;
        for (const Mention& other : m_reading.mentionsOf(sentence))
            if (other.first < total.first && !other.isLabel() && !(other.word && other.value < 10))
                begin = std::max(begin, other.last);
        for (std::size_t at = total.first; at-- > begin;)
            if (m_reading.isSymbol(at, ';') || m_reading.isSymbol(at, ','))
                return at + 1;
        return begin;
    }

    // "All three: 1,305", "Year to date: 161", "first nine months 341", "that is fifty-eight", "= 11"
    Claimed claimBefore(const Mention& total) const
    {
        if (total.first == 0)
            return Claimed::Not;
        const std::size_t before = total.first - 1;
        if ((m_reading.isSymbol(before, '=') && !m_reading.is(before - 1, "n")) || endsWithItems(total))
            return Claimed::Plainly;
        const std::size_t begin = leadBegin(total);
        const Sentence& sentence = m_reading.sentenceOf(total);
        const bool opens = begin == sentence.first;
        std::size_t first = begin;
        while (first < total.first && m_reading.at(first).kind == TokenKind::Symbol)
            ++first;
        if (total.first - first > 8)
            return Claimed::Not;
        if (m_reading.anyOf(first, total.first, tag::kAverage | tag::kCompare | tag::kTarget | tag::kChangeNoun))
            return Claimed::Not;
        const bool colon = m_reading.isSymbol(before, ':');
        if (m_reading.anyWord(first, total.first, {"total", "totals", "altogether", "sum", "totalling", "combined"})
            || (m_reading.isAny(first, {"all", "together", "both", "overall"})
                && (colon || opens || total.first - first <= 4)))
            return Claimed::Plainly;
        if (m_reading.isAny(before, {"makes", "making", "make"})
            || (m_reading.is(before, "is") && m_reading.isAny(before - 1, {"that"})))
            return Claimed::Plainly;
        return spansParts(first, total.first) ? Claimed::ForThree : Claimed::Not;
    }

    // "14 knives, 3 firearms, 22 other weapons – 39 items."
    bool endsWithItems(const Mention& total) const
    {
        const Token& end = m_reading.at(total.last + 1);
        // "3 adults, 4 children and 2 dogs – 11 lives saved."
        const bool saved = m_reading.isAny(total.last + 1,
                                           {"saved", "seized", "rescued", "attended", "made", "issued", "held",
                                            "received", "completed", "opened", "closed", "lost"})
            && m_reading.isSymbol(total.last + 2, '.') && m_reading.at(total.last).text.ends_with('s');
        if (saved && m_reading.at(total.first - 1).spacedDash)
            return true;
        return m_reading.at(total.first - 1).spacedDash && (end.symbol == '.' || end.text.empty())
            && m_reading.isAny(total.last,
                               {"items", "people", "cases", "incidents", "weapons", "calls", "vehicles", "arrests",
                                "offences", "seizures", "places", "visits"});
    }

    // A longer time than that of each item: "year to date", "full year", "first nine months", "half year".
    bool spansParts(std::size_t first, std::size_t last) const
    {
        if (m_reading.is(first, "year") && m_reading.is(first + 1, "to") && m_reading.is(first + 2, "date"))
            return true;
        if (m_reading.isAny(first, {"full", "whole", "half", "cumulative", "running", "ytd", "quarterly"}))
            return m_reading.anyOf(first, last, tag::kPeriodUnit | tag::kTotal) || m_reading.is(first, "ytd");
        const std::size_t at = m_reading.is(first, "the") || m_reading.is(first, "for") ? first + 1 : first;
        return m_reading.isAny(at, {"first"}) && m_reading.has(at + 1, tag::kNumberWord)
            && m_reading.has(at + 2, tag::kPeriodUnit);
    }

    // "15 in all", "484 all told", "435 for the year", "six weapons in total"
    Claimed claimAfter(const Mention& total) const
    {
        const Sentence& sentence = m_reading.sentenceOf(total);
        for (std::size_t at = total.last; at < std::min(sentence.last, total.last + 5); ++at) {
            const bool inAll = m_reading.isAny(at, {"in"}) && m_reading.isAny(at + 1, {"all", "total"});
            const bool told = m_reading.is(at, "all") && m_reading.is(at + 1, "told");
            if (inAll || told || m_reading.isAny(at, {"altogether", "combined", "together"}))
                return Claimed::Plainly;
            const bool toDate = (m_reading.is(at, "to") && m_reading.is(at + 1, "date"))
                || (m_reading.is(at, "so") && m_reading.is(at + 1, "far"));
            if (toDate && at == total.last
                && m_reading.anyWord(sentence.first, total.first, {"more", "another", "further"}))
                return Claimed::Plainly;
            const bool whole = m_reading.isAny(at, {"for", "over", "in"}) && m_reading.is(at + 1, "the")
                && m_reading.has(at + 2, tag::kPeriodUnit) && m_reading.at(at + 3).kind == TokenKind::Symbol;
            if (whole && at == total.last && m_reading.isSymbol(total.first - 1, ':'))
                return Claimed::ForThree;
            if (m_reading.at(at).kind != TokenKind::Word || m_reading.has(at, tag::kVerb | tag::kPreposition))
                return Claimed::Not;
        }
        return Claimed::Not;
    }

    void judge(std::size_t total, Claimed claimed)
    {
        const auto items = itemsBefore(m_reading, total);
        if (items.size() < 2)
            return;
        Interval sum{0, 0};
        for (std::size_t n = items.size(); n-- > 0;) {
            sum = sum + stated(mention(items[n]));
            if (n + 2 <= items.size() && sum.meets(stated(mention(total))))
                return accept(total, items, n);
        }
        if (!isClosed(total, items) || needNotAddUp(m_reading, items, total)
            || (claimed == Claimed::ForThree && !areOneKind(items)))
            return;
        const std::string expected = printedLike(sum.middle(), mention(total));
        m_check.findings.object(
            total,
            objectionTo(m_reading, total, expected, "the list before it",
                        fmt::format("The list adds up to {}, not {}.", expected, m_reading.written(mention(total)))));
    }

    void accept(std::size_t total, const std::vector<std::size_t>& items, std::size_t from)
    {
        m_check.findings.verify(total, "the list before it");
        for (std::size_t n = from; n < items.size(); ++n)
            m_check.findings.verify(items[n], "the list's total");
    }

    // Every item is less than the total, none of them open.
    bool isClosed(std::size_t total, const std::vector<std::size_t>& items) const
    {
        const std::size_t first = m_reading.sentenceOf(mention(items.front())).first;
        if (m_reading.anyWord(first, mention(total).first,
                              {"including", "mainly", "mostly", "such", "example", "notably", "among", "half", "per",
                               "once", "twice"}))
            return false;
        return std::all_of(items.begin(), items.end(),
                           [&](std::size_t item) { return mention(item).value <= mention(total).value * 1.5; });
    }

    // Items that each name their own quarter or month.
    bool areOneKind(const std::vector<std::size_t>& items) const
    {
        return std::all_of(items.begin(), items.end(), [&](std::size_t item) { return mention(item).period >= 0; });
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkClosingTotals(Check& check)
{
    ClosingTotalCheck(check).run();
}

} // namespace outturn::claims
