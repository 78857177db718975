// SPDX-License-Identifier: GPL-3.0-or-later
#include "implied_change.h"

#include "change_answer.h"
#include "surroundings.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kFarthest = 14; // tokens from a pair of levels to what stands in apposition to it

bool isLinkWord(const Reading& reading, std::size_t at)
{
    return reading.has(at, tag::kAbout | tag::kAdverb | tag::kArticle | tag::kAnaphor)
        || reading.isAny(at, {"or",    "so",         "ie",      "i",      "e",      ".",         "is",      "was",
                              "which", "meaning",    "means",   "namely", "making", "saving",    "giving",  "by",
                              "to",    "equates",    "amounts", "comes",  "equals", "a",         "another", "further",
                              "extra", "represents", "makes",   "gives",  "hence",  "therefore", "thus",    "we",
                              "re",    "losing",     "gaining", "adding", "than",   ","});
}

class ImpliedChange
{
public:
    ImpliedChange(const Check& check, std::size_t figure)
        : m_check(check)
        , m_reading(check.reading)
        , m_index(figure)
    {
    }

    Mention read() const
    {
        Mention figure = m_reading.mentions[m_index];
        if (figure.change || figure.isLabel() || figure.target || figure.base || figure.range || figure.average
            || isIdleWord(figure) || !canFollow(figure))
            return figure;
        if (const Comparison* pair = pairFor(figure); pair && canBeOf(figure, *pair)) {
            figure.change = true;
            figure.direction = m_reading.mentions[pair->base].fromTo ? pair->direction : 0;
        }
        return figure;
    }

private:
    // "40 of which", "45 seconds being travel", "82 a day": not how far two levels lie apart.
    bool canFollow(const Mention& figure) const
    {
        const std::size_t next = figure.last;
        if (m_reading.is(next, "a") && m_reading.is(next + 1, "time"))
            return true;
        return !m_reading.isAny(next,
                                {"of", "a", "per", "each", "in", "at", "for", "from", "to", "against", "were", "was"})
            && !m_reading.isAny(figure.noun == kNone ? next : figure.noun + 1, {"a", "per", "each", "of"})
            && !m_reading.has(next, tag::kCompare);
    }

    const Comparison* pairFor(const Mention& figure) const
    {
        const auto& all = m_check.comparisons;
        const std::size_t back = refersBack(figure) ? 1 : 0;
        if (figure.sentence < back)
            return nullptr;
        auto pair = std::lower_bound(all.begin(), all.end(), figure.sentence - back,
                                     [](const Comparison& known, std::size_t at) { return known.sentence < at; });
        const Comparison* found = nullptr;
        for (; pair != all.end() && pair->sentence <= figure.sentence; ++pair) {
            const bool tied = pair->sentence == figure.sentence ? isApposed(figure, *pair) : back > 0;
            if (!tied)
                continue;
            if (found)
                return nullptr;
            found = &*pair;
        }
        return found;
    }

    // "That's 72 families", "So we are losing 25 minutes"
    bool refersBack(const Mention& figure) const
    {
        const Sentence& sentence = m_reading.sentenceOf(figure);
        std::size_t at = sentence.first;
        while (at < figure.first && m_reading.at(at).kind == TokenKind::Symbol)
            ++at;
        if (at >= figure.first || figure.first > at + 6 || !sumsUpBefore(m_reading, figure.sentence)
            || m_reading.sentences[figure.sentence - (figure.sentence > 0 ? 1 : 0)].paragraph != sentence.paragraph)
            return false;
        for (; at < figure.first; ++at)
            if (!isLinkWord(m_reading, at))
                return false;
        return true;
    }

    // Behind both levels, with a mark or "or" between, and nothing else that it could be said of.
    bool isApposed(const Mention& figure, const Comparison& pair) const
    {
        const Mention& last = m_reading.mentions[std::max(pair.now, pair.base)];
        if (last.last > figure.first || figure.first > last.last + kFarthest || last.sentence != figure.sentence)
            return false;
        for (std::size_t i = std::max(pair.now, pair.base) + 1; i < m_index; ++i)
            if (!m_reading.mentions[i].isLabel())
                return false;
        std::size_t at = figure.first;
        while (at > last.last && isLinkWord(m_reading, at - 1) && !m_reading.isSymbol(at - 1, ','))
            --at;
        const Token& mark = m_reading.at(at - 1);
        const bool marked = mark.symbol == ',' || mark.symbol == ':' || mark.symbol == '(' || mark.symbol == ';'
            || mark.symbol == '=' || mark.spacedDash;
        return (marked && at > last.last) || (at == last.last && m_reading.is(at, "or"));
    }

    bool canBeOf(const Mention& figure, const Comparison& pair) const
    {
        const Mention& now = m_reading.mentions[pair.now];
        const Mention& base = m_reading.mentions[pair.base];
        if (!levelsFit(figure, now) || now.kind == Kind::Rank || base.value <= 0)
            return false;
        if (figure.kind == Kind::Percent)
            return now.kind != Kind::Percent && !isShareOf(figure, now, base)
                && (base.fromTo || isCloseTo(figure, now, base));
        const double larger = std::max(now.value, base.value);
        return figure.value < 0.7 * larger && (!nounsDiffer(m_reading, figure, now) || isCloseTo(figure, now, base));
    }

    static bool isShareOf(const Mention& figure, const Mention& now, const Mention& base)
    {
        return percentOf(stated(now), stated(base)).overlaps(stated(figure))
            || percentOf(stated(base), stated(now)).overlaps(stated(figure));
    }

    static bool isCloseTo(const Mention& figure, const Mention& now, const Mention& base)
    {
        const double actual = answerOf(figure, now, base).expected;
        return std::abs(actual - figure.value) <= 0.35 * std::max(actual, figure.value);
    }

    const Check& m_check;
    const Reading& m_reading;
    std::size_t m_index;
};

} // namespace

Mention impliedChange(const Check& check, std::size_t figure)
{
    return ImpliedChange(check, figure).read();
}

} // namespace outturn::claims
