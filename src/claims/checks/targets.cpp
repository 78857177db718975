// SPDX-License-Identifier: GPL-3.0-or-later
#include "aim_sense.h"
#include "aims.h"
#include "surroundings.h"
#include "target_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostBack = 2; // sentences between a target and the words that it was met

/// A figure with what it should reach or keep to.
struct Held
{
    std::size_t figure{};
    std::size_t target{};
};

// A target, one figure to hold against it, and words that it was met or missed, within a few sentences.
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
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            const auto words = targetWordsIn(m_reading, m_reading.sentences[s]);
            if (words.empty() || judgeEach(s, words) || judgeNamed(s, words) || judgeAll(s, words))
                continue;
            if (const auto held = heldAt(s, words.front()))
                compare(*held, words);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // "against the 30-minute standard, North took 27:52 and met it, East 31:24 and missed it": a word for each figure.
    bool judgeEach(std::size_t s, const std::vector<TargetWord>& words)
    {
        const auto pairs = pairsIn(s, s);
        if (words.size() < 2 || pairs.size() != words.size())
            return false;
        std::vector<Held> own;
        for (std::size_t n = 0; n < words.size(); ++n) {
            const std::size_t from = n > 0 ? words[n - 1].last : 0;
            for (const Held& pair : pairs)
                if (mention(pair.figure).first >= from && mention(pair.figure).last <= words[n].first)
                    own.push_back(pair);
            if (own.size() != n + 1 || own.back().target != own.front().target)
                return false;
        }
        for (std::size_t n = 0; n < words.size(); ++n)
            compare(own[n], {words[n]});
        return true;
    }

    // "Urban above target; rural also above."
    bool judgeNamed(std::size_t s, const std::vector<TargetWord>& words)
    {
        if (words.size() < 2)
            return false;
        std::vector<Held> named;
        for (const TargetWord& word : words)
            if (const auto held = heldByName(s, word))
                named.push_back(*held);
        if (named.size() != words.size())
            return false;
        for (std::size_t n = 0; n < words.size(); ++n)
            compare(named[n], {words[n]});
        return true;
    }

    // "North and South both met the 60% target, at 62% and 57%": the word holds of each or of none.
    bool judgeAll(std::size_t s, const std::vector<TargetWord>& words)
    {
        const auto pairs = pairsIn(s, s);
        const TargetWord& word = words.front();
        const std::size_t from = word.first > 4 ? word.first - 4 : 0;
        if (words.size() != 1 || pairs.size() < 2 || word.met == 0
            || !m_reading.anyWord(from, word.first, {"both", "all", "each", "every", "three", "four"}))
            return false;
        for (const Held& pair : pairs)
            if (pair.target != pairs.front().target || mention(pair.figure).first < word.first)
                return false;
        for (const Held& pair : pairs)
            compare(pair, words);
        return true;
    }

    // Of several the one before the word in its own sentence, else the one beside the target.
    std::optional<Held> onlyOne(std::vector<Held> pairs, std::size_t s, const TargetWord& word) const
    {
        // "1 minute 9 seconds outside the standard": how far, not what was reached.
        std::erase_if(pairs, [&](const Held& pair) {
            return mention(pair.figure).last == word.first
                && m_reading.isAny(word.first, {"inside", "within", "outside", "over", "above", "below", "under"});
        });
        if (pairs.size() <= 1)
            return pairs.empty() ? std::nullopt : std::optional(pairs.front());
        // "Two of the six were outside it, at 10:20 and 11:05": the sentence's own figures, before the word or behind
        // it.
        for (const int where : {0, 1, 2}) {
            std::vector<Held> kept;
            for (const Held& pair : pairs) {
                const Mention& figure = mention(pair.figure);
                const bool here = figure.sentence == s;
                if (where == 0       ? here && figure.last <= word.first
                        : where == 1 ? here && figure.first <= word.last + 4 && mention(pair.target).sentence != s
                                     : figure.sentence == mention(pair.target).sentence && figure.sentence < s)
                    kept.push_back(pair);
            }
            if (!kept.empty())
                return kept.size() == 1 ? std::optional(kept.front()) : std::nullopt;
        }
        return std::nullopt;
    }

    // The nearest stretch of sentences with a target and a figure of its kind; nothing where it holds several.
    std::optional<Held> heldAt(std::size_t s, const TargetWord& word) const
    {
        if (const auto named = heldByName(s, word))
            return named;
        for (std::size_t back = 0; back <= mostBack(s); ++back) {
            const auto found = pairsIn(s - back, s);
            if (!found.empty())
                return onlyOne(found, s, word);
        }
        if (const auto compared = heldAgainst(s))
            return compared;
        if (s + 1 >= m_reading.sentences.size() || m_reading.sentences[s].bullet
            || m_reading.sentences[s + 1].paragraph != m_reading.sentences[s].paragraph)
            return std::nullopt;
        const auto found = pairsIn(s, s + 1);
        return found.size() == 1 && mention(found.front().target).sentence == s ? std::optional(found.front())
                                                                                : std::nullopt;
    }

    // "31:20 against 30:00, within the standard": what the one figure is held against, where nothing else is aimed at.
    std::optional<Held> heldAgainst(std::size_t s) const
    {
        std::optional<Held> only;
        for (const Comparison& pair : m_check.comparisons) {
            const Mention& base = mention(pair.base);
            if (pair.sentence != s || mention(pair.now).sentence != s)
                continue;
            const bool against = base.cue != kNone && base.period < 0 && !base.fromTo
                && m_reading.isAny(base.cue, {"against", "v", "vs", "versus"});
            if (only || !against)
                return std::nullopt;
            only = Held{pair.now, pair.base};
        }
        return only;
    }

    // "urban 90.2%, rural 84.6%. Urban above target; rural also above.": the figure with the name of the word's clause.
    std::optional<Held> heldByName(std::size_t s, const TargetWord& word) const
    {
        const Sentence& own = m_reading.sentences[s];
        if (s == 0 || figuresIn(s) > 0 || m_reading.sentences[s - 1].paragraph != own.paragraph)
            return std::nullopt;
        const auto pairs = pairsIn(s - 1, s);
        std::size_t begin = word.first;
        while (begin > own.first && m_reading.at(begin - 1).kind == TokenKind::Word)
            --begin;
        std::optional<Held> only;
        for (const Held& pair : pairs) {
            if (!namesFigure(begin, word.first, mention(pair.figure)))
                continue;
            if (only)
                return std::nullopt;
            only = pair;
        }
        return pairs.size() > 1 ? only : std::nullopt;
    }

    // Whether a word of [from, to) stands right before the figure, behind the mark that parts it from the one before.
    bool namesFigure(std::size_t from, std::size_t to, const Mention& figure) const
    {
        constexpr std::size_t kShortest = 4;
        const std::size_t begin = m_reading.sentenceOf(figure).first;
        for (std::size_t at = figure.first; at-- > begin && m_reading.at(at).kind == TokenKind::Word;)
            for (std::size_t word = from; word < to; ++word)
                if (m_reading.at(at).text.size() >= kShortest && m_reading.at(word).text == m_reading.at(at).text)
                    return true;
        return false;
    }

    std::size_t mostBack(std::size_t s) const
    {
        const Sentence& own = m_reading.sentences[s];
        std::size_t back = 0;
        while (back < kMostBack && back < s && m_reading.sentences[s - back - 1].paragraph == own.paragraph
               && (!m_reading.sentences[s - back - 1].bullet || isLineOfOne(s, s - back - 1)))
            ++back;
        return back;
    }

    // "- Target: 85%", "- Actual: 88.1%", "- Status: not achieved": a list about one thing.
    bool isLineOfOne(std::size_t s, std::size_t line) const
    {
        return figuresIn(s) + figuresIn(line) <= 2 && figuresIn(line) <= 1;
    }

    std::size_t figuresIn(std::size_t s) const
    {
        std::size_t found = 0;
        for (const Mention& figure : m_reading.mentionsOf(m_reading.sentences[s]))
            found += figure.isLabel() || isIdleWord(figure) || figure.kind == Kind::Rank ? 0 : 1;
        return found;
    }

    std::vector<Held> pairsIn(std::size_t from, std::size_t to) const
    {
        const std::size_t first = m_reading.sentences[from].firstMention;
        const std::size_t last = m_reading.sentences[to].lastMention;
        std::vector<Held> pairs;
        for (std::size_t target = first; target < last; ++target) {
            if (!isAimedAt(m_reading, target))
                continue;
            for (std::size_t figure = first; figure < last; ++figure)
                if (figure != target && !isAimedAt(m_reading, figure) && canBeHeld(figure, target))
                    pairs.push_back({figure, target});
        }
        return pairs;
    }

    bool canBeHeld(std::size_t i, std::size_t target) const
    {
        const Mention& figure = mention(i);
        const Mention& t = mention(target);
        const Kind kind = measureOf(m_reading, figure);
        // "Savings of £2.1m were delivered"
        const bool saved = figure.kind == Kind::Money && figure.change
            && m_reading.anyWord(figure.first > 3 ? figure.first - 3 : 0, figure.first,
                                 {"savings", "saving", "income"});
        const bool level = figure.isLevel() || saved || (figure.isLabel() && kind == Kind::Duration);
        if (isPopulationBase(m_reading, figure))
            return false;
        if (!level || figure.target || figure.range || isIdleWord(figure) || isPeriod(figure)
            || (figure.approx != Approx::Exact && t.approx == figure.approx))
            return false;
        // "five working days … 6.3 on average": the unit is the target's.
        const bool bareTime =
            figure.kind == Kind::Count && figure.noun == kNone && isCountOfTime(m_reading, t) && t.kind == Kind::Count;
        const bool bareRate = figure.kind == Kind::Rate && t.kind == Kind::Count && t.noun == kNone;
        const bool bare = bareTime || bareRate;
        if (kind != measureOf(m_reading, t) && !bare)
            return false;
        return (!figure.base || kind == Kind::Duration) && !(kind == Kind::Count && nounsDiffer(m_reading, figure, t));
    }

    // "within the year", "over six months": how long was counted, no waiting time.
    bool isPeriod(const Mention& figure) const
    {
        if (!figure.isLabel())
            return false;
        return !m_reading.anyOf(figure.last, figure.last + 3, tag::kAverage)
            && !m_reading.anyOf(m_reading.sentenceOf(figure).first, figure.first, tag::kAverage);
    }

    // Whether the word holds of the pair; nothing where it leaves that open.
    std::optional<bool> holds(const Held& held, const TargetWord& word) const
    {
        const int sense = wantedSense(m_reading, held.figure, held.target);
        const double f = valueOf(held.figure, held.target);
        const double t = valueOf(held.target, held.figure);
        const bool over = f > t;
        const bool under = f < t;
        if (!over && !under)
            return std::nullopt;
        if (word.side != 0 && (word.met == 0 || sense == 0)) {
            // Of a time to keep to, "exceeded" may praise; of a level to reach, "short" cannot.
            const bool plain = m_reading.isAny(word.first, {"above", "over", "below", "under", "beneath", "excess"});
            if (!plain && sense < 0 && measureOf(m_reading, mention(held.target)) == Kind::Duration)
                return std::nullopt;
            return word.side > 0 ? over : under;
        }
        if (sense == 0)
            return std::nullopt;
        return (word.met > 0) == (sense > 0 ? over : under);
    }

    // "within 20 working days … on average 24": a bare number is of the other's unit.
    double valueOf(std::size_t figure, std::size_t other) const
    {
        const bool bare = measureOf(m_reading, mention(figure)) != measureOf(m_reading, mention(other));
        return bare ? mention(figure).value : measured(m_reading, mention(figure));
    }

    void compare(const Held& held, const std::vector<TargetWord>& words)
    {
        const Mention& t = mention(held.target);
        const Mention& f = mention(held.figure);
        // "above the upper limit of 2,399 (mean 2,060)": an aside, not what is above.
        if (f.average && f.paren != 0 && f.paren != t.paren)
            return;
        if (f.first > words.front().first && countsMembers(f, words.front()))
            return;
        const std::string source = fmt::format("{} against {}", m_reading.written(f), m_reading.written(t));
        const TargetWord* wrong = nullptr;
        for (const TargetWord& word : words) {
            const auto right = holds(held, word);
            if (!right)
                return;
            if (*right) {
                m_check.findings.verify(held.target, source);
                return m_check.findings.verify(held.figure, source);
            }
            wrong = wrong ? wrong : &word;
        }
        if (wrong && !m_check.findings.of(held.target).wrongWord && !m_check.findings.of(held.figure).wrongWord)
            object(held, *wrong, source);
    }

    // "Only four of the 31 stations met the standard; the median was 6:12": some of many did.
    bool countsMembers(const Mention& held, const TargetWord& word) const
    {
        for (const Mention& figure : m_reading.mentionsOf(m_reading.sentenceOf(held)))
            if (figure.last <= word.first && figure.last + 10 > word.first && figure.kind == Kind::Count
                && m_reading.is(figure.last, "of") && m_reading.has(figure.last + 1, tag::kArticle | tag::kAnaphor))
                return true;
        return false;
    }

    void object(const Held& held, const TargetWord& word, const std::string& source)
    {
        const Mention& t = mention(held.target);
        const Mention& f = mention(held.figure);
        const bool above = valueOf(held.figure, held.target) > valueOf(held.target, held.figure);
        Objection objection{.firstToken = word.first,
                            .lastToken = word.last,
                            .expected = above ? "above" : "below",
                            .source = source,
                            .explanation = fmt::format("{} is {} {}, and \"{}\" says otherwise.", m_reading.written(f),
                                                       above ? "above" : "below", m_reading.written(t),
                                                       m_reading.at(word.first).text)};
        const std::size_t carrier = std::max(held.figure, held.target);
        const Sentence& own = m_reading.sentenceOf(mention(carrier));
        if (word.first >= own.first && word.first < own.last)
            widenTo(m_reading, objection, carrier, {held.figure, held.target});
        m_check.findings.objectToWord(carrier, std::move(objection));
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
