// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_of.h"

namespace outturn::claims {
namespace {

bool isWhole(const Mention& mention)
{
    return mention.isLevel() && (mention.kind == Kind::Count || mention.kind == Kind::Money) && !mention.target;
}

// "of the county's 11,000": a word whose tail the tokeniser swallowed.
bool isPossessive(const Reading& reading, std::size_t at)
{
    const Token& token = reading.at(at);
    return token.kind == TokenKind::Word && token.end - token.begin > token.text.size();
}

// "a total caseload of 59", "a grand total of 59"
bool isNounOfTotal(const Reading& reading, std::size_t at)
{
    return (reading.is(at + 1, "of") && reading.isAny(at - 1, {"total", "full", "overall", "whole"}))
        || reading.isAny(at, {"grand", "full", "overall"});
}

// "of the 59", "out of a total of 59": only such words between the part and its whole.
bool leadsToWhole(const Reading& reading, std::size_t from, std::size_t to)
{
    if (from >= to || to - from > 9)
        return false;
    std::size_t at = from;
    // "46 (78%) of the 59", "46 cases of the 59", "46 incidents (out of 59)"
    while (at < to && !reading.isAny(at, {"of", "out"})) {
        const Token& token = reading.at(at);
        const bool noun = token.kind == TokenKind::Word
            && !(token.tags
                 & (tag::kPreposition | tag::kVerb | tag::kConjunction | tag::kCompare | tag::kChangeNoun
                    | tag::kComparative | tag::kTarget | tag::kPart));
        if (!noun && token.symbol != '(' && token.symbol != ')')
            return false;
        ++at;
    }
    if (at >= to)
        return false;
    for (; at < to; ++at)
        if (!isPossessive(reading, at) && !isNounOfTotal(reading, at)
            && !reading.isAny(at,
                              {"out",  "of",     "the",           "all",   "a",    "total",  "our",    "these", "those",
                               "some", "around", "approximately", "about", "over", "nearly", "almost", "its",   "their",
                               "my",   "your",   "more",          "than",  "just", "every",  "each"}))
            return false;
    return true;
}

// Behind the last colon, semicolon or dash before the figure.
std::size_t clauseStart(const Reading& reading, const Sentence& sentence, const Mention& mention)
{
    for (std::size_t at = mention.first; at > sentence.first + 1; --at)
        if (reading.isSymbol(at - 1, ':') || reading.isSymbol(at - 1, ';') || reading.at(at - 1).spacedDash)
            return at;
    return sentence.first;
}

// "reported that of 212 handovers audited, 53 …": the whole opens a clause of its own.
bool opensClause(const Reading& reading, const Sentence& sentence, const Mention& mention)
{
    std::size_t at = mention.first;
    while (at > sentence.first
           && reading.isAny(at - 1, {"the", "our", "all", "these", "those", "some", "its", "their"}))
        --at;
    if (at == sentence.first || !reading.isAny(at - 1, {"of", "among"}))
        return false;
    --at;
    if (at > sentence.first && reading.is(at - 1, "out"))
        --at;
    return at > sentence.first
        && (reading.isAny(at - 1, {"that", "and", "but", "while"})
            || (reading.at(at - 1).kind == TokenKind::Symbol && !reading.isSymbol(at - 1, '-')));
}

// Of the 59 referrals, …: the whole stands first and rules the rest of the sentence.
bool leadsSentence(const Reading& reading, const Sentence& sentence, const Mention& mention)
{
    std::size_t start = clauseStart(reading, sentence, mention);
    while (start < mention.first
           && (reading.isSymbol(start, '-') || reading.isSymbol(start, '*') || reading.isSymbol(start, '#')))
        ++start;
    if (mention.first > start + 8)
        return false;
    bool of = false;
    for (std::size_t at = start; at < mention.first; ++at) {
        if (reading.isAny(at, {"of", "from", "among"}) && !reading.has(at - 1, tag::kChangeNoun))
            of = true;
        else if (reading.has(at, tag::kVerb | tag::kCompare | tag::kChangeNoun | tag::kAverage))
            return false;
        else if (reading.isSymbol(at, ','))
            of = false;
    }
    if (!of)
        return false;
    const bool from = reading.is(start, "from");
    return !from || reading.anyOf(start, mention.first, tag::kArticle);
}

// No semicolon, and no other "of the 40," between a whole and its part.
bool ruledBy(const Reading& reading, const Mention& whole, const Mention& part)
{
    for (std::size_t at = whole.last; at < part.first; ++at)
        if (reading.isSymbol(at, ';'))
            return false;
    return true;
}

// The first token behind "of", "with", "in": a word for the whole itself: "which", "them", "it", "that number".
bool pointsToWhole(const Reading& reading, std::size_t at)
{
    if (reading.isAny(at, {"which", "whom", "these", "those", "them"}))
        return true;
    if (reading.isAny(at, {"this", "that"})
        && reading.isAny(at + 1, {"number", "total", "figure", "sum", "amount", "group", "cohort", "sample", "money"}))
        return true;
    return reading.isAny(at, {"it", "this", "that"})
        && (reading.at(at + 1).kind == TokenKind::Symbol
            || reading.has(at + 1, tag::kPreposition | tag::kVerb | tag::kConjunction)
            || reading.isAny(at + 1, {"going", "goes"}));
}

// "59 referrals, of which 46": the whole stands right before "of which".
bool ofWhich(const Reading& reading, std::size_t from, std::size_t to)
{
    for (std::size_t at = from; at + 1 < to; ++at)
        if (reading.isAny(at, {"of", "with"}) && pointsToWhole(reading, at + 1))
            return !(reading.at(at + 2).kind == TokenKind::Number && reading.isSymbol(at + 3, '%'));
    return false;
}

std::size_t lastWholeBefore(const Reading& reading, std::size_t part, std::size_t sentence)
{
    for (std::size_t i = part; i-- > 0 && reading.mentions[i].sentence + 1 >= sentence;) {
        const Mention& mention = reading.mentions[i];
        if (reading.sentenceOf(mention).paragraph != reading.sentences[sentence].paragraph)
            break;
        if (!isWhole(mention) || mention.base || mention.average || (mention.word && mention.value < 3))
            continue;
        // "3,200 witnesses across five court buildings": seldom the few, where a numeral stands before them.
        const bool few = mention.word && mention.value < 13 && i > 0 && isWhole(reading.mentions[i - 1])
            && !reading.mentions[i - 1].word && reading.mentions[i - 1].sentence == mention.sentence;
        if (!few)
            return i;
    }
    return kNone;
}

std::size_t introWhole(const Reading& reading, const Sentence& sentence)
{
    if (sentence.intro == kNone)
        return kNone;
    const Sentence& intro = reading.sentences[sentence.intro];
    std::size_t only = kNone;
    for (std::size_t i = intro.firstMention; i < intro.lastMention; ++i) {
        if (!isWhole(reading.mentions[i]) || reading.mentions[i].base)
            continue;
        if (only != kNone)
            return kNone;
        only = i;
    }
    return only;
}

} // namespace

bool pointsBack(const Reading& reading, std::size_t sentence)
{
    const std::size_t first = reading.sentences[sentence].first;
    if (reading.isAny(first,
                      {"this", "that", "it", "these", "which", "they", "representing", "equating", "equivalent"}))
        return true;
    return reading.isAny(first, {"of", "among"})
        && reading.isAny(first + 1, {"these", "those", "this", "them", "which"});
}

std::size_t subjectCount(const Reading& reading, std::size_t sentence)
{
    const Sentence& here = reading.sentences[sentence];
    for (std::size_t i = here.firstMention; i < here.lastMention; ++i) {
        const Mention& mention = reading.mentions[i];
        if (isWhole(mention) && !mention.base && !mention.average)
            return i;
    }
    return kNone;
}

std::optional<Whole> wholeOf(const Reading& reading, std::size_t part)
{
    const Mention& mention = reading.mentions[part];
    const Sentence& sentence = reading.sentenceOf(mention);
    for (std::size_t i = part + 1; i < sentence.lastMention; ++i) {
        const Mention& next = reading.mentions[i];
        if (next.isLabel() || (next.paren != mention.paren && next.paren != 0 && mention.paren == 0 && !isWhole(next)))
            continue;
        if (isWhole(next) && !next.base && leadsToWhole(reading, mention.last, next.first))
            return Whole{i, true};
        if (next.paren == 0 || isWhole(next))
            break;
    }
    for (std::size_t i = sentence.firstMention; i < part; ++i) {
        const Mention& before = reading.mentions[i];
        if (!isWhole(before))
            continue;
        if ((leadsSentence(reading, sentence, before) || opensClause(reading, sentence, before))
            && ruledBy(reading, before, mention))
            return Whole{i, true};
        if (clauseStart(reading, sentence, before) != clauseStart(reading, sentence, mention))
            continue;
        if (!ofWhich(reading, before.last, mention.first) || before.base)
            break;
        // "61 of these led to a charge (39%)": itself a part of what stands before.
        const bool partitive = reading.is(before.last, "of") && !reading.isAny(before.last + 1, {"which", "whom"});
        if (const std::size_t whole = lastWholeBefore(reading, partitive ? i : i + 1, mention.sentence); whole != kNone)
            return Whole{whole, true};
        break;
    }
    const bool ofThese = (reading.is(mention.last, "of") && pointsToWhole(reading, mention.last + 1))
        || (reading.is(sentence.first, "of")
            && (pointsToWhole(reading, sentence.first + 1) || reading.is(sentence.first + 1, "this")));
    if (ofThese) {
        const std::size_t first = reading.is(sentence.first, "of") ? sentence.firstMention : part;
        const std::size_t whole = lastWholeBefore(reading, first, mention.sentence);
        if (whole != kNone)
            return Whole{whole, true};
    }
    if (const std::size_t intro = introWhole(reading, sentence); intro != kNone)
        return Whole{intro, true};
    return std::nullopt;
}

} // namespace outturn::claims
