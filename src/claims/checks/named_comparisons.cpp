// SPDX-License-Identifier: GPL-3.0-or-later
#include "../polarity.h"
#include "../roles.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostFigures = 8;
constexpr std::size_t kMostWords = 10; // of either side of a comparison

/// What compares two named things: "the east is slower than the west".
struct Statement
{
    std::size_t word{};   ///< the comparative
    std::size_t second{}; ///< where what it is held against begins; kNone where that is not said
    std::size_t first{};  ///< tokens [first, last)
    std::size_t last{};
};

// "Wholetime staff lost 7.1 shifts each and control staff 9.6, so absence in control was below that of wholetime
// crews."
class NamedComparisonCheck
{
public:
    explicit NamedComparisonCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s)
            for (std::size_t at = m_reading.sentences[s].first; at < m_reading.sentences[s].last; ++at)
                if (isComparative(at))
                    judge(s, statementAt(m_reading.sentences[s], at));
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool isComparative(std::size_t at) const
    {
        return m_reading.isAny(at,
                               {"higher", "lower", "faster", "slower", "quicker", "better", "worse", "longer",
                                "shorter", "greater", "above", "below", "larger", "smaller", "bigger", "behind",
                                "ahead"});
    }

    bool endsClause(std::size_t at) const
    {
        const char symbol = m_reading.at(at).symbol;
        return symbol == ',' || symbol == ';' || symbol == ':' || symbol == '(' || symbol == ')'
            || m_reading.at(at).spacedDash || m_reading.has(at, tag::kContrast);
    }

    Statement statementAt(const Sentence& sentence, std::size_t word) const
    {
        Statement said{.word = word, .second = kNone, .first = word, .last = word + 1};
        while (said.first > sentence.first && said.first + kMostWords > word && !endsClause(said.first - 1)
               && m_reading.at(said.first - 1).kind != TokenKind::Number)
            --said.first;
        while (said.last < sentence.last && said.last < word + kMostWords && !endsClause(said.last)
               && m_reading.at(said.last).kind != TokenKind::Number)
            ++said.last;
        for (std::size_t at = word + 1; at < said.last; ++at)
            if (m_reading.is(at, "than"))
                said.second = at + 1;
        if (m_reading.isAny(word, {"above", "below"}) || m_reading.is(word + 1, "of"))
            said.second = word + 1;
        return said;
    }

    // The levels of one kind that the statement may be about: before it in its sentence, or in the one before.
    std::vector<std::size_t> levelsFor(std::size_t s, const Statement& said) const
    {
        std::vector<std::size_t> levels;
        for (std::size_t from = s + 1; from-- > 0 && from + 1 >= s && levels.empty();) {
            const Sentence& sentence = m_reading.sentences[from];
            if (sentence.paragraph != m_reading.sentences[s].paragraph)
                break;
            std::size_t behind = 0;
            for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
                if (isLevel(mention(i)) && mention(i).last <= said.word)
                    levels.push_back(i);
                else if (isLevel(mention(i)))
                    ++behind;
            // "Even so, Station 12 had the larger number (127 against 108)": figures of its own.
            if (levels.empty() && behind >= 2)
                break;
        }
        const bool oneKind = std::all_of(levels.begin(), levels.end(), [&](std::size_t i) {
            return mention(i).kind == mention(levels.front()).kind
                && !nounsDiffer(m_reading, mention(i), mention(levels.front()));
        });
        return oneKind && levels.size() >= 2 && levels.size() <= kMostFigures ? levels : std::vector<std::size_t>{};
    }

    static bool isLevel(const Mention& figure)
    {
        return figure.isLevel() && figure.kind != Kind::Rank && figure.kind != Kind::Portion && !figure.target
            && !(figure.word && figure.kind == Kind::Count && figure.value < 13);
    }

    // The words between two commas or "and" that a figure stands in.
    std::pair<std::size_t, std::size_t> chunkOf(std::size_t i) const
    {
        const Sentence& sentence = m_reading.sentenceOf(mention(i));
        const auto parts = [&](std::size_t at) { return endsClause(at) || m_reading.is(at, "and"); };
        std::size_t first = mention(i).first;
        while (first > sentence.first && !parts(first - 1))
            --first;
        std::size_t last = mention(i).last;
        while (last < sentence.last && !parts(last))
            ++last;
        return {first, last};
    }

    bool isName(std::size_t at) const
    {
        const Token& token = m_reading.at(at);
        return token.kind == TokenKind::Word && token.text.size() > 1
            && (token.tags
                & (tag::kArticle | tag::kPreposition | tag::kVerb | tag::kConjunction | tag::kAbout | tag::kAdverb
                   | tag::kAnaphor | tag::kTotal | tag::kAverage | tag::kCompare | tag::kComparative | tag::kChangeNoun
                   | tag::kChangeVerb | tag::kPeriodUnit | tag::kPeople))
            == 0;
    }

    // The one level whose own words, and no other's, stand among [from, to).
    std::size_t namedIn(const std::vector<std::size_t>& levels, std::size_t from, std::size_t to) const
    {
        std::size_t only = kNone;
        for (std::size_t at = from; at < to; ++at) {
            if (!isName(at))
                continue;
            std::size_t owner = kNone;
            int owners = 0;
            for (const std::size_t level : levels) {
                const auto [first, last] = chunkOf(level);
                for (std::size_t word = first; word < last; ++word)
                    if (m_reading.at(word).kind == TokenKind::Word
                        && sameWord(m_reading.at(word).text, m_reading.at(at).text)) {
                        ++owners;
                        owner = level;
                        break;
                    }
            }
            if (owners != 1)
                continue;
            if (only != kNone && only != owner)
                return kNone;
            only = owner;
        }
        return only;
    }

    void judge(std::size_t s, const Statement& said)
    {
        const auto levels = levelsFor(s, said);
        if (levels.empty() || m_reading.anyOf(said.first, said.last, tag::kNegation | tag::kFuture | tag::kTarget))
            return;
        const std::size_t left = namedIn(levels, said.first, said.word);
        std::size_t right = said.second != kNone ? namedIn(levels, said.second, said.last) : kNone;
        std::size_t subject = left;
        // "71% by day and 88% by night; cover is therefore better by day"
        if (said.second == kNone && left == kNone && levels.size() == 2) {
            subject = namedIn(levels, said.word + 1, said.last);
            right = subject == kNone ? kNone : levels[subject == levels[0] ? 1 : 0];
        }
        if (subject != kNone && right != kNone && subject != right)
            compare(said, mention(subject), mention(right), std::max(subject, right));
    }

    int senseOf(std::size_t word, const Mention& figure) const
    {
        if (m_reading.has(word, tag::kFaster | tag::kSlower))
            return figure.kind == Kind::Duration ? (m_reading.has(word, tag::kFaster) ? -1 : 1) : 0;
        if (m_reading.has(word, tag::kBetter | tag::kWorse))
            return polarityOf(m_reading, figure) * (m_reading.has(word, tag::kBetter) ? 1 : -1);
        if (m_reading.isAny(word, {"ahead", "behind"}))
            return polarityOf(m_reading, figure) * (m_reading.is(word, "ahead") ? 1 : -1);
        return directionOf(m_reading, word);
    }

    void compare(const Statement& said, const Mention& subject, const Mention& other, std::size_t carrier)
    {
        const int sense = senseOf(said.word, subject);
        const bool higher = stated(other).below(stated(subject));
        const bool lower = stated(subject).below(stated(other));
        const std::string source = fmt::format("{} against {}", m_reading.written(subject), m_reading.written(other));
        if (sense == 0 || (!higher && !lower) || (sense > 0) == higher)
            return;
        m_check.findings.objectToWord(
            carrier,
            Objection{.firstToken = said.word,
                      .lastToken = said.word + 1,
                      .expected = higher ? "higher" : "lower",
                      .source = source,
                      .explanation = fmt::format("{} is {} than {}, which is not what \"{}\" says.",
                                                 m_reading.written(subject), higher ? "higher" : "lower",
                                                 m_reading.written(other), m_reading.at(said.word).text)});
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkNamedComparisons(Check& check)
{
    NamedComparisonCheck(check).run();
}

} // namespace outturn::claims
