// SPDX-License-Identifier: GPL-3.0-or-later
#include "../movement_statement.h"
#include "../polarity.h"
#include "../roles.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

/// What a sentence without figures says of those beside it.
struct Remark
{
    std::size_t word{kNone};
    int direction{0};
    int quality{0};
};

// "Waits were 212 days last year. This year they are 239. I am glad to see the system getting faster."
class PassageDirectionCheck
{
public:
    explicit PassageDirectionCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (const Comparison& pair : m_check.comparisons) {
            if (pair.direction != 0 || pair.quality != 0 || !pair.strong || figuresIn(pair.sentence) > 3)
                continue;
            const std::size_t first = std::min(m_reading.mentions[pair.now].sentence, pair.sentence);
            judge(pair, std::max(m_reading.mentions[pair.now].sentence, pair.sentence) + 1);
            if (first > 0)
                judge(pair, first - 1);
            judgeRest(pair);
        }
    }

private:
    int figuresIn(std::size_t s) const
    {
        int found = 0;
        for (const Mention& figure : m_reading.mentionsOf(m_reading.sentences[s]))
            found += !figure.isLabel() && !isIdleWord(figure) ? 1 : 0;
        return found;
    }

    // "24 days in June and 19 days in July, so we're getting slower"
    void judgeRest(const Comparison& pair)
    {
        const Mention& last = m_reading.mentions[std::max(pair.now, pair.base)];
        const Sentence& sentence = m_reading.sentenceOf(last);
        for (std::size_t at = last.last; at < sentence.last; ++at)
            if (m_reading.isSymbol(at, ',') || m_reading.isSymbol(at, ';') || m_reading.isSymbol(at, '(')
                || m_reading.at(at).spacedDash)
                return conclude(pair, last.sentence, at);
    }

    void judge(const Comparison& pair, std::size_t s)
    {
        if (s >= m_reading.sentences.size() || figuresIn(s) > 0
            || (m_reading.sentences[s].paragraph != m_reading.sentences[pair.sentence].paragraph))
            return;
        conclude(pair, s, m_reading.sentences[s].first);
    }

    void conclude(const Comparison& pair, std::size_t s, std::size_t from)
    {
        const Mention& now = m_reading.mentions[pair.now];
        const Mention& base = m_reading.mentions[pair.base];
        Remark remark = remarkIn(s, from, now);
        if (remark.word == kNone && isOnSubject(s, now, base))
            remark = statementIn(s, from);
        int direction = remark.direction;
        if (remark.quality != 0)
            direction = remark.quality * polarity(now, base);
        const bool higher = stated(base).below(stated(now));
        const bool lower = stated(now).below(stated(base));
        if (direction == 0 || (!higher && !lower))
            return;
        // "25 weeks against 22 in March and 28 a year ago: longer on the quarter, but an improvement on the year"
        const bool namesBase = m_reading.is(remark.word + 1, "on") && m_reading.is(remark.word + 2, "the")
            && m_reading.has(remark.word + 3, tag::kPeriodUnit);
        if ((direction > 0) == higher || (namesBase && figuresIn(pair.sentence) > 2))
            return;
        const std::string source = fmt::format("{} against {}", m_reading.written(now), m_reading.written(base));
        const std::size_t carrier =
            m_reading.sentences[s].first < base.first ? std::min(pair.now, pair.base) : std::max(pair.now, pair.base);
        m_check.findings.objectToWord(
            carrier,
            Objection{.firstToken = remark.word > 1 ? remark.word - 1 : 0,
                      .lastToken = remark.word + 1,
                      .expected = higher ? "higher" : "lower",
                      .source = source,
                      .explanation = fmt::format("{} is {} than {}, which is not what \"{}\" says.",
                                                 m_reading.written(now), higher ? "higher" : "lower",
                                                 m_reading.written(base), m_reading.at(remark.word).text)});
    }

    // "The time taken to re-let a home has come down. It was 29 days in April and 34 in September."
    Remark statementIn(std::size_t s, std::size_t from) const
    {
        if (m_reading.anyOf(from, m_reading.sentences[s].last, tag::kTarget))
            return {};
        const MovementWords said = statedMovement(m_reading, from, m_reading.sentences[s].last);
        return {.word = said.token, .direction = said.direction, .quality = said.quality};
    }

    // The later of the two sentences starts with a pronoun, or both name the same thing.
    bool isOnSubject(std::size_t s, const Mention& now, const Mention& base) const
    {
        const std::size_t first = std::min(now.sentence, base.sentence);
        const std::size_t last = std::max(now.sentence, base.sentence);
        if (s >= first && s <= last)
            return true;
        const Sentence& behind = m_reading.sentences[s > last ? s : first];
        const Sentence& before = m_reading.sentences[s > last ? last : s];
        const std::size_t start = behind.bullet ? behind.first + 1 : behind.first;
        if (m_reading.isAny(start, {"it", "they", "this", "that", "these", "those"})
            || (m_reading.is(start, "the")
                && m_reading.isAny(start + 1, {"figure", "number", "rate", "total", "average"})))
            return true;
        // "Sickness is going up! 5.4% Oct, 4.9% Nov."
        if (s < first && !m_reading.anyOf(behind.first, behind.last, tag::kVerb | tag::kChangeVerb))
            return true;
        return shareSubject(before, behind);
    }

    bool shareSubject(const Sentence& a, const Sentence& b) const
    {
        constexpr std::size_t kShortest = 4;
        constexpr std::size_t kSubject = 10; // tokens in which a sentence names what it is about
        for (std::size_t at = a.first; at < std::min(a.last, a.first + kSubject); ++at) {
            const Token& word = m_reading.at(at);
            if (word.kind != TokenKind::Word || word.text.size() < kShortest
                || (word.tags
                    & (tag::kVerb | tag::kPreposition | tag::kAdverb | tag::kPeriodUnit | tag::kChangeVerb
                       | tag::kAnaphor | tag::kConjunction | tag::kComparative | tag::kMonth | tag::kAll)))
                continue;
            for (std::size_t other = b.first; other < std::min(b.last, b.first + kSubject); ++other)
                if (sameWord(word.text, m_reading.at(other).text))
                    return true;
        }
        return false;
    }

    // Longer times are worse, also those counted in days.
    int polarity(const Mention& now, const Mention& base) const
    {
        if (isTime(now))
            return -1;
        const int own = polarityOf(m_reading, now);
        return own != 0 ? own : polarityOf(m_reading, base);
    }

    bool isTime(const Mention& figure) const
    {
        return figure.kind == Kind::Duration
            || (figure.noun != kNone && m_reading.isAny(figure.noun, {"days", "weeks", "months", "hours", "minutes"}));
    }

    // Exactly one word of movement, said as a fact of what stands beside it.
    Remark remarkIn(std::size_t s, std::size_t from, const Mention& now) const
    {
        const Sentence& sentence = m_reading.sentences[s];
        Remark remark;
        if (m_reading.anyOf(from, sentence.last, tag::kTarget)
            || m_reading.anyWord(from, sentence.last, {"if", "whether", "hope", "want", "need", "must", "?"}))
            return remark;
        for (std::size_t at = from; at < sentence.last; ++at) {
            Remark here{.word = at};
            if (m_reading.has(at, tag::kFaster | tag::kSlower) && isTime(now))
                here.direction = m_reading.has(at, tag::kFaster) ? -1 : 1;
            else if (m_reading.has(at, tag::kBetter | tag::kWorse) && !m_reading.is(at - 1, "to"))
                here.quality = m_reading.has(at, tag::kBetter) ? 1 : -1;
            else if (saysTrend(sentence, at))
                here.direction = directionOf(m_reading, at);
            if ((here.direction == 0 && here.quality == 0)
                || m_reading.anyOf(at > from + 3 ? at - 3 : from, at, tag::kNegation | tag::kFuture))
                continue;
            if (remark.word != kNone)
                return {};
            remark = here;
        }
        return remark;
    }

    // "That is a rise.", "The trend is down.", "It is falling."
    bool saysTrend(const Sentence& sentence, std::size_t at) const
    {
        const std::size_t first = sentence.first + (sentence.bullet ? 1 : 0);
        // "A welcome rise.", "…: an easing I was glad to see"
        const bool noun = m_reading.has(at, tag::kChangeNoun) && m_reading.anyWord(at > 3 ? at - 3 : 0, at, {"a", "an"})
            && !m_reading.is(at + 1, "of") && m_reading.at(at + 1).kind != TokenKind::Number;
        const std::size_t article = m_reading.isAny(at - 1, {"a", "an"}) ? at - 1 : at - 2;
        const bool marked = article <= first || m_reading.isSymbol(article - 1, ',')
            || m_reading.isSymbol(article - 1, ':') || m_reading.at(article - 1).spacedDash
            || m_reading.is(article - 1, "is");
        if (noun && marked && !m_reading.is(at + 1, "in"))
            return true;
        // "The backlog has shrunk."
        const bool perfect = m_reading.has(at, tag::kChangeVerb) && m_reading.isAny(at - 1, {"has", "have", "had"})
            && sentence.firstMention == sentence.lastMention && m_reading.at(at + 1).kind == TokenKind::Symbol;
        // "Violence is falling."
        const bool goesOn = m_reading.has(at, tag::kChangeVerb) && m_reading.at(at).text.ends_with("ing")
            && m_reading.isAny(at - 1, {"is", "are"}) && m_reading.at(at + 1).kind == TokenKind::Symbol
            && sentence.firstMention == sentence.lastMention && at <= first + 4;
        if (perfect || goesOn)
            return true;
        const bool named = m_reading.has(at, tag::kChangeVerb)
            && m_reading.anyWord(at > 3 ? at - 3 : 0, at, {"rate", "figure", "figures", "number", "numbers", "trend"});
        // "54 in H1, 71 in H2 (down on H1)"
        const bool bracket = m_reading.isSymbol(at - 1, '(') && m_reading.isAny(at, {"up", "down"})
            && m_reading.isAny(at + 1, {"on", "from"});
        if (named || bracket)
            return true;
        const bool refers = m_reading.is(first, "both") || m_reading.has(first, tag::kAnaphor)
            || (m_reading.is(first, "the")
                && (at == first + 1
                    || m_reading.isAny(first + 1, {"trend", "figure", "number", "rate", "direction", "total"})));
        return refers && at <= first + 6
            && (m_reading.has(at, tag::kChangeNoun | tag::kChangeVerb) || m_reading.isAny(at, {"up", "down"}));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkPassageDirections(Check& check)
{
    PassageDirectionCheck(check).run();
}

} // namespace outturn::claims
