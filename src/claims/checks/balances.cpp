// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows.h"
#include "slip.h"
#include "sum_guards.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostFlows = 4;
constexpr std::size_t kMostBack = 2; // sentences before the one that closes the balance

// "212 open cases at the start, opened 48 and closed 60, so 200 at the end": what there was, what came and went, and
// what there is.
class BalanceCheck
{
public:
    explicit BalanceCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Mention& figure = mention(i);
            const bool plain = isAmount(figure) && figure.isLevel() && !figure.base && !figure.target && !figure.average
                && figure.approx == Approx::Exact && !isIdleWord(figure);
            if (plain && isUnsettled(m_check, i) && closes(figure) && flowOf(m_reading, i) == 0)
                judge(i);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool closes(const Mention& figure) const
    {
        constexpr std::size_t kBefore = 10;
        constexpr std::size_t kBehind = 7;
        const Sentence& sentence = m_reading.sentenceOf(figure);
        const std::size_t begin = figure.first > sentence.first + kBefore ? figure.first - kBefore : sentence.first;
        for (std::size_t at = figure.first; at-- > begin && m_reading.at(at).kind != TokenKind::Number;)
            if (m_reading.isAny(at,
                                {"so",     "now",       "therefore", "thus",    "hence",   "accordingly", "finished",
                                 "finish", "ended",     "closing",   "closed",  "leaving", "leaves",      "left",
                                 "stands", "stood",     "standing",  "today",   "becomes", "makes",       "making",
                                 "gives",  "currently", "remain",    "remains", "end"})
                || (m_reading.is(at, "be") && m_reading.is(at - 1, "will"))
                || (m_reading.is(at, "to") && figure.first <= at + 2))
                return true;
        for (std::size_t at = figure.last;
             at < std::min(sentence.last, figure.last + kBehind) && m_reading.at(at).kind != TokenKind::Number; ++at)
            if (m_reading.isAny(at, {"now", "remain", "remaining", "left", "end", "close", "today"}))
                return true;
        return m_reading.isAny(figure.last, {"at", "on"}) && m_reading.at(figure.last + 1).kind == TokenKind::Number;
    }

    struct Balance
    {
        std::size_t opening{kNone};
        std::vector<std::pair<std::size_t, int>> flows{};
    };

    // The figures of the kind before the closing one: one that there was, all others came or went.
    std::optional<Balance> balanceBefore(std::size_t closing) const
    {
        const Mention& last = mention(closing);
        std::size_t first = last.sentence;
        while (first > 0 && last.sentence - first < kMostBack
               && m_reading.sentences[first - 1].paragraph == m_reading.sentenceOf(last).paragraph)
            --first;
        Balance found;
        for (std::size_t i = m_reading.sentences[first].firstMention; i < closing; ++i) {
            const Mention& figure = mention(i);
            if (figure.isLabel() || isIdleWord(figure) || figure.kind != last.kind)
                continue;
            if (figure.target || figure.average || figure.approx != Approx::Exact || isWholeOfPrevious(m_reading, i))
                return std::nullopt;
            const int flow = flowOf(m_reading, i);
            if (flow != 0) {
                found.flows.emplace_back(i, flow);
                continue;
            }
            if (found.opening != kNone || figure.change)
                return std::nullopt;
            found.opening = i;
        }
        const bool whole = found.opening != kNone && !found.flows.empty() && found.flows.size() <= kMostFlows;
        return whole ? std::optional(found) : std::nullopt;
    }

    void judge(std::size_t closing)
    {
        const auto balance = balanceBefore(closing);
        if (!balance)
            return;
        const Interval said = stated(mention(closing));
        Interval sum = stated(mention(balance->opening));
        for (const auto& [flow, sign] : balance->flows)
            sum = sign > 0 ? sum + stated(mention(flow)) : sum - stated(mention(flow));
        const std::string source = "what there was, came and went";
        if (sum.overlaps(said)) {
            m_check.findings.verify(closing, source);
            m_check.findings.verify(balance->opening, source);
            for (const auto& [flow, sign] : balance->flows)
                m_check.findings.verify(flow, source);
            return;
        }
        if (anyOtherWay(*balance, said) || sum.middle() <= 0 || !isTelling(*balance, closing, sum.middle()))
            return;
        const std::string expected = printedLike(sum.middle(), mention(closing));
        m_check.findings.object(closing,
                                objectionTo(m_reading, closing, expected, source,
                                            fmt::format("{} with what came and went makes {}, not {}.",
                                                        m_reading.written(mention(balance->opening)), expected,
                                                        m_reading.written(mention(closing)))));
    }

    // Each flow in, out or left aside.
    bool anyOtherWay(const Balance& balance, Interval said) const
    {
        std::size_t ways = 1;
        for (std::size_t n = 0; n < balance.flows.size(); ++n)
            ways *= 3;
        for (std::size_t way = 0; way < ways; ++way) {
            Interval sum = stated(mention(balance.opening));
            std::size_t rest = way;
            for (const auto& flow : balance.flows) {
                const Interval moved = stated(mention(flow.first));
                sum = rest % 3 == 0 ? sum : rest % 3 == 1 ? sum + moved : sum - moved;
                rest /= 3;
            }
            if (sum.overlaps(said))
                return true;
        }
        return false;
    }

    bool isTelling(const Balance& balance, std::size_t closing, double sum) const
    {
        double moved = 0;
        for (const auto& flow : balance.flows)
            moved += mention(flow.first).value;
        const double off = std::abs(mention(closing).value - sum);
        return isSlipOf(m_reading, mention(closing), sum)
            || (balance.flows.size() >= 2 && off <= std::max(2 * moved, 0.1 * sum));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkBalances(Check& check)
{
    BalanceCheck(check).run();
}

} // namespace outturn::claims
