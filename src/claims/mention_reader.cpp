// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_value.h"
#include "unit_suffix.h"
#include "word_fraction.h"

#include <cmath>

namespace outturn::claims {
namespace {

bool isWord(const Reading& reading, std::size_t at)
{
    return reading.at(at).kind == TokenKind::Word;
}

// The last word of the noun phrase after a figure: "recorded burglaries" of "412 recorded burglaries in".
std::size_t nounAfter(const Reading& reading, std::size_t from, std::size_t sentenceEnd)
{
    std::size_t noun = kNone;
    for (std::size_t at = from; at < sentenceEnd && at < from + 6; ++at) {
        if (reading.isSymbol(at, '-') && !reading.at(at).spacedDash)
            continue;
        // "six high-rise buildings"
        if (noun != kNone && at > from && reading.isSymbol(at - 1, '-') && isWord(reading, at)) {
            noun = at;
            continue;
        }
        if (!isWord(reading, at)
            || reading.has(at, tag::kPreposition | tag::kConjunction | tag::kCompare | tag::kArticle)
            || reading.has(at, tag::kNegation | tag::kPast | tag::kNext | tag::kAll)
            || reading.isAny(at,
                             {"we", "they", "you", "he", "she", "i", "it", "today", "yesterday", "now", "can", "could",
                              "may", "might", "must", "outside", "inside", "out"})
            || reading.has(at, tag::kFuture))
            break;
        if (reading.has(at, tag::kComparative | tag::kChangeNoun | tag::kAdverb)) {
            if (noun != kNone)
                break;
            continue;
        }
        const auto word = reading.at(at).text;
        // "40 working days": the unit, whatever kind of days they are
        if (noun != kNone && noun + 1 == at && reading.has(at, tag::kPeriodUnit)
            && reading.isAny(noun, {"working", "calendar", "clear", "consecutive"}))
            return at;
        const bool verb = reading.has(at, tag::kVerb) && !word.ends_with("ed");
        if (verb || (noun != kNone && word.ends_with("ed")) || (noun != kNone && reading.has(at, tag::kPeriodUnit)))
            break;
        if (!word.ends_with("ed"))
            noun = at;
    }
    return noun;
}

Approx approxBefore(const Reading& reading, std::size_t first, std::size_t sentenceBegin)
{
    if (first <= sentenceBegin)
        return Approx::Exact;
    const std::size_t before = first - 1;
    if (reading.isSymbol(before, '~'))
        return Approx::About;
    const auto previous = [&](std::size_t back) { return before >= sentenceBegin + back ? before - back : kNone; };
    if (reading.is(before, "than") && reading.isAny(previous(1), {"more", "greater"}))
        return Approx::Over;
    if (reading.is(before, "than") && reading.isAny(previous(1), {"less", "fewer"}))
        return Approx::Nearly;
    if (reading.is(before, "of") && reading.isAny(previous(1), {"region", "excess", "order"}))
        return reading.is(previous(1), "excess") ? Approx::Over : Approx::About;
    if (reading.is(before, "least") && reading.is(previous(1), "at"))
        return Approx::Over;
    if (reading.isAny(before, {"over", "above"}))
        return Approx::Over;
    if (reading.isAny(before, {"nearly", "almost", "under", "below"})
        || (reading.is(before, "to") && reading.is(previous(1), "up"))
        || (reading.is(before, "to") && reading.is(previous(1), "close")))
        return reading.is(previous(1), "close") ? Approx::About : Approx::Nearly;
    if (reading.isAny(before,
                      {"around", "about", "approximately", "approx", "roughly", "circa", "c", "some", "estimated"}))
        return Approx::About;
    if (reading.isSymbol(before, '.') && reading.isAny(previous(1), {"approx", "c", "ca"}))
        return Approx::About;
    return Approx::Exact;
}

int signBefore(const Reading& reading, std::size_t first)
{
    if (first == 0 || reading.at(first).spaceBefore)
        return first == 0                                                       ? 0
            : reading.is(first - 1, "minus")                                    ? -1
            : reading.is(first - 1, "plus") && reading.isSymbol(first - 2, '(') ? 1
                                                                                : 0;
    const Token& before = reading.at(first - 1);
    if (before.symbol == '^' || before.symbol == '\\')
        return before.symbol == '^' ? 1 : -1;
    if (before.symbol == '+')
        return 1;
    const bool open =
        before.spaceBefore || (first > 1 && (reading.isSymbol(first - 2, '(') || reading.isSymbol(first - 2, '|')));
    return before.symbol == '-' && open && !before.lineStart ? -1 : 0;
}

class Reader
{
public:
    explicit Reader(Reading& reading)
        : m_reading(reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.sentences.size(); ++i) {
            Sentence& sentence = m_reading.sentences[i];
            sentence.firstMention = m_reading.mentions.size();
            readSentence(sentence, i);
            if (isWordlessRow(sentence))
                setAside(sentence);
            sentence.lastMention = m_reading.mentions.size();
        }
    }

private:
    bool isWordlessRow(const Sentence& sentence) const
    {
        constexpr std::size_t kMostBare = 40; // a longer row needs words that say what its figures are
        constexpr std::size_t kMostFigures = 400;
        const std::size_t figures = m_reading.mentions.size() - sentence.firstMention;
        if (figures <= kMostBare || figures > kMostFigures)
            return figures > kMostFigures;
        std::size_t words = 0;
        for (std::size_t at = sentence.first; at < sentence.last; ++at)
            words += isWord(m_reading, at) ? 1 : 0;
        return words < figures;
    }

    void setAside(const Sentence& row)
    {
        auto& mentions = m_reading.mentions;
        const auto first = mentions.begin() + static_cast<std::ptrdiff_t>(row.firstMention);
        m_reading.wordless.insert(m_reading.wordless.end(), first, mentions.end());
        mentions.erase(first, mentions.end());
    }

    void readSentence(const Sentence& sentence, std::size_t index)
    {
        m_open = 0;
        for (std::size_t at = sentence.first; at < sentence.last;) {
            if (m_reading.isSymbol(at, '(') || m_reading.isSymbol(at, '['))
                m_open = ++m_parens;
            if (m_reading.isSymbol(at, ')') || m_reading.isSymbol(at, ']'))
                m_open = 0;
            at = tryRead(sentence, index, at);
        }
    }

    std::size_t tryRead(const Sentence& sentence, std::size_t index, std::size_t at)
    {
        Mention mention;
        mention.first = at;
        if (!readWordFraction(m_reading, at, mention) && !readFigure(at, mention))
            return at + 1;
        if (mention.last > sentence.last)
            mention.last = sentence.last;
        finish(sentence, index, mention);
        return mention.last;
    }

    bool readFigure(std::size_t at, Mention& mention)
    {
        const bool money = m_reading.isSymbol(at, '$') && m_reading.at(at + 1).kind == TokenKind::Number;
        if (!money && at > 0 && m_reading.isSymbol(at - 1, '$'))
            return false;
        const auto number = numberAt(m_reading, money ? at + 1 : at);
        if (!number)
            return readOrdinalWord(at, mention);
        mention.kind = money ? Kind::Money : Kind::Count;
        mention.value = number->value;
        mention.decimals = number->decimals;
        mention.word = number->word;
        mention.last = number->last;
        readUnit(m_reading, mention);
        return true;
    }

    // "from fourth to second", "ranked second of the seven", not "a second"
    bool isSecondPlace(std::size_t at) const
    {
        return m_reading.isAny(at - 1, {"to", "from", "ranked", "ranks", "placed", "came", "finished", "and"})
            && (m_reading.at(at + 1).kind == TokenKind::Symbol
                || m_reading.has(at + 1, tag::kPreposition | tag::kMost | tag::kLeast)
                || m_reading.isAny(at + 1, {"best", "worst", "cheapest"})
                || m_reading.isAny(at + 1, {"place", "nationally", "out"}));
    }

    bool readOrdinalWord(std::size_t at, Mention& mention)
    {
        if (!m_reading.has(at, tag::kOrdinalWord) || (m_reading.has(at, tag::kDuration) && !isSecondPlace(at)))
            return false;
        mention.kind = Kind::Rank;
        mention.value = ordinalWord(m_reading.at(at).text);
        mention.word = true;
        mention.last = at + 1;
        return true;
    }

    void finish(const Sentence& sentence, std::size_t index, Mention& mention)
    {
        mention.sentence = index;
        mention.paren = m_open;
        mention.sign = signBefore(m_reading, mention.first);
        mention.begin =
            m_reading.at(mention.first - (mention.sign != 0 && !m_reading.at(mention.first).spaceBefore ? 1 : 0)).begin;
        mention.end = m_reading.at(mention.last - 1).end;
        mention.approx = approxBefore(m_reading, mention.first, sentence.first);
        const bool exact = mention.decimals == 0 && mention.scale == 1
            && (mention.kind == Kind::Count || mention.kind == Kind::Fraction || mention.kind == Kind::Rank);
        if (mention.half == 0 && !exact && mention.kind != Kind::Portion && mention.kind != Kind::Multiple)
            mention.half = 0.5 * std::pow(10.0, -mention.decimals) * mention.scale;
        mention.noun = nounAfter(m_reading, mention.last, sentence.last);
        if (mention.noun != kNone && m_reading.isAny(mention.noun, {"fte", "ftes"}))
            mention.half = std::max(mention.half, 0.5);
        m_reading.mentions.push_back(mention);
    }

    Reading& m_reading;
    int m_parens{0};
    int m_open{0};
};

} // namespace

void readMentions(Reading& reading)
{
    Reader(reading).run();
}

} // namespace outturn::claims
