// SPDX-License-Identifier: GPL-3.0-or-later
#include "share_clause.h"

#include "../comparison.h"

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 12;

bool isBoundary(const Reading& reading, std::size_t at)
{
    const Token& token = reading.at(at);
    if (token.kind == TokenKind::Number)
        return true;
    if (token.kind == TokenKind::Symbol)
        return token.symbol != '-' || token.spacedDash;
    return reading.isAny(at, {"and", "but", "or", "so", "hence", "thus", "therefore", "ie", "while", "whereas"});
}

std::size_t clauseBegin(const Reading& reading, const Mention& share)
{
    const std::size_t first = reading.sentenceOf(share).first;
    std::size_t at = share.first;
    while (at > first && share.first - at < kReach && !isBoundary(reading, at - 1))
        --at;
    return at;
}

// A word that leads from what went before to its share: "that works out at", "giving", "equivalent to".
bool isLight(const Reading& reading, std::size_t at)
{
    if (reading.has(at, tag::kAnaphor | tag::kAbout | tag::kAdverb | tag::kArticle | tag::kShare))
        return true;
    return reading.isAny(at, {"is",       "was",      "are",         "were",        "be",        "been",    "has",
                              "at",       "to",       "of",          "up",          "in",        "by",      "as",
                              "more",     "less",     "than",        "only",        "works",     "worked",  "working",
                              "out",      "comes",    "came",        "come",        "puts",      "put",     "putting",
                              "gives",    "gave",     "giving",      "means",       "meant",     "meaning", "yields",
                              "yielding", "produces", "translates",  "translating", "amounted",  "stands",  "stood",
                              "leaves",   "leaving",  "left",        "brings",      "bringing",  "took",    "takes",
                              "taking",   "per",      "fully",       "well",        "some",      "would",   "will",
                              "have",     "had",      "we",          "they",        "i",         "being",   "roughly",
                              "made",     "formed",   "form",        "forming",     "with",      "for",     "not",
                              "yet",      "even",     "fewer",       "least",       "he",        "she",     "now",
                              "e",        "i",        "represented", "thus",        "therefore", "or"});
}

bool isRateNoun(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"rate",         "rates",       "share",      "proportion", "percentage",  "ratio",
                              "utilisation",  "utilization", "level",      "fraction",   "take-up",     "uptake",
                              "turnout",      "occupancy",   "completion", "compliance", "attendance",  "coverage",
                              "availability", "success",     "score",      "response",   "performance", "detection",
                              "clearance",    "reply",       "return"});
}

// Another place, time or plan than that of the counts.
bool speaksOfOther(const Reading& reading, std::size_t from, std::size_t to)
{
    return reading.anyOf(from, to, tag::kCompare | tag::kTarget | tag::kPast | tag::kAverage | tag::kChangeNoun)
        || reading.anyWord(from, to,
                           {"national", "nationally", "regional", "elsewhere", "similar", "neighbouring", "peer",
                            "peers", "england", "wales", "country", "budgeted", "planned", "whose", "combined"});
}

bool countedBefore(const Reading& reading, const Mention& share, std::size_t noun)
{
    const std::size_t first = share.first > 60 ? share.first - 60 : 0;
    for (std::size_t at = first; at < share.first; ++at)
        if (reading.at(at).kind == TokenKind::Word && at != noun
            && sameWord(reading.at(at).text, reading.at(noun).text))
            return true;
    return false;
}

// "completed 48 – 65% completion"
bool echoesBefore(const Reading& reading, const Mention& share, std::size_t noun)
{
    constexpr std::size_t kStem = 5;
    const std::string_view word = reading.at(noun).text;
    for (std::size_t at = reading.sentenceOf(share).first; at < share.first && word.size() > kStem; ++at)
        if (reading.at(at).text.substr(0, kStem) == word.substr(0, kStem))
            return true;
    return false;
}

enum class Behind : unsigned char { Ends, Speaks, Whole, Named, OtherWhole, Other };

// "65% completion", "a 70% success rate", "35% is not good enough", "At 75% this falls short": words about the share.
bool speaksOfShare(const Reading& reading, const Mention& share, std::size_t at)
{
    const bool leads = reading.has(share.first - 1, tag::kArticle) || share.first == reading.sentenceOf(share).first;
    if (isRateNoun(reading, at) && !leads)
        return echoesBefore(reading, share, at);
    const bool adjective = reading.at(at).kind == TokenKind::Word && !reading.has(at, tag::kPreposition | tag::kVerb);
    if (isRateNoun(reading, at) || (adjective && isRateNoun(reading, at + 1)))
        return true;
    if (reading.isAny(at, {"is", "was", "isn", "wasn", "may", "might", "would", "remains"}))
        return reading.has(at + 1, tag::kNegation | tag::kArticle | tag::kComparative | tag::kAdverb)
            || reading.isAny(at + 1,
                             {"be", "too", "good", "poor", "far", "nowhere", "simply", "something", "very", "quite",
                              "clearly", "about", "encouraging", "disappointing", "unacceptable"})
            || !reading.at(at).text.ends_with('s');
    return reading.isAny(at,
                         {"this", "that", "it", "we", "which", "falls", "fell", "shows", "showed", "leaves", "seems",
                          "looks", "sounds", "feels", "compares", "suggests"});
}

// What stands behind the share: nothing of its own, words about it, the whole in general, a noun named before, another
// whole, something else.
Behind readBehind(const Reading& reading, const Mention& share)
{
    std::size_t at = share.last + (reading.isSymbol(share.last, ')') ? 1 : 0);
    const std::size_t last = reading.sentenceOf(share).last;
    if (at >= last || reading.at(at).kind == TokenKind::Symbol || reading.has(at, tag::kConjunction | tag::kContrast))
        return Behind::Ends;
    if (speaksOfShare(reading, share, at))
        return Behind::Speaks;
    const bool oneIn = share.kind == Kind::Portion && !reading.is(at, "of") && !reading.has(at, tag::kPreposition)
        && countedBefore(reading, share, at);
    if (oneIn)
        return Behind::Named;
    if (!reading.is(at, "of"))
        return reading.has(at, tag::kPreposition | tag::kAdverb) || reading.isAny(at, {"overall", "which", "that"})
            ? Behind::Ends
            : Behind::Other;
    for (++at; at < last && at < share.last + 9 && reading.at(at).kind == TokenKind::Word; ++at) {
        if (reading.isAny(at,
                          {"you", "us", "total", "whole", "everything", "everyone", "entire", "these", "those", "them",
                           "that", "it", "overall"})
            || (reading.is(at, "all") && reading.at(at + 1).kind != TokenKind::Word))
            return Behind::Whole;
        if (reading.has(at, tag::kPreposition | tag::kVerb | tag::kConjunction))
            break;
        const bool content = reading.at(at).text.size() > 3 && !reading.has(at, tag::kArticle | tag::kAll);
        if (content && countedBefore(reading, share, at))
            return Behind::Named;
    }
    return Behind::OtherWhole;
}

// "put simply, 65%", "that is, 65%", "in other words: 65%"
bool followsLeadIn(const Reading& reading, std::size_t begin)
{
    if (begin < 3 || !(reading.isSymbol(begin - 1, ',') || reading.isSymbol(begin - 1, ':')))
        return false;
    return (reading.is(begin - 3, "put") && reading.isAny(begin - 2, {"simply", "differently", "bluntly"}))
        || (reading.isAny(begin - 3, {"other", "another"}) && reading.isAny(begin - 2, {"words", "way"}))
        || (reading.is(begin - 3, "that") && reading.is(begin - 2, "is"))
        || (reading.is(begin - 3, "in") && reading.isAny(begin - 2, {"short", "effect"}))
        || reading.isAny(begin - 2, {"namely", "meaning"});
}

// "so 65%", "or 65%", "i.e. 65%", "= 65%"
bool opensWithConclusion(const Reading& reading, std::size_t begin)
{
    if (begin == 0)
        return false;
    const bool ie = reading.isSymbol(begin - 1, '.') && begin > 3 && reading.is(begin - 2, "e")
        && (reading.is(begin - 3, "i") || reading.is(begin - 4, "i"));
    return ie || followsLeadIn(reading, begin)
        || reading.isAny(begin - 1, {"so", "or", "hence", "thus", "therefore", "ie"})
        || reading.isSymbol(begin - 1, '=') || reading.isSymbol(begin - 1, '>') || reading.isSymbol(begin - 1, '(');
}

// "an answer rate of 65%", "Objection rate: 65%"
bool followsRateNoun(const Reading& reading, std::size_t begin, std::size_t share)
{
    const std::size_t first = begin > 1 && reading.isSymbol(begin - 1, ':') ? begin - 2 : begin;
    std::size_t noun = share > first ? share - 1 : share;
    while (noun > first && (isLight(reading, noun) || reading.at(noun).kind == TokenKind::Symbol))
        --noun;
    return noun < share && isRateNoun(reading, noun);
}

// "which the last column puts at 64%", "and the table gives this as 45%", "These amount to 30%": a verb that presents
// the share, of what went before.
bool isPresented(const Reading& reading, std::size_t begin, std::size_t share)
{
    std::size_t at = share;
    bool points = false;
    while (at > begin && isLight(reading, at - 1) && !reading.has(at - 1, tag::kShare)
           && !reading.isAny(at - 1, {"puts", "put", "gives", "gave"})) {
        --at;
        points = points || reading.isAny(at, {"this", "it", "that", "them", "these"});
    }
    if (at == begin)
        return false;
    const std::size_t verb = at - 1;
    // "583 are thefts, labelled 29% of the pie"
    if (verb == begin
        && reading.isAny(verb,
                         {"labelled", "shown", "marked", "given", "stated", "quoted", "described", "displayed",
                          "printed", "entered", "recorded", "reported", "put"}))
        return true;
    if (reading.has(verb, tag::kShare) || (reading.is(verb, "amount") && reading.is(at, "to")))
        return reading.isAny(begin, {"this", "these", "that", "those", "such", "they", "which"});
    return reading.isAny(verb, {"puts",       "put",        "gives",   "gave",     "shows",     "showed",
                                "records",    "recorded",   "reports", "reported", "states",    "stated",
                                "lists",      "listed",     "quotes",  "quoted",   "describes", "described",
                                "calculates", "calculated", "reckons", "reckoned", "shown",     "given"})
        && (points || reading.is(begin, "which"));
}

// "It is a concern that 28% of reports should relate to this cause"
bool pointsBehind(const Reading& reading, const Mention& share)
{
    const std::size_t last = reading.sentenceOf(share).last;
    for (std::size_t at = share.last; at < last && at < share.last + kReach; ++at)
        if (reading.isAny(at, {"this", "these", "such"}) && !reading.has(at + 1, tag::kPeriodUnit))
            return true;
    return false;
}

} // namespace

ShareTie shareTie(const Reading& reading, const Mention& share)
{
    const std::size_t begin = clauseBegin(reading, share);
    const bool dated = begin > 1 && reading.at(begin - 1).kind == TokenKind::Number && begin < share.first
        && reading.isAny(begin - 2, {"in", "for"});
    if (dated)
        return ShareTie::None;
    const Behind behind = readBehind(reading, share);
    std::size_t end = share.last;
    while (end < share.last + 5 && !isBoundary(reading, end))
        ++end;
    if (speaksOfOther(reading, begin, share.first) || speaksOfOther(reading, share.last, end))
        return ShareTie::None;
    bool light = true;
    bool points = opensWithConclusion(reading, begin);
    for (std::size_t at = begin; at < share.first; ++at) {
        light = light && isLight(reading, at);
        points = points || reading.has(at, tag::kShare)
            || reading.isAny(at,
                             {"this", "that", "which", "works", "giving", "gives", "gave", "meaning", "means", "puts",
                              "put", "putting", "yielding", "translates", "equivalent", "comes"});
    }
    // "With 82% in favour"
    points = points || (begin == reading.sentenceOf(share).first && reading.is(begin, "with"));
    const bool rate = followsRateNoun(reading, begin, share.first) || isPresented(reading, begin, share.first);
    if (behind == Behind::Speaks && light && !reading.is(begin - 1, "and"))
        return ShareTie::Plain;
    const Token& edge = reading.at(begin - 1);
    if (behind == Behind::OtherWhole && light && !points && (edge.symbol == ',' || edge.spacedDash))
        return ShareTie::Apposed;
    if (behind == Behind::OtherWhole && isPresented(reading, begin, share.first))
        return ShareTie::Plain;
    if (behind == Behind::Other || behind == Behind::OtherWhole)
        return light && points ? ShareTie::Plain : ShareTie::None;
    if (behind == Behind::Whole || behind == Behind::Named)
        return light || rate || pointsBehind(reading, share) ? ShareTie::OfWhole : ShareTie::None;
    if (rate || (light && points))
        return ShareTie::Plain;
    // "a utilisation of 86%": a noun with its article, set beside what went before.
    const bool apposed = reading.isAny(begin, {"a", "an"}) && reading.is(share.first - 1, "of");
    if (apposed)
        return ShareTie::Plain;
    return light && !reading.is(begin - 1, "and") ? ShareTie::Loose : ShareTie::None;
}

} // namespace outturn::claims
