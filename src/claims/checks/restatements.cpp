// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundings.h"

#include <outturn/claims/name_words.h>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace outturn::claims {
namespace {

/// A measure named right before its rate: "attendance at 84.6%", "the charge rate was 12.1%".
struct Statement
{
    std::size_t mention{};
    std::size_t at{}; ///< token of the noun
    std::string_view noun;
    std::string_view qualifier; ///< the word before the noun, empty for an article or none
};

class RestatementCheck
{
public:
    explicit RestatementCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            const Statement now = statementAt(i);
            if (now.noun.empty())
                continue;
            for (const Statement& before : m_seen)
                compare(before, now);
            m_seen.push_back(now);
            if (m_seen.size() > kKept)
                m_seen.erase(m_seen.begin());
        }
    }

private:
    static constexpr std::size_t kKept = 12;

    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    static bool isPlain(const Mention& figure)
    {
        const bool dated =
            figure.period >= 0 && (figure.kind == Kind::Percent || (figure.kind == Kind::Duration && figure.clock));
        return (dated || isAmount(figure)) && figure.isLevel() && !figure.base && !figure.target && !figure.average
            && figure.approx == Approx::Exact && figure.paren == 0 && !figure.change;
    }

    // "84% in Q2 in Westham": of a part, which another may differ from.
    bool namesPlace(const Mention& figure) const
    {
        for (std::size_t at = figure.last; at < figure.last + 8; ++at) {
            const Token& token = m_reading.at(at);
            if (token.symbol == '.')
                return false;
            if (token.kind == TokenKind::Word && token.capital && !token.hasDigit && !(token.tags & tag::kMonth))
                return true;
        }
        return false;
    }

    Statement statementAt(std::size_t i) const
    {
        const Mention& figure = mention(i);
        Statement found{.mention = i, .at = 0, .noun = {}, .qualifier = {}};
        if (!isPlain(figure) || namesPlace(figure) || figure.first < m_reading.sentenceOf(figure).first + 2
            || figure.first < 3)
            return found;
        std::size_t at = figure.first - 1;
        if (!m_reading.isAny(at, {"at", "of", "was", "is", "stood"}))
            return found;
        if (m_reading.is(at, "at") && m_reading.isAny(at - 1, {"stands", "stood", "was", "remains"}))
            --at;
        const Token& noun = m_reading.at(at - 1);
        if (noun.kind != TokenKind::Word || noun.text.size() < 4 || noun.capital
            || (isAmount(figure) && !isStock(noun.text))
            || (noun.tags
                & (tag::kVerb | tag::kChangeNoun | tag::kPreposition | tag::kAverage | tag::kTotal | tag::kPeriodUnit
                   | tag::kPeople)))
            return found;
        found.at = at - 1;
        found.noun = noun.text;
        const Token& qualifier = m_reading.at(at - 2);
        if (qualifier.kind == TokenKind::Word && (qualifier.tags & (tag::kArticle | tag::kPreposition)) == 0)
            found.qualifier = qualifier.text;
        return found;
    }

    // What an organisation has one of at a time.
    static bool isStock(std::string_view noun)
    {
        for (const std::string_view word :
             {"reserve", "reserves", "budget", "backlog", "balance", "deficit", "overspend", "underspend", "shortfall",
              "establishment", "population", "headcount", "caseload", "turnout", "grant", "precept", "total"})
            if (noun == word)
                return true;
        return false;
    }

    bool samePeriod(const Mention& a, const Mention& b) const
    {
        if (a.period < 0 || b.period < 0)
            return a.period == b.period && isAmount(a) && !movesBetween(a, b);
        const PeriodPhrase& first = m_reading.periods[static_cast<std::size_t>(a.period)];
        const PeriodPhrase& second = m_reading.periods[static_cast<std::size_t>(b.period)];
        return first.kind == second.kind && first.kind != PeriodWord::Relative && first.index == second.index
            && first.dated == second.dated;
    }

    bool movesBetween(const Mention& a, const Mention& b) const
    {
        constexpr Tags kMoves = tag::kChangeVerb | tag::kFuture | tag::kCompare | tag::kPast | tag::kChangeNoun;
        bool moves = false;
        for (std::size_t at = a.first > 8 ? a.first - 8 : 0; at < b.last + 3; ++at)
            moves = moves || (m_reading.has(at, kMoves) && !isStock(m_reading.at(at).text));
        return moves || a.sentence == b.sentence || m_reading.at(b.first - 2).text == m_reading.at(b.first - 1).text;
    }

    // "Repeat rate, cyber crime" and "Positive rate, cyber crime": each is named with a word of its own.
    bool namedApart(const Statement& before, const Statement& now) const
    {
        const auto first = wordsBefore(before);
        const auto second = wordsBefore(now);
        return !std::ranges::includes(first, second) && !std::ranges::includes(second, first);
    }

    // The name back from its noun: "Repeat rate, cyber crime", not what introduces it.
    std::set<std::string> wordsBefore(const Statement& statement) const
    {
        constexpr Tags kEnds = tag::kArticle | tag::kVerb | tag::kAnaphor | tag::kConjunction;
        constexpr Tags kJoins =
            tag::kPreposition | tag::kAdverb | tag::kMonth | tag::kPeriodUnit | tag::kPast | tag::kNext;
        std::set<std::string> found;
        const std::size_t first = m_reading.sentenceOf(mention(statement.mention)).first;
        for (std::size_t at = statement.at + 1; at-- > first;) {
            const Token& token = m_reading.at(at);
            const bool word = token.kind == TokenKind::Word;
            if ((token.tags & kEnds) || (!word && token.symbol != ',' && token.symbol != '-'))
                break;
            if (word && !(token.tags & kJoins))
                found.insert(stemOf(token.text));
        }
        return found;
    }

    void compare(const Statement& before, const Statement& now)
    {
        const Mention& a = mention(before.mention);
        const Mention& b = mention(now.mention);
        if (before.noun != now.noun || before.qualifier != now.qualifier || a.kind != b.kind || !samePeriod(a, b)
            || lengthOfTimeAround(m_reading, a) != lengthOfTimeAround(m_reading, b) || namedApart(before, now)
            || m_reading.anyOf(a.last, b.first, tag::kContrast))
            return;
        if (stated(a).overlaps(stated(b)))
            return m_check.findings.verify(now.mention, m_reading.written(a));
        m_check.findings.object(now.mention,
                                objectionTo(m_reading, now.mention, m_reading.written(a), m_reading.written(a),
                                            fmt::format("The text said {} before.", m_reading.written(a))));
    }

    Check& m_check;
    const Reading& m_reading;
    std::vector<Statement> m_seen;
};

} // namespace

void checkRestatements(Check& check)
{
    RestatementCheck(check).run();
}

} // namespace outturn::claims
