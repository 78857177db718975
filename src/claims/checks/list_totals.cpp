// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "slip.h"
#include "sum_guards.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

class ListTotalCheck
{
public:
    explicit ListTotalCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            const Sentence& sentence = m_reading.sentences[s];
            const bool item = isItem(s);
            if (!item)
                m_parts.clear();
            if (sentence.bullet && saysTotal(sentence)) {
                judge(onlyAmount(s));
                m_parts.clear();
            }
            if (!sentence.bullet && s > 0 && sumsUp(sentence)
                && m_reading.sentences[s - 1].paragraph == sentence.paragraph)
                judgeSentence(s);
            if (item && !saysTotal(sentence))
                m_parts.push_back(onlyAmount(s));
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // "… Ambulance 40. Total 95.", "… September 15. That makes 36."
    bool sumsUp(const Sentence& sentence) const
    {
        if (m_reading.anyOf(sentence.first, sentence.last, tag::kCompare | tag::kAverage | tag::kContrast))
            return false;
        const std::size_t first = m_reading.is(sentence.first, "in") ? sentence.first + 1 : sentence.first;
        if (m_reading.isAny(first, {"total", "altogether", "all"}) && sentence.last <= sentence.first + 9)
            return !m_reading.is(first, "all") || first > sentence.first;
        return m_reading.isAny(first, {"that", "this", "together", "the"})
            && (m_reading.isAny(first + 1, {"makes", "made", "gives", "total"}) || m_reading.is(first + 2, "make"));
    }

    void judgeSentence(std::size_t s)
    {
        const Sentence& before = m_reading.sentences[s - 1];
        std::vector<std::size_t> parts;
        if (m_reading.anyOf(before.first, before.last, tag::kCompare | tag::kContrast | tag::kTotal | tag::kAverage))
            return;
        for (std::size_t i = before.firstMention; i < before.lastMention; ++i) {
            const Mention& part = mention(i);
            if (part.isLabel())
                continue;
            if (!part.isLevel() || !isAmount(part) || part.base || part.target || part.paren != 0)
                return;
            parts.push_back(i);
        }
        m_parts = std::move(parts);
        judge(onlyAmount(s));
        m_parts.clear();
    }

    // A bullet, or a line of its own between bullets.
    bool isItem(std::size_t s) const { return m_reading.sentences[s].bullet; }

    bool saysTotal(const Sentence& sentence) const
    {
        const std::size_t end = std::min(sentence.last, sentence.first + 4);
        return m_reading.anyWord(sentence.first, end, {"total", "totals"});
    }

    std::size_t onlyAmount(std::size_t s) const
    {
        const Sentence& sentence = m_reading.sentences[s];
        std::size_t only = kNone;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            if (mention(i).isLabel() || mention(i).change || mention(i).paren != 0)
                continue;
            if (only != kNone || !isAmount(mention(i)))
                return kNone;
            only = i;
        }
        return only;
    }

    void judge(std::size_t total)
    {
        if (total == kNone || m_parts.size() < 2)
            return;
        Interval sum{0, 0};
        for (const std::size_t part : m_parts) {
            if (part == kNone || mention(part).kind != mention(total).kind)
                return;
            sum = sum + stated(mention(part));
        }
        if (sum.meets(stated(mention(total)))) {
            m_check.findings.verify(total, "the sum of the list");
            for (const std::size_t part : m_parts)
                m_check.findings.verify(part, "the list's total");
            return;
        }
        if (needNotAddUp(m_reading, m_parts, total))
            return;
        const std::string expected = printedLike(sum.middle(), mention(total));
        m_check.findings.object(
            total,
            objectionTo(m_reading, total, expected, "the sum of the list",
                        fmt::format("The list adds up to {}, not {}.", expected, m_reading.written(mention(total)))));
    }

    Check& m_check;
    const Reading& m_reading;
    std::vector<std::size_t> m_parts; ///< the amount of each item so far
};

} // namespace

void checkListTotals(Check& check)
{
    ListTotalCheck(check).run();
}

} // namespace outturn::claims
