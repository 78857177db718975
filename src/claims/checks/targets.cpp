// SPDX-License-Identifier: GPL-3.0-or-later
#include "../polarity.h"
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

struct Outcome
{
    int met{0}; ///< +1 met, −1 missed, 0 not said
    std::size_t word{kNone};
    bool strictly{false}; ///< exceeded
};

class TargetCheck
{
public:
    explicit TargetCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s)
            judge(s);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    Outcome saidIn(const Sentence& sentence) const
    {
        Outcome outcome;
        for (std::size_t at = sentence.first; at < sentence.last; ++at) {
            if (const int side = sideOfTarget(at); side != 0 && outcome.met == 0) {
                outcome = {side, at, false};
                continue;
            }
            if (!m_reading.has(at, tag::kMet | tag::kMissed)
                && !(m_reading.is(at, "short") && m_reading.is(at + 1, "of")))
                continue;
            // "missed its target, achieving 58.5%" only says what was reached.
            const bool reaches = m_reading.isAny(at,
                                                 {"achieving", "hitting", "reaching", "delivering", "achieved",
                                                  "reached", "delivered", "completed"})
                && m_reading.at(at + 1).kind == TokenKind::Number;
            if (reaches || !targetNear(at, sentence))
                continue;
            int met = m_reading.has(at, tag::kMissed) || m_reading.is(at, "short") ? -1 : 1;
            if (m_reading.is(at, "fell") && !m_reading.is(at + 1, "short"))
                continue;
            const std::size_t begin = at > sentence.first + 4 ? at - 4 : sentence.first;
            const bool negated = m_reading.anyOf(begin, at, tag::kNegation)
                || m_reading.anyWord(begin, at, {"failed", "failing", "unable", "yet"});
            if (negated)
                met = m_reading.anyOf(begin, at, tag::kMissed) ? -1 : -met;
            if (outcome.met != 0 && outcome.met != met)
                return {};
            outcome = {met, at, m_reading.isAny(at, {"exceeded", "exceeding", "exceeds", "surpassed"})};
        }
        return outcome;
    }

    // "inside our 1:30 standard", "outside the ten-minute target"
    int sideOfTarget(std::size_t at) const
    {
        if (!m_reading.isAny(at, {"inside", "within", "outside"}) || !m_reading.has(at + 1, tag::kArticle)
            || m_reading.anyOf(at > 3 ? at - 3 : 0, at, tag::kNegation))
            return 0;
        const bool target = m_reading.anyOf(at + 2, at + 8, tag::kTarget);
        return target ? (m_reading.is(at, "outside") ? -1 : 1) : 0;
    }

    // "met the 90% target", "the target was met"
    bool targetNear(std::size_t at, const Sentence& sentence) const
    {
        const std::size_t end = std::min(sentence.last, at + 10);
        for (std::size_t word = at + 1; word < end; ++word) {
            if (m_reading.has(word, tag::kTarget))
                return true;
            if (m_reading.isSymbol(word, ';') || m_reading.has(word, tag::kContrast))
                break;
        }
        const std::size_t begin = at > sentence.first + 16 ? at - 16 : sentence.first;
        return m_reading.anyOf(begin, at, tag::kTarget);
    }

    void judge(std::size_t s)
    {
        const Sentence& sentence = m_reading.sentences[s];
        const Outcome outcome = saidIn(sentence);
        if (outcome.met == 0 || speaksOfOthers(sentence, outcome.word))
            return;
        std::size_t target = kNone;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            if (!mention(i).target || mention(i).isLabel())
                continue;
            if (target != kNone)
                return;
            target = i;
        }
        if (target == kNone)
            target = targetBefore(s);
        if (target == kNone)
            return;
        const std::size_t figure = figureFor(s, target);
        if (figure != kNone)
            compare(figure, target, outcome);
    }

    bool speaksOfOthers(const Sentence& sentence, std::size_t word) const
    {
        const std::size_t begin = word > sentence.first + 6 ? word - 6 : sentence.first;
        const bool purpose = word > sentence.first + 1 && m_reading.is(word - 1, "to")
            && !m_reading.isAny(
                word - 2,
                {"failed", "failing", "fails", "continue", "continues", "continued", "able", "unable", "managed"});
        return purpose || m_reading.anyOf(begin, word, tag::kFuture)
            || m_reading.anyWord(begin, word, {"if", "when", "until", "towards"});
    }

    std::size_t targetBefore(std::size_t s) const
    {
        if (s == 0 || m_reading.sentences[s - 1].paragraph != m_reading.sentences[s].paragraph)
            return kNone;
        std::size_t only = kNone;
        const Sentence& before = m_reading.sentences[s - 1];
        for (std::size_t i = before.firstMention; i < before.lastMention; ++i)
            if (mention(i).target && !mention(i).isLabel()) {
                if (only != kNone)
                    return kNone;
                only = i;
            }
        return only;
    }

    // The one level of the target's kind in the target's sentence, else in the sentence before or behind.
    std::size_t figureFor(std::size_t s, std::size_t target) const
    {
        const std::size_t here = onlyLevel(mention(target).sentence, target);
        if (here != kNone)
            return here;
        if (levels(mention(target).sentence, target) > 1)
            return kNone;
        if (mention(target).sentence != s)
            return onlyLevel(s, target);
        if (s > 0 && m_reading.sentences[s - 1].paragraph == m_reading.sentences[s].paragraph
            && levels(s - 1, target) == 1)
            return onlyLevel(s - 1, target);
        return kNone;
    }

    bool isCandidate(const Mention& figure, std::size_t target) const
    {
        const bool sameKind = figure.kind == mention(target).kind
            || (figure.kind == Kind::Portion && mention(target).kind == Kind::Percent
                && figure.approx == Approx::Exact);
        return figure.isLevel() && sameKind && !figure.target && !figure.base
            && !(figure.kind == Kind::Count && nounsDiffer(m_reading, figure, mention(target)));
    }

    int levels(std::size_t sentence, std::size_t target) const
    {
        int count = 0;
        for (const Mention& figure : m_reading.mentionsOf(m_reading.sentences[sentence]))
            count += isCandidate(figure, target) ? 1 : 0;
        return count;
    }

    std::size_t onlyLevel(std::size_t sentence, std::size_t target) const
    {
        const Sentence& here = m_reading.sentences[sentence];
        std::size_t only = kNone;
        for (std::size_t i = here.firstMention; i < here.lastMention; ++i) {
            if (!isCandidate(mention(i), target))
                continue;
            if (only != kNone)
                return kNone;
            only = i;
        }
        return only;
    }

    // +1 where at least the target is wanted, −1 where at most, 0 where nothing tells.
    int wanted(std::size_t figure, std::size_t target) const
    {
        const Mention& t = mention(target);
        const std::size_t begin = t.first > 5 ? t.first - 5 : 0;
        for (std::size_t at = begin; at < t.first; ++at)
            if (m_reading.isAny(at, {"no", "not"}) && m_reading.is(at + 2, "than"))
                return m_reading.isAny(at + 1, {"more", "higher", "longer", "later"}) ? -1
                    : m_reading.isAny(at + 1, {"less", "fewer", "lower"})             ? 1
                                                                                      : 0;
        if (m_reading.anyWord(begin, t.last + 3, {"least", "minimum"}))
            return 1;
        if (m_reading.anyWord(begin, t.last + 3, {"most", "maximum", "under", "below", "within", "than", "ceiling"})
            && !m_reading.anyWord(begin, t.first, {"more", "higher", "greater"}))
            return -1;
        const int polarity = polarityOf(m_reading, mention(figure));
        const int other = mention(figure).sentence == t.sentence ? polarity : polarityOf(m_reading, t);
        if (polarity != 0 && other != 0 && polarity != other)
            return 0;
        // A target of most of something is one to reach, unless its words say otherwise.
        if (polarity == 0 && other == 0 && t.kind == Kind::Percent && t.value >= 60)
            return 1;
        return polarity != 0 ? polarity : other;
    }

    void compare(std::size_t figure, std::size_t target, const Outcome& outcome)
    {
        const int sense = wanted(figure, target);
        const Interval a = stated(mention(figure));
        const Interval t{mention(target).value, mention(target).value};
        const bool above = t.below(a) || (mention(figure).value > mention(target).value);
        const bool below = a.below(t);
        const std::string source =
            fmt::format("{} against {}", m_reading.written(mention(figure)), m_reading.written(mention(target)));
        if (sense == 0 || (sense < 0 && outcome.strictly) || (!above && !below))
            return;
        const bool met = sense > 0 ? above : below;
        if (met == (outcome.met > 0)) {
            m_check.findings.verify(target, source);
            m_check.findings.verify(figure, source);
            return;
        }
        Objection objection{.firstToken = std::min(outcome.word, mention(target).first),
                            .lastToken = std::max(outcome.word + 1, mention(target).last),
                            .expected = met ? "target met" : "target missed",
                            .source = source,
                            .explanation =
                                fmt::format("{} is {} {}, and \"{}\" says otherwise.",
                                            m_reading.written(mention(figure)), above ? "above" : "below",
                                            m_reading.written(mention(target)), m_reading.at(outcome.word).text)};
        if (mention(figure).sentence == mention(target).sentence) {
            objection.firstToken = std::min(objection.firstToken, mention(figure).first);
            objection.lastToken = std::max(objection.lastToken, mention(figure).last);
        }
        m_check.findings.objectToWord(target, objection);
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkTargets(Check& check)
{
    TargetCheck(check).run();
}

} // namespace outturn::claims
