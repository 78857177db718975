// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles.h"

#include <cmath>

namespace outturn::claims {
namespace {

class RoleReader
{
public:
    explicit RoleReader(Reading& reading)
        : m_reading(reading)
    {
    }

    void run()
    {
        for (const Sentence& sentence : m_reading.sentences) {
            collect(sentence);
            for (std::size_t i = 0; i < m_here.size(); ++i)
                readPlainRoles(i);
            for (std::size_t i = 0; i < m_here.size(); ++i)
                markChange(m_reading, neighbours(i), *m_here[i]);
            for (std::size_t i = 0; i < m_here.size(); ++i)
                markBase(m_reading, neighbours(i), *m_here[i]);
            for (std::size_t i = 0; i < m_here.size(); ++i)
                attachPeriod(i);
            for (std::size_t i = 1; i < m_here.size(); ++i)
                inheritUnit(i);
        }
    }

private:
    void collect(const Sentence& sentence)
    {
        m_sentence = &sentence;
        m_here.clear();
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (!m_reading.mentions[i].isLabel())
                m_here.push_back(&m_reading.mentions[i]);
        while (m_phrase < m_reading.periods.size() && m_reading.periods[m_phrase].first < sentence.first)
            ++m_phrase;
    }

    Neighbours neighbours(std::size_t i) const
    {
        Neighbours around{.sentence = m_sentence};
        around.from = i > 0 ? m_here[i - 1]->last : m_sentence->first;
        around.to = i + 1 < m_here.size() ? m_here[i + 1]->first : m_sentence->last;
        around.previous = i > 0 ? m_here[i - 1] : nullptr;
        around.next = i + 1 < m_here.size() ? m_here[i + 1] : nullptr;
        for (std::size_t j = 0; j < i; ++j)
            if (m_here[j]->kind == m_here[i]->kind && m_here[j]->isLevel())
                around.levelBefore = m_here[j];
        return around;
    }

    void readPlainRoles(std::size_t i)
    {
        const Neighbours around = neighbours(i);
        Mention& mention = *m_here[i];
        mention.target = isTarget(around, mention);
        mention.average = isAverageIn(m_reading, around, mention);
        mention.total = isTotal(around, mention);
        if (mention.average && mention.kind == Kind::Count && mention.half == 0)
            mention.half = 0.5;
    }

    // "90% target", "target of at least 90%", "target (90%)"
    bool isTarget(const Neighbours& around, const Mention& mention) const
    {
        const std::size_t end = std::min(around.to, mention.last + 5);
        for (std::size_t at = mention.last; at < end; ++at) {
            if (m_reading.has(at, tag::kTarget))
                return true;
            const bool goesOn = m_reading.at(at).kind == TokenKind::Word
                && !m_reading.has(at,
                                  tag::kPreposition | tag::kVerb | tag::kConjunction | tag::kCompare | tag::kComparative
                                      | tag::kMet | tag::kMissed);
            if (!goesOn && !(m_reading.isSymbol(at, '-') && !m_reading.at(at).spacedDash))
                break;
        }
        const std::size_t begin = mention.first > around.from + 8 ? mention.first - 8 : around.from;
        for (std::size_t at = mention.first; at-- > begin;) {
            if (m_reading.has(at, tag::kTarget)) {
                if (at > 0 && m_reading.isAny(at - 1, {"within", "on", "inside", "outside"}))
                    return false;
                const bool bracket = m_reading.isSymbol(mention.first - 1, '(');
                return !bracket
                    || !m_reading.anyOf(at > around.from + 3 ? at - 3 : around.from, at, tag::kMet | tag::kMissed);
            }
            const Token& token = m_reading.at(at);
            // "trails the standard by 3.6 points"
            if (token.symbol == ',' || token.symbol == ';' || token.symbol == ')' || m_reading.is(at, "by")
                || (token.tags & (tag::kConjunction | tag::kChangeVerb)))
                return false;
            if ((token.tags & (tag::kVerb | tag::kMissed | tag::kMet))
                && !m_reading.isAny(at, {"is", "was", "remains", "set", "has", "been", "being"}))
                return false;
        }
        return false;
    }

    bool isTotal(const Neighbours& around, const Mention& mention) const
    {
        const std::size_t begin = mention.first > around.from + 4 ? mention.first - 4 : around.from;
        for (std::size_t at = mention.first; at-- > begin;) {
            if (m_reading.has(at, tag::kTotal))
                return true;
            if (m_reading.at(at).symbol == ',')
                break;
        }
        for (std::size_t at = mention.last; at < std::min(around.to, mention.last + 5); ++at) {
            if (m_reading.has(at, tag::kTotal))
                return !m_reading.is(at, "overall") || m_reading.is(at - 1, "the");
            if (m_reading.at(at).kind != TokenKind::Word || m_reading.has(at, tag::kVerb | tag::kConjunction))
                return false;
        }
        return false;
    }

    // "8 seconds, against last year's 15", "men 31 days, women 27": a bare number has the unit of the one before it.
    void inheritUnit(std::size_t i)
    {
        Mention& bare = *m_here[i];
        const Token& next = m_reading.at(bare.last);
        if (bare.kind != Kind::Count || bare.noun != kNone || (bare.word && bare.value < 20) || bare.change
            || bare.scale != 1
            || (next.kind == TokenKind::Word && !(next.tags & (tag::kConjunction | tag::kCompare))
                && !inMonth(bare.last) && !isBefore(bare) && !isLikePrevious(i) && !namesTime(bare)
                && !isElsewhere(bare))
            || next.symbol == '-')
            return;
        const Mention* level = nullptr;
        for (std::size_t j = 0; j < i; ++j) {
            // "Handovers over 60 minutes: Royal 612" says which are counted.
            const bool over = m_here[j]->approx == Approx::Over || m_reading.isSymbol(m_here[j]->first - 1, '>')
                || m_reading.isSymbol(m_here[j]->first - 1, '<');
            const bool limit = over && m_reading.isSymbol(m_here[j]->last, ':');
            if (m_here[j]->isLevel() && !limit)
                level = m_here[j];
            if (m_here[j]->kind == Kind::Rate && bare.decimals > 0 && bare.decimals == m_here[j]->decimals) {
                bare.kind = Kind::Rate;
                bare.second = m_here[j]->second;
                bare.half = m_here[j]->half;
                return;
            }
        }
        if (!level)
            return;
        // "7.9 per cent in the north, 6.2 in the east"
        if (level->kind == Kind::Percent && bare.decimals == level->decimals
            && (bare.decimals > 0 ? m_reading.isAny(bare.last, {"in", "for", "at", "among"}) : isLikePrevious(i))) {
            bare.kind = Kind::Percent;
            bare.half = level->half;
            return;
        }
        const bool listed = bare.base || inMonth(bare.last) || isLikePrevious(i) || namesTime(bare)
            || m_reading.at(bare.first - 1).kind == TokenKind::Word;
        if (level->kind != Kind::Duration || level->clock || !(listed || isLedAlike(bare, *level))
            || (bare.paren != 0 && !(bare.base && bare.decimals == level->decimals)))
            return;
        bare.kind = Kind::Duration;
        bare.scale = level->scale;
        bare.value *= level->scale;
        bare.half = 0.5 * std::pow(10.0, -bare.decimals) * bare.scale;
    }

    // "24 weeks at Aldbourne, 31 at Castle Street and 28 at Fenwick"
    bool isLikePrevious(std::size_t i) const
    {
        const Mention& bare = *m_here[i];
        std::size_t behind = m_here[i - 1]->last;
        if (m_reading.is(behind, "on") && m_reading.has(behind + 1, tag::kAverage))
            behind += 2;
        return (m_reading.isSymbol(bare.first - 1, ',') || m_reading.is(bare.first - 1, "and"))
            && m_reading.isAny(bare.last, {"at", "in", "for", "on", "among"})
            && m_reading.at(bare.last).text == m_reading.at(behind).text;
    }

    // "ninety-four seconds last year, ninety-nine this year"
    bool namesTime(const Mention& bare) const
    {
        if (bare.period < 0)
            return false;
        const std::size_t phrase = m_reading.periods[static_cast<std::size_t>(bare.period)].first;
        return phrase == bare.last || (m_reading.has(bare.last, tag::kArticle) && phrase == bare.last + 1);
    }

    // "in town crews take 6 minutes; out of town they take 14.": the same word leads to both, and ends the clause.
    bool isLedAlike(const Mention& bare, const Mention& level) const
    {
        const Token& next = m_reading.at(bare.last);
        return bare.first > m_sentence->first && level.first > m_sentence->first
            && m_reading.has(bare.first - 1, tag::kVerb)
            && m_reading.at(bare.first - 1).text == m_reading.at(level.first - 1).text
            && (next.symbol == '.' || next.symbol == ';' || next.symbol == ',');
    }

    // "312 hours, compared with 268 the week before"
    bool isBefore(const Mention& bare) const
    {
        const std::size_t at = m_reading.has(bare.last, tag::kArticle) ? bare.last + 1 : bare.last;
        return bare.base
            && (m_reading.has(at, tag::kPast)
                || (m_reading.has(at, tag::kPeriodUnit) && m_reading.isAny(at + 1, {"before", "earlier", "ago"})));
    }

    // "31 minutes at Queen's against 24 at King's"
    bool isElsewhere(const Mention& bare) const
    {
        return bare.base && m_reading.isAny(bare.last, {"at", "in", "for", "on", "among"})
            && m_reading.at(bare.last + 1).capital;
    }

    bool inMonth(std::size_t at) const
    {
        return m_reading.is(at, "in") && m_reading.has(at + 1, tag::kMonth) && m_reading.at(at + 1).capital;
    }

    bool cutsPeriod(std::size_t at, const Mention& mention) const
    {
        const Token& token = m_reading.at(at);
        if (token.symbol == ',' || token.symbol == ';' || token.symbol == ')' || (token.tags & tag::kConjunction))
            return true;
        const bool onAverage = m_reading.is(at, "on") && m_reading.has(at + 1, tag::kAverage);
        return !mention.change && !onAverage
            && ((token.tags & tag::kCompare) || m_reading.is(at, "from")
                || (m_reading.is(at, "on") && !m_reading.is(at + 2, "same")));
    }

    void attachPeriod(std::size_t i)
    {
        Mention& mention = *m_here[i];
        const Neighbours around = neighbours(i);
        int before = -1;
        for (std::size_t p = m_phrase; p < m_reading.periods.size() && m_reading.periods[p].first < around.to; ++p) {
            const PeriodPhrase& phrase = m_reading.periods[p];
            const bool namesBase = phrase.kind == PeriodWord::Relative && phrase.past < 0;
            if (phrase.last <= mention.first && phrase.first >= around.from && (!mention.change || namesBase))
                before = static_cast<int>(p);
            if (phrase.first < mention.last)
                continue;
            bool cut = phrase.first > mention.last + 14;
            for (std::size_t at = mention.last; at < phrase.first && !cut; ++at)
                cut = cutsPeriod(at, mention) && !(at == mention.last && m_reading.isSymbol(at, ')'));
            if (!cut) {
                mention.period = static_cast<int>(p);
                return;
            }
            break;
        }
        mention.period = before;
    }

    Reading& m_reading;
    const Sentence* m_sentence{nullptr};
    std::vector<Mention*> m_here;
    std::size_t m_phrase{0};
};

} // namespace

void assignRoles(Reading& reading)
{
    RoleReader(reading).run();
}

} // namespace outturn::claims
