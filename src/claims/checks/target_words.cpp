// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_words.h"

#include "aims.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kAhead = 9;
constexpr std::size_t kBehind = 16;
constexpr std::size_t kShort = 7; // words of a sentence that says nothing but the result

bool endsClause(const Reading& reading, std::size_t at)
{
    return at >= reading.tokens.size() || reading.at(at).kind == TokenKind::Symbol || reading.at(at).lineStart;
}

// "Result: pass", "RAG status: red", "– GREEN", "in the green": a word that says nothing but how it went.
bool isResult(const Reading& reading, std::size_t at)
{
    constexpr std::size_t kReach = 3;
    if (!endsClause(reading, at + 1))
        return false;
    if (at > 1 && reading.is(at - 1, "the") && reading.is(at - 2, "in"))
        return true;
    const Token& before = reading.at(at > 0 ? at - 1 : 0);
    const bool alone = at > 0
        && (before.spacedDash || before.symbol == '(' || before.symbol == ',' || before.symbol == ':'
            || before.symbol == ';' || before.symbol == '=' || before.symbol == '>');
    return alone
        || reading.anyWord(at > kReach ? at - kReach : 0, at,
                           {"result", "status", "rag", "rating", "rated", "outcome", "so", "clear", "therefore"});
}

bool saysMet(const Reading& reading, std::size_t at)
{
    if (reading.isAny(at, {"met",       "meets",     "meet",      "meeting",   "hit",       "hits",      "hitting",
                           "achieved",  "achieves",  "achieving", "achieve",   "attained",  "attains",   "attaining",
                           "reached",   "reaches",   "reaching",  "reach",     "fulfilled", "fulfils",   "fulfilling",
                           "satisfied", "satisfies", "complied",  "complies",  "comply",    "complying", "compliant",
                           "honoured",  "honouring", "kept",      "keeps",     "keeping",   "beat",      "beats",
                           "beaten",    "beating",   "bettered",  "bettering", "passed",    "passes",    "passing",
                           "cleared",   "clears",    "clearing",  "redeemed",  "upheld"}))
        return true;
    if (reading.isAny(at, {"pass", "green", "ok", "okay"}))
        return isResult(reading, at);
    return reading.isAny(at, {"inside", "within"})
        || (reading.isAny(at, {"ahead", "clear"}) && reading.is(at + 1, "of"))
        || (reading.is(at, "on") && reading.isAny(at + 1, {"target", "track", "plan"}))
        || (reading.is(at, "job") && reading.is(at + 1, "done"))
        || (reading.is(at, "mission") && reading.is(at + 1, "accomplished"))
        || (reading.isAny(at, {"lived", "live", "lives", "measured", "measures"}) && reading.is(at + 1, "up"))
        || (reading.isAny(at, {"made", "making"}) && reading.is(at + 1, "good"));
}

bool saysMissed(const Reading& reading, std::size_t at)
{
    if (reading.isAny(at, {"missed",  "misses", "missing",  "breached", "breaches",   "breaching",    "breach",
                           "broke",   "broken", "default",  "outside",  "unmet",      "noncompliant", "undershot",
                           "trailed", "trails", "trailing", "behind",   "unachieved", "unfulfilled",  "adrift"}))
        return true;
    if (reading.isAny(at, {"fail", "red"}))
        return isResult(reading, at);
    return (reading.isAny(at, {"failed", "fails", "failing"}) && !reading.is(at + 1, "to"))
        || (reading.is(at, "off") && reading.isAny(at + 1, {"target", "track", "plan"}))
        || (reading.is(at, "let") && reading.is(at + 2, "down"));
}

// What each word says by itself, before its negation.
TargetWord plainWord(const Reading& reading, std::size_t at)
{
    TargetWord word{.first = at, .last = at + 1};
    if (saysMet(reading, at))
        word.met = 1;
    else if (saysMissed(reading, at))
        word.met = -1;
    else if (reading.isAny(at, {"short", "shy"})
             && (reading.is(at + 1, "of") || reading.isAny(at - 1, {"fell", "falls", "fallen", "falling", "fall"})))
        word.met = word.side = -1;
    else if (reading.is(at, "shortfall") && reading.isAny(at - 1, {"the", "this", "that", "a", "our"}))
        word.met = word.side = -1;
    else if (reading.isAny(at,
                           {"above", "over", "exceeded", "exceeds", "exceed", "exceeding", "excess", "surpassed",
                            "surpasses", "surpassing", "outstripped", "topped", "topping", "overshot"}))
        word.side = 1;
    else if (reading.isAny(at, {"below", "under", "beneath"}))
        word.side = -1;
    return word;
}

bool isPlace(const Reading& reading, std::size_t at)
{
    return reading.isAny(
        at,
        {"inside", "within", "outside", "over", "above", "below", "under", "beneath", "on", "off", "ahead", "behind"});
}

// "below it", "kept to that", "falling short like this": what was named before.
bool refersBack(const Reading& reading, std::size_t at)
{
    std::size_t next = at + 1;
    next += reading.isAny(next, {"to", "with", "of", "by", "up", "like", "short", "on", "for"}) ? 1 : 0;
    next += reading.isAny(next, {"to", "with", "of", "by"}) ? 1 : 0;
    // "within that time" has a noun of its own.
    const bool alone = endsClause(reading, next + 1)
        || reading.has(next + 1, tag::kVerb | tag::kPreposition | tag::kConjunction | tag::kAdverb | tag::kContrast);
    return reading.isAny(next, {"it", "them"}) || (reading.isAny(next, {"this", "that", "these"}) && alone);
}

// "surpassing the plan", "passing the test", "behind plan"
bool namesPlan(const Reading& reading, std::size_t at)
{
    constexpr std::size_t kNear = 4;
    for (std::size_t word = at + 1; word <= at + kNear && reading.at(word).kind == TokenKind::Word; ++word)
        if (reading.isAny(word, {"plan", "test", "mark", "bar", "word", "schedule", "line", "quota", "undertaking"}))
            return true;
    return false;
}

// Whether a figure to be reached stands before a word, in its sentence or in the two before.
bool isAimedBefore(const Reading& reading, const Sentence& sentence, std::size_t at)
{
    constexpr std::size_t kMostBack = 2;
    auto s = static_cast<std::size_t>(&sentence - reading.sentences.data());
    for (std::size_t back = 0; back < kMostBack && s > 0 && !sentence.bullet; ++back)
        s -= reading.sentences[s - 1].paragraph == sentence.paragraph ? 1 : 0;
    for (std::size_t i = reading.sentences[s].firstMention; i < sentence.lastMention && reading.mentions[i].last <= at;
         ++i)
        if (isAimedAt(reading, i))
            return true;
    return false;
}

// "met the 90% target", "the pledge was honoured", "below target"
bool namesAim(const Reading& reading, const Sentence& sentence, std::size_t at)
{
    const bool place = isPlace(reading, at);
    for (std::size_t word = at; word < std::min(sentence.last, at + kAhead); ++word) {
        if (isAim(reading, word))
            return true;
        const Token& token = reading.at(word);
        if (token.symbol == ';' || (token.symbol == ',' && word > at) || token.symbol == ')'
            || (token.tags & tag::kContrast) || (word > at && reading.is(word, "and")))
            break;
        // "within five days of the …" says when, not how well.
        if (place && word > at
            && (((token.tags & (tag::kVerb | tag::kPeriodUnit | tag::kDuration)) && !isAim(reading, word + 1))
                || (token.symbol == ':' && reading.at(word + 1).spaceBefore)))
            break;
    }
    if (namesPlan(reading, at) || (refersBack(reading, at) && isAimedBefore(reading, sentence, at)))
        return true;
    // "Urban above target; rural also above."
    if (place && !reading.isAny(at - 1, {"also", "too", "again", "still"}))
        return false;
    const bool refers = reading.isAny(at + 1, {"it", "this", "that", "them"});
    const std::size_t begin = !refers && at > sentence.first + kBehind ? at - kBehind : sentence.first;
    for (std::size_t word = at; word-- > begin;)
        if (isAim(reading, word))
            return true;
    return false;
}

bool isNegated(const Reading& reading, const Sentence& sentence, std::size_t at)
{
    const std::size_t begin = at > sentence.first + 4 ? at - 4 : sentence.first;
    // "Despite missing the target" says that it was missed.
    for (std::size_t word = begin; word < at; ++word)
        if (reading.has(word, tag::kNegation) && !reading.isAny(word, {"despite", "unlike"}))
            return true;
    return reading.anyWord(begin, at, {"failed", "failing", "fails", "unable", "yet", "non"});
}

// "(aim 95%)", "plan: 40"
bool labelsAim(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"aim", "plan", "forecast"})
        && (reading.at(at + 1).kind == TokenKind::Number || reading.isSymbol(at + 1, ':')
            || reading.isSymbol(at + 1, '$'));
}

// "will be met", "is expected to meet"; not "the aim was met", "what the plan called for"
bool foresees(const Reading& reading, std::size_t begin, std::size_t end)
{
    for (std::size_t at = begin; at < end; ++at)
        if (reading.has(at, tag::kFuture) && !reading.has(at - 1, tag::kArticle) && !labelsAim(reading, at))
            return true;
    return false;
}

// "to meet the target we will need", "if it is met", "when the target is reached"
bool isNoFact(const Reading& reading, const Sentence& sentence, std::size_t at)
{
    const std::size_t begin = at > sentence.first + 6 ? at - 6 : sentence.first;
    const bool purpose = at > sentence.first && reading.is(at - 1, "to")
        && !reading.isAny(at - 2,
                          {"failed", "failing", "fails", "continue", "continues", "continued", "able", "unable",
                           "managed", "not", "came"});
    const bool number = reading.at(at + 1).kind == TokenKind::Number || reading.isSymbol(at + 1, '$');
    const bool says = reading.isAny(
        at, {"reached", "achieved", "achieving", "reaching", "delivered", "hit", "hitting", "met", "passed", "kept"});
    return purpose || foresees(reading, begin, at)
        || reading.anyWord(begin, at, {"if", "when", "until", "towards", "whether"}) || (number && says);
}

bool isShort(const Reading& reading, const Sentence& sentence)
{
    std::size_t words = 0;
    for (std::size_t at = sentence.first; at < sentence.last; ++at)
        words += reading.at(at).kind == TokenKind::Word ? 1 : 0;
    return words <= kShort && sentence.firstMention == sentence.lastMention;
}

} // namespace

bool isAim(const Reading& reading, std::size_t token)
{
    // The limits of a control chart are nobody's aim.
    if (token > 0 && reading.isAny(token - 1, {"process", "control", "upper", "lower"}))
        return false;
    return (reading.has(token, tag::kTarget) && !reading.is(token, "baseline"))
        || (reading.is(token, "mark") && reading.is(token - 1, "pass"))
        || reading.isAny(token,
                         {"aim", "aims", "limit", "cap", "promise", "pledge", "commitment", "requirement", "maximum",
                          "minimum", "floor", "milestone", "tolerance", "guarantee", "condition"})
        // "what was asked", "what we promised", "the 95% that the Board set itself"
        || (reading.isAny(
                token, {"asked", "agreed", "required", "promised", "expected", "set", "demanded", "called", "planned"})
            && token > 4 && reading.anyWord(token - 5, token, {"what", "that"}));
}

std::vector<TargetWord> targetWordsIn(const Reading& reading, const Sentence& sentence)
{
    std::vector<TargetWord> words;
    for (std::size_t at = sentence.first; at < sentence.last; ++at) {
        if (reading.at(at).kind != TokenKind::Word)
            continue;
        TargetWord word = plainWord(reading, at);
        if (word.met == 0 && word.side == 0)
            continue;
        if (isNoFact(reading, sentence, at))
            continue;
        const bool result =
            reading.isAny(at, {"compliant", "default", "noncompliant", "complied", "complies", "breach"})
            || (reading.isAny(at, {"on", "off"}) && reading.is(at + 1, "track")
                && (reading.isSymbol(at - 1, '(') || reading.isSymbol(at - 1, ',') || isShort(reading, sentence)))
            || reading.isAny(at, {"pass", "fail", "red", "green", "ok", "okay", "job", "mission"})
            || (reading.isAny(at, {"short", "shortfall"}) && !reading.is(at + 1, "of")
                && isAimedBefore(reading, sentence, at));
        word.ofTarget = namesAim(reading, sentence, at);
        if (!word.ofTarget && !result && (!isShort(reading, sentence) || isPlace(reading, at)))
            continue;
        if (isNegated(reading, sentence, at)) {
            word.met = -word.met;
            word.side = -word.side;
        }
        words.push_back(word);
    }
    return words;
}

} // namespace outturn::claims
