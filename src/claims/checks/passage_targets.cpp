// SPDX-License-Identifier: GPL-3.0-or-later
#include "../polarity.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostBack = 2; // sentences between a target and the words that it was met

/// What words say of a target.
struct Result
{
    int met{0}; ///< +1 met, −1 missed
    std::size_t word{kNone};
};

// A target, one figure to hold against it, and words that it was met or missed, within a few sentences.
class PassageTargetCheck
{
public:
    explicit PassageTargetCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s)
            if (const Result result = resultIn(s); result.met != 0)
                judge(s, result);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool isTargetWord(std::size_t at) const
    {
        return m_reading.has(at, tag::kTarget)
            || m_reading.isAny(at, {"std", "tgt", "aim", "promise", "pledge", "limit", "commitment", "requirement"});
    }

    Result resultIn(std::size_t s) const
    {
        const Sentence& sentence = m_reading.sentences[s];
        Result result;
        for (std::size_t at = sentence.first; at < sentence.last; ++at) {
            const int met = metAt(sentence, at);
            if (met == 0)
                continue;
            if (result.met != 0 && result.met != met)
                return {};
            result = result.met != 0 ? result : Result{met, at};
        }
        return result;
    }

    int metAt(const Sentence& sentence, std::size_t at) const
    {
        int met = 0;
        if (m_reading.isAny(at,
                            {"met", "meets", "meeting", "hit", "hitting", "hits", "achieved", "achieving", "beat",
                             "beating", "beaten", "passed", "kept"}))
            met = 1;
        else if (m_reading.isAny(at, {"missed", "missing", "misses", "failed", "breached", "broke"}))
            met = -1;
        else if (m_reading.isAny(at, {"inside", "within", "ahead", "on"}) || m_reading.isAny(at, {"outside", "off"}))
            met = m_reading.isAny(at, {"outside", "off"}) ? -1 : 1;
        const Token& next = m_reading.at(at + 1);
        if (met == 0 || next.kind == TokenKind::Number || !targetNear(sentence, at))
            return 0;
        const std::size_t begin = at > sentence.first + 4 ? at - 4 : sentence.first;
        if (m_reading.anyOf(begin, at, tag::kFuture) || m_reading.anyWord(begin, at, {"if", "when", "until", "to"}))
            return 0;
        if (m_reading.anyWord(begin, at, {"just", "only", "no", "despite"}))
            return 0;
        return m_reading.anyOf(begin, at, tag::kNegation) ? -met : met;
    }

    // "so we missed our aim", "std met", "inside our three-day promise", "on target"
    bool targetNear(const Sentence& sentence, std::size_t at) const
    {
        const bool place = m_reading.isAny(at, {"inside", "within", "outside", "on", "off", "ahead"});
        for (std::size_t word = at + 1; word < std::min(sentence.last, at + 7); ++word) {
            if (isTargetWord(word))
                return !place || word == at + 1 || m_reading.has(at + 1, tag::kArticle) || m_reading.is(at + 1, "of");
            if (m_reading.at(word).symbol == ',' || m_reading.at(word).symbol == ';' || m_reading.is(word, "and"))
                break;
        }
        if (place)
            return false;
        for (std::size_t word = at; word-- > sentence.first && word + 5 > at;)
            if (isTargetWord(word))
                return true;
        return false;
    }

    // Whether the figure is what is aimed at: "target 90%", "We aim to answer inside 20 working days".
    bool isAimedAt(std::size_t i) const
    {
        const Mention& figure = mention(i);
        if (figure.target)
            return true;
        const Sentence& sentence = m_reading.sentenceOf(figure);
        const std::size_t begin = figure.first > sentence.first + 14 ? figure.first - 14 : sentence.first;
        const bool bound = m_reading.isAny(figure.first - 1,
                                           {"inside", "within", "under", "below", "in", "least", "than", "reach",
                                            "achieve", "answer", "hit", "of", "see"});
        const bool aims =
            m_reading.anyWord(begin, figure.first,
                              {"aim", "aims", "aimed", "asked", "ask", "promise", "promised", "pledge", "pledged",
                               "commit", "committed", "should", "must", "requires", "require", "expects"});
        const bool named =
            m_reading.isAny(figure.last, {"std", "tgt"}) || m_reading.isAny(figure.first - 1, {"std", "tgt"});
        return named || (bound && aims);
    }

    // The nearest sentence with a target, and the one figure of its kind from there on.
    void judge(std::size_t s, const Result& result)
    {
        const std::size_t from = s > kMostBack ? s - kMostBack : 0;
        std::size_t target = kNone;
        for (std::size_t back = s + 1; back-- > from && target == kNone;) {
            const Sentence& sentence = m_reading.sentences[back];
            if (sentence.paragraph != m_reading.sentences[s].paragraph || (sentence.bullet && back != s))
                break;
            for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
                if (!isFigure(mention(i)) || !isAimedAt(i))
                    continue;
                if (target != kNone)
                    return;
                target = i;
            }
        }
        if (target == kNone)
            return;
        std::size_t figure = kNone;
        const Sentence& first = m_reading.sentenceOf(mention(target));
        for (std::size_t i = first.firstMention; i < m_reading.sentences[s].lastMention; ++i) {
            if (i == target || !isFigure(mention(i)) || mention(i).kind != mention(target).kind)
                continue;
            if (figure != kNone)
                return;
            figure = i;
        }
        if (figure != kNone && comparable(target, figure) && !judged(target, figure))
            compare(target, figure, result);
    }

    static bool isFigure(const Mention& figure)
    {
        return !figure.isLabel() && !isIdleWord(figure) && !figure.change && figure.kind != Kind::Rank
            && figure.kind != Kind::Multiple;
    }

    bool judged(std::size_t target, std::size_t figure) const
    {
        return m_check.findings.of(target).wrongWord || m_check.findings.of(figure).wrongWord;
    }

    bool comparable(std::size_t target, std::size_t figure) const
    {
        const Mention& t = mention(target);
        const Mention& f = mention(figure);
        return t.kind == f.kind && f.isLevel() && f.approx == Approx::Exact
            && (t.kind != Kind::Count || !nounsDiffer(m_reading, t, f));
    }

    bool isTime(const Mention& figure) const
    {
        return figure.kind == Kind::Duration
            || (figure.noun != kNone && m_reading.isAny(figure.noun, {"days", "weeks", "months", "hours", "minutes"}));
    }

    int wanted(const Mention& target, const Mention& figure) const
    {
        const std::size_t begin = target.first > 4 ? target.first - 4 : 0;
        if (m_reading.anyWord(begin, target.last + 3, {"least", "minimum"}))
            return 1;
        if (isTime(target)
            || m_reading.anyWord(begin, target.last + 3, {"most", "maximum", "under", "below", "within", "ceiling"}))
            return -1;
        const int a = polarityOf(m_reading, figure);
        const int b = polarityOf(m_reading, target);
        if (a != 0 && b != 0 && a != b)
            return 0;
        if (a == 0 && b == 0 && target.kind == Kind::Percent && target.value >= 60)
            return 1;
        return a != 0 ? a : b;
    }

    void compare(std::size_t target, std::size_t figure, const Result& result)
    {
        const Mention& t = mention(target);
        const Mention& f = mention(figure);
        const int sense = wanted(t, f);
        if (sense == 0 || f.value == t.value)
            return;
        const bool met = (f.value > t.value) == (sense > 0);
        const std::string source = fmt::format("{} against {}", m_reading.written(f), m_reading.written(t));
        if (met == (result.met > 0)) {
            m_check.findings.verify(target, source);
            return m_check.findings.verify(figure, source);
        }
        const std::size_t carrier =
            f.sentence > t.sentence || (f.sentence == t.sentence && figure > target) ? figure : target;
        Objection objection{.firstToken = result.word,
                            .lastToken = result.word + 1,
                            .expected = met ? "target met" : "target missed",
                            .source = source,
                            .explanation = fmt::format("{} is {} {}, and \"{}\" says otherwise.", m_reading.written(f),
                                                       f.value > t.value ? "above" : "below", m_reading.written(t),
                                                       m_reading.at(result.word).text)};
        m_check.findings.objectToWord(carrier, std::move(objection));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkPassageTargets(Check& check)
{
    PassageTargetCheck(check).run();
}

} // namespace outturn::claims
