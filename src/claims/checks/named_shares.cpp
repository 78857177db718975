// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_entries.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace outturn::claims {
namespace {

// "Of the 1,260 …, false alarms made up 567, … and fires 252. False alarms therefore account for 52%": the share of a
// part that the sentence before has counted under the same name.
class NamedShareCheck
{
public:
    explicit NamedShareCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& share = mention(i);
            const bool plain =
                share.kind == Kind::Percent && share.isLevel() && !share.base && !share.target && !share.average;
            if (plain && isUnsettled(m_check, i) && share.sentence > 0)
                judge(i);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    void judge(std::size_t i)
    {
        const std::size_t s = mention(i).sentence;
        const bool list = m_reading.sentences[s - 1].bullet && m_reading.sentences[s].bullet;
        if (m_reading.sentences[s - 1].paragraph != m_reading.sentences[s].paragraph && !list)
            return;
        auto entries = namedEntries(m_reading, s - 1);
        if (entries.size() < 3 || !isAmount(mention(entries.front().mention)) || !saysShare(i))
            return;
        const auto whole = takeWhole(entries);
        auto named = entriesNamedIn(m_reading, entries, clauseBegin(i), mention(i).first);
        // "50% for shoplifting, 30% for phones"
        if (named.empty() && m_reading.isAny(mention(i).last, {"for", "were", "from", "to"}))
            named = entriesNamedIn(m_reading, entries, mention(i).last, clauseEnd(i));
        if (!whole || named.size() != 1)
            return;
        const std::size_t part = entries[named.front()].mention;
        const Interval actual = percentOf(stated(mention(part)), stated(mention(*whole)));
        const std::string source =
            fmt::format("{} of {}", m_reading.written(mention(part)), m_reading.written(mention(*whole)));
        if (actual.overlaps(stated(mention(i))))
            return m_check.findings.verify(i, source);
        if (shareOfAnything(m_reading, i, stated(mention(i))) || !isNear(mention(i).value, actual.middle()))
            return;
        const std::string expected = printedLike(actual.middle(), mention(i));
        m_check.findings.object(
            i,
            objectionTo(m_reading, i, expected, source,
                        fmt::format("{} is {}, not {}.", source, expected, m_reading.written(mention(i)))));
    }

    bool saysShare(std::size_t i) const
    {
        return m_reading.anyOf(clauseBegin(i), mention(i).first, tag::kShare | tag::kVerb)
            || m_reading.anyWord(clauseBegin(i), mention(i).first, {"at", "with", "is", "so"});
    }

    std::size_t clauseEnd(std::size_t i) const
    {
        std::size_t at = mention(i).last;
        const std::size_t last = m_reading.sentenceOf(mention(i)).last;
        while (at < last && !m_reading.isSymbol(at, ',') && !m_reading.isSymbol(at, ';') && !m_reading.is(at, "and"))
            ++at;
        return at;
    }

    std::size_t clauseBegin(std::size_t i) const
    {
        std::size_t at = mention(i).first;
        const std::size_t first = m_reading.sentenceOf(mention(i)).first;
        while (at > first && !m_reading.isSymbol(at - 1, ',') && !m_reading.isSymbol(at - 1, ';')
               && !m_reading.is(at - 1, "and"))
            --at;
        return at;
    }

    // Of the amounts one is the sum of the others.
    std::optional<std::size_t> takeWhole(std::vector<NamedEntry>& entries) const
    {
        double sum = 0;
        for (const NamedEntry& entry : entries)
            sum += mention(entry.mention).value;
        for (std::size_t e = 0; e < entries.size(); ++e)
            if (2 * mention(entries[e].mention).value == sum) {
                const std::size_t whole = entries[e].mention;
                entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(e));
                return whole;
            }
        return std::nullopt;
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkNamedShares(Check& check)
{
    NamedShareCheck(check).run();
}

} // namespace outturn::claims
