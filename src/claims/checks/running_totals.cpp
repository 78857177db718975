// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "slip.h"
#include "sum_guards.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

// "bringing the total to 187", "taking the year-to-date figure to 187"
bool bringsTo(const Reading& reading, const Sentence& sentence, const Mention& total)
{
    const std::size_t begin = total.first > sentence.first + 14 ? total.first - 14 : sentence.first;
    bool to = false;
    for (std::size_t at = total.first; at-- > begin;) {
        to = to || (reading.is(at, "to") && at + 4 > total.first);
        if (to && reading.isAny(at, {"bringing", "taking", "brings", "takes", "took", "brought", "bring", "take"}))
            return true;
        if (reading.at(at).symbol == ';')
            return false;
    }
    return false;
}

// "310 members in June. A further 48 joined, so there are now 358."
bool addsUpNow(const Reading& reading, const Sentence& sentence, const Mention& total)
{
    const std::size_t begin = total.first > sentence.first + 7 ? total.first - 7 : sentence.first;
    if (reading.is(total.first - 1, "so") && total.first > sentence.first + 6)
        return true;
    if (!reading.anyWord(begin, total.first, {"now", "total", "altogether"}))
        return false;
    for (std::size_t at = sentence.first; at + 2 < total.first; ++at)
        if (reading.isAny(at, {"further", "another", "additional"})
            && reading.isAny(at - 1, {"a", "an", "and", ".", ","}) && reading.at(at + 1).kind == TokenKind::Number)
            return true;
        else if (reading.is(at, "another") && reading.at(at + 1).kind == TokenKind::Number)
            return true;
        else if (reading.is(at + 1, "since") && reading.at(at).kind == TokenKind::Number
                 && reading.at(at + 2).kind == TokenKind::Symbol)
            return true;
    return false;
}

bool isAddend(const Mention& figure)
{
    return figure.isLevel() && isAmount(figure) && !figure.average && !figure.target;
}

class RunningTotalCheck
{
public:
    explicit RunningTotalCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (const Sentence& sentence : m_reading.sentences)
            for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
                if (m_reading.mentions[i].isLevel() && isAmount(m_reading.mentions[i])
                    && (bringsTo(m_reading, sentence, m_reading.mentions[i])
                        || addsUpNow(m_reading, sentence, m_reading.mentions[i])))
                    judge(sentence, i);
    }

private:
    void judge(const Sentence& sentence, std::size_t total)
    {
        std::vector<std::size_t> parts;
        for (std::size_t i = sentence.firstMention; i < total; ++i) {
            const Mention& part = m_reading.mentions[i];
            if (part.isLabel() || part.kind != m_reading.mentions[total].kind || isWholeOfPrevious(m_reading, i))
                continue;
            const bool further = part.change && part.direction >= 0;
            if (!isAddend(part) && !further)
                return;
            parts.push_back(i);
        }
        if (parts.size() > 2 && countsList(m_reading.mentions[parts.front()], parts.size() - 1))
            parts.erase(parts.begin());
        if (parts.empty())
            return;
        if (parts.size() == 1 && !addEarlier(sentence, parts))
            return;
        Interval sum{0, 0};
        for (const std::size_t part : parts)
            sum = sum + stated(m_reading.mentions[part]);
        conclude(total, parts, sum);
    }

    // One part in the sentence: the earlier parts, or the total so far, stand in the sentence before.
    bool addEarlier(const Sentence& sentence, std::vector<std::size_t>& parts) const
    {
        const std::size_t index = m_reading.mentions[parts.front()].sentence;
        if (index == 0 || m_reading.sentences[index - 1].paragraph != sentence.paragraph)
            return false;
        const Sentence& before = m_reading.sentences[index - 1];
        const std::size_t own = parts.front();
        parts.clear();
        for (std::size_t i = before.firstMention; i < before.lastMention; ++i) {
            const Mention& part = m_reading.mentions[i];
            if (part.kind == m_reading.mentions[own].kind && isAddend(part) && !part.base
                && !nounsDiffer(m_reading, part, m_reading.mentions[own]))
                parts.push_back(i);
        }
        const bool any = !parts.empty();
        parts.push_back(own);
        return any;
    }

    // "The £3.2m fund has £1.15m left, so £2.05m has been spent."
    bool isDifference(std::size_t total, const std::vector<std::size_t>& parts) const
    {
        if (parts.size() != 2)
            return false;
        const Interval a = stated(m_reading.mentions[parts[0]]);
        const Interval b = stated(m_reading.mentions[parts[1]]);
        const Interval said = stated(m_reading.mentions[total]);
        return (a - b).overlaps(said) || (b - a).overlaps(said);
    }

    void conclude(std::size_t total, const std::vector<std::size_t>& parts, Interval sum)
    {
        const Mention& figure = m_reading.mentions[total];
        const std::string source = "the parts so far";
        if (sum.overlaps(stated(figure))) {
            m_check.findings.verify(total, source);
            for (const std::size_t part : parts)
                m_check.findings.verify(part, source);
            return;
        }
        if (isDifference(total, parts))
            return m_check.findings.verify(total, "the figures before it");
        // Parts that are not all named leave the total open above them, unless the total so far is given.
        const bool left = m_reading.anyWord(figure.last, figure.last + 3, {"remain", "remained", "remaining", "left"});
        const bool ahead =
            m_reading.is(figure.last, "to") && m_reading.isAny(figure.last + 1, {"do", "go", "come", "find", "make"});
        if (left || ahead || needNotAddUp(m_reading, parts, total))
            return;
        const bool closed = m_reading.mentions[parts.front()].base || parts.size() >= 2;
        if (!closed && figure.value > sum.high)
            return;
        const std::string expected = printedLike(sum.middle(), figure);
        m_check.findings.object(
            total,
            objectionTo(m_reading, total, expected, source,
                        fmt::format("The parts so far make {}, not {}.", expected, m_reading.written(figure))));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkRunningTotals(Check& check)
{
    RunningTotalCheck(check).run();
}

} // namespace outturn::claims
