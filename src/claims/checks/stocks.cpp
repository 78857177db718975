// SPDX-License-Identifier: GPL-3.0-or-later
#include "stock_words.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostBack = 2;    // sentences of prose
constexpr std::size_t kMostBullets = 6; // short lines of a list
constexpr double kFarthest = 0.35;      // from what a level should be, to speak of the same thing still

/// Where it started, what came in and went out, where it ended.
struct Stock
{
    std::size_t opening{kNone};
    std::size_t closing{kNone};
    std::vector<std::size_t> flows{};
    std::vector<int> signs{};
    bool clear{true}; ///< whether every figure of the kind has one part
};

// "174 at the start of the year; 22 joined, 15 left, and there are now 181": a level, its changes and the level after.
class StockCheck
{
public:
    explicit StockCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        m_flows.reserve(m_reading.mentions.size());
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i)
            m_flows.push_back(takesPart(i) ? flowOf(i) : 0);
        if (std::ranges::count(m_flows, 0) == std::ssize(m_flows))
            return;
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            const std::size_t back = mostBack(s);
            for (std::size_t n = 0; n <= back; ++n)
                if (judge(s - n, s))
                    break;
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    std::size_t mostBack(std::size_t s) const
    {
        const Sentence& own = m_reading.sentences[s];
        const std::size_t most = own.bullet ? kMostBullets : kMostBack;
        std::size_t back = 0;
        while (back < most && back < s
               && (own.bullet ? m_reading.sentences[s - back - 1].bullet
                              : m_reading.sentences[s - back - 1].paragraph == own.paragraph
                           && !m_reading.sentences[s - back - 1].bullet))
            ++back;
        return back;
    }

    // Whether the sentences [from, to] hold one whole equation.
    bool judge(std::size_t from, std::size_t to)
    {
        const Stock stock = read(from, to);
        if (!stock.clear || stock.opening == kNone || stock.closing == kNone || stock.flows.empty())
            return false;
        // The sentence that completes the equation must take part in it.
        const bool completes = mention(stock.opening).sentence == to || mention(stock.closing).sentence == to
            || mention(stock.flows.back()).sentence == to;
        if (completes && agreeInKind(stock) && isOpen(stock))
            conclude(stock);
        return completes;
    }

    // What lies between two compared levels is for the check of changes.
    bool isOpen(const Stock& stock) const
    {
        for (const std::size_t flow : stock.flows) {
            const Sentence& sentence = m_reading.sentenceOf(mention(flow));
            // "60 closed in January alone": not all that came and went is told.
            if (!isUnsettled(m_check, flow)
                || m_reading.anyWord(sentence.first, sentence.last, {"alone", "including", "partly", "among"}))
                return false;
        }
        const bool compared =
            std::any_of(m_check.comparisons.begin(), m_check.comparisons.end(), [&](const Comparison& pair) {
                const bool told =
                    mention(pair.base).base || stock.flows.front() > std::max(stock.opening, stock.closing);
                return told && std::minmax(pair.now, pair.base) == std::minmax(stock.opening, stock.closing);
            });
        return isUnsettled(m_check, stock.closing) && (!compared || stock.flows.size() > 1)
            && (stock.flows.size() > 1 || opensStock(m_reading, stock.opening)
                || closesStock(m_reading, stock.closing));
    }

    Stock read(std::size_t from, std::size_t to) const
    {
        Stock stock;
        std::vector<std::size_t> plain;
        for (std::size_t i = m_reading.sentences[from].firstMention; i < m_reading.sentences[to].lastMention; ++i) {
            if (!takesPart(i))
                continue;
            if (const int sign = m_flows[i]; sign != 0) {
                stock.flows.push_back(i);
                stock.signs.push_back(sign);
            } else if (mention(i).change || mention(i).kind == Kind::Percent || mention(i).average)
                stock.clear = stock.clear && mention(i).kind == Kind::Percent && !mention(i).change;
            else if (opensStock(m_reading, i))
                stock.clear = place(stock.opening, i) && stock.clear;
            else if (closesStock(m_reading, i))
                stock.clear = place(stock.closing, i) && stock.clear;
            else
                plain.push_back(i);
        }
        if (stock.flows.empty())
            return stock;
        for (const std::size_t i : plain) {
            const bool first = i < stock.flows.front() || (stock.closing != kNone && i < stock.closing);
            std::size_t& slot = first && stock.opening == kNone ? stock.opening : stock.closing;
            stock.clear = stock.clear && (first || i > stock.flows.back()) && place(slot, i);
        }
        return stock;
    }

    static bool place(std::size_t& slot, std::size_t figure)
    {
        if (slot != kNone)
            return false;
        slot = figure;
        return true;
    }

    bool takesPart(std::size_t i) const
    {
        const Mention& figure = mention(i);
        return (isAmount(figure) || figure.kind == Kind::Percent) && !figure.range && !isIdleName(figure);
    }

    // "the three hospitals", "two-bedroom": part of a name.
    bool isIdleName(const Mention& figure) const
    {
        const bool small = figure.word && figure.value < 13;
        return isIdleWord(figure)
            ? stockFlow(m_reading, figure) == 0
            : small && m_reading.has(figure.first - 1, tag::kArticle | tag::kAll) && stockFlow(m_reading, figure) == 0;
    }

    // +1 for what came in or was added, −1 for what went out or was taken off.
    int flowOf(std::size_t i) const
    {
        const Mention& figure = mention(i);
        if (figure.change)
            return figure.direction;
        return figure.kind == Kind::Percent || figure.base || figure.target ? 0 : stockFlow(m_reading, figure);
    }

    bool agreeInKind(const Stock& stock) const
    {
        const Mention& a = mention(stock.opening);
        const Mention& b = mention(stock.closing);
        if (a.kind != b.kind || a.kind == Kind::Percent || nounsDiffer(m_reading, a, b) || a.value <= 0
            || a.approx != Approx::Exact || b.approx != Approx::Exact)
            return false;
        for (const std::size_t flow : stock.flows)
            if (mention(flow).kind == Kind::Percent ? stock.flows.size() > 1 : mention(flow).kind != a.kind)
                return false;
        return true;
    }

    Interval closingOf(const Stock& stock) const
    {
        Interval level = stated(mention(stock.opening));
        for (std::size_t n = 0; n < stock.flows.size(); ++n) {
            const Interval moved = stated(mention(stock.flows[n]));
            if (mention(stock.flows[n]).kind == Kind::Percent) {
                const Interval share = moved * (stock.signs[n] / 100.0);
                level = {level.low * (1 + share.low), level.high * (1 + share.high)};
            } else {
                level = level + moved * stock.signs[n];
            }
        }
        return level;
    }

    void conclude(const Stock& stock)
    {
        const Interval actual = closingOf(stock);
        Interval claimed = stated(mention(stock.closing));
        // A percentage of whole things is seldom a whole number of them.
        const double slack = mention(stock.flows.front()).kind == Kind::Percent ? 0.5 : 0;
        claimed = {claimed.low - slack, claimed.high + slack};
        const std::string source = fmt::format("{} and what came and went", m_reading.written(mention(stock.opening)));
        if (actual.overlaps(claimed)) {
            m_check.findings.verify(stock.opening, source);
            m_check.findings.verify(stock.closing, source);
            for (const std::size_t flow : stock.flows)
                m_check.findings.verify(flow, source);
            return;
        }
        // "30 extra: 24 in uniform and the final six": what came is made of the other two.
        if ((stated(mention(stock.opening)) + stated(mention(stock.closing)))
                .overlaps(stated(mention(stock.flows.front()))))
            return;
        const double off = std::abs(actual.middle() - claimed.middle());
        if (off > kFarthest * actual.middle())
            return;
        object(stock, printedLike(actual.middle(), mention(stock.closing)), source);
    }

    void object(const Stock& stock, const std::string& expected, const std::string& source)
    {
        const std::size_t figure = std::max(stock.closing, stock.opening);
        Objection objection = objectionTo(m_reading, figure, expected, source,
                                          fmt::format("{} with what came and went makes {}, not {}.",
                                                      m_reading.written(mention(stock.opening)), expected,
                                                      m_reading.written(mention(stock.closing))));
        std::vector<std::size_t> parts = stock.flows;
        parts.push_back(stock.opening);
        parts.push_back(stock.closing);
        widenTo(m_reading, objection, figure, parts);
        m_check.findings.object(figure, std::move(objection));
    }

    Check& m_check;
    const Reading& m_reading;
    std::vector<int> m_flows; ///< of each mention: +1 came, −1 went, 0 neither
};

} // namespace

void checkStocks(Check& check)
{
    StockCheck(check).run();
}

} // namespace outturn::claims
