// SPDX-License-Identifier: GPL-3.0-or-later
#include "combined_cues.h"

#include "../number_value.h"

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 18;

bool isArea(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"county",     "force",      "service",     "trust",     "borough",      "district",
                              "city",       "council",    "region",      "authority", "constabulary", "organisation",
                              "department", "board",      "division",    "area",      "countywide",   "forcewide",
                              "trustwide",  "brigade",    "system",      "workforce", "fleet",        "estate",
                              "network",    "federation", "partnership", "programme", "company",      "university",
                              "college",    "academy",    "prison",      "command",   "team"});
}

bool isFewWord(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"});
}

// Where the words that belong to a figure begin: behind the figure, or the semicolon, before it.
std::size_t leadBegin(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    std::size_t begin = std::max(reading.sentenceOf(figure).first, figure.first > kReach ? figure.first - kReach : 0);
    for (std::size_t p = i; p-- > reading.sentenceOf(figure).firstMention;) {
        const Mention& before = reading.mentions[p];
        if (before.isLabel() || before.word)
            continue;
        begin = std::max(begin, before.last);
        break;
    }
    for (std::size_t at = figure.first; at-- > begin;)
        if (reading.isSymbol(at, ';') || (reading.is(at, "so") && reading.isSymbol(at - 1, ',')))
            return at + 1;
    return begin;
}

std::size_t tailEnd(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    std::size_t end = std::min(reading.sentenceOf(figure).last, figure.last + 10);
    std::size_t next = i + 1;
    while (next < reading.sentenceOf(figure).lastMention && isFewWord(reading, reading.mentions[next].first))
        ++next;
    if (next < reading.sentenceOf(figure).lastMention)
        end = std::min(end, reading.mentions[next].first);
    for (std::size_t at = figure.last; at < end; ++at)
        if (reading.at(at).kind == TokenKind::Symbol || reading.has(at, tag::kContrast | tag::kCompare)
            || reading.is(at, "and"))
            return at;
    return end;
}

// A plural within a few words, none of which is a verb or leads on.
bool namesMany(const Reading& reading, std::size_t from, std::size_t to)
{
    constexpr std::size_t kMostWords = 6;
    for (std::size_t at = from; at < std::min(to, from + kMostWords); ++at) {
        const Token& token = reading.at(at);
        if (token.kind == TokenKind::Symbol && token.symbol != '+' && token.symbol != '&')
            return false;
        if (reading.has(at, tag::kVerb | tag::kPreposition | tag::kContrast))
            return false;
        if (token.kind == TokenKind::Word && token.text.size() > 3 && token.text.ends_with('s'))
            return true;
    }
    return false;
}

bool namesHalves(const Reading& reading, std::size_t at)
{
    constexpr std::size_t kBack = 40;
    int halves = 0;
    for (std::size_t before = at > kBack ? at - kBack : 0; before < at; ++before)
        halves += reading.isAny(before, {"half", "h1", "h2"})
                || (reading.is(before, "six") && reading.is(before + 1, "months"))
            ? 1
            : 0;
    return halves == 2;
}

bool saysCombined(const Reading& reading, std::size_t from, std::size_t to)
{
    for (std::size_t at = from; at < to; ++at) {
        if (reading.isAny(at,
                          {"overall", "combined", "together", "altogether", "countywide", "forcewide", "trustwide",
                           "pooled", "everyone", "everybody", "aggregate", "jointly", "merged"}))
            return true;
        if (reading.is(at, "both") && !reading.is(at + 1, "of"))
            return true;
        if ((reading.is(at, "between") && reading.isAny(at + 1, {"them", "us"}))
            || (reading.is(at, "all") && reading.isAny(at + 1, {"told", "who", "of", "those"}))
            || (reading.is(at, "as") && reading.is(at + 1, "one")))
            return true;
        if (reading.is(at, "all") && (isFewWord(reading, at + 1) || reading.at(at + 1).text.ends_with('s')))
            return true;
        // "All primary and secondary pupils: 95%", "across all teams"
        if (reading.is(at, "all") && !reading.is(at - 1, "of") && namesMany(reading, at + 1, to))
            return true;
        if (reading.is(at, "as") && reading.isAny(at + 2, {"whole"}))
            return true;
        if (reading.is(at, "whole") && isArea(reading, at + 1))
            return true;
        // "first half 23 days, second half 31 days, full year 34 days"
        if (reading.isAny(at, {"full", "whole", "the"}) && reading.isAny(at + 1, {"year", "period"})
            && namesHalves(reading, at))
            return true;
        // "across the two", "the three courts averaged"
        if (reading.isAny(at, {"the", "these", "those"}) && isFewWord(reading, at + 1)
            && !reading.isAny(at - 1, {"of", "from"}))
            return true;
        if (reading.isAny(at, {"across", "throughout"}) && reading.is(at + 1, "the") && isArea(reading, at + 2))
            return true;
    }
    return false;
}

bool speaksOfOther(const Reading& reading, std::size_t from, std::size_t to)
{
    return reading.anyOf(from, to, tag::kTarget | tag::kCompare | tag::kPast | tag::kChangeNoun | tag::kChangeVerb)
        || reading.anyWord(from, to,
                           {"national", "nationally", "england", "elsewhere", "neighbouring", "share", "shares",
                            "proportion", "remaining", "rest", "other", "others", "half"});
}

// "The Trust's average wait was therefore 56 minutes": an average of the area's own may stand farther away.
std::size_t areaReach(const Reading& reading, std::size_t area, const Mention& figure)
{
    constexpr std::size_t kNear = 4;
    constexpr std::size_t kFar = 7;
    const bool worked = reading.is(figure.first - 1, "at") && reading.is(figure.first - 2, "out");
    return worked || reading.anyOf(area, figure.first, tag::kAverage) ? kFar : kNear;
}

// "County: 21%", "and 44% for the borough"
bool namesArea(const Reading& reading, std::size_t from, const Mention& figure, std::size_t to)
{
    if (reading.is(figure.last, "of"))
        return false;
    for (std::size_t at = from + 2; at < figure.first; ++at)
        if (reading.is(at, "wide") && reading.isSymbol(at - 1, '-') && isArea(reading, at - 2))
            return true;
    for (std::size_t at = from; at < figure.first; ++at)
        if (isArea(reading, at) && figure.first <= at + areaReach(reading, at, figure)
            && !reading.isAny(at - 2, {"of", "in", "within", "from"})
            && (at == from || reading.isAny(at - 1, {"the", "and", "our"})
                || reading.at(at - 1).kind == TokenKind::Symbol))
            return true;
    for (std::size_t at = figure.last; at + 2 < to + 1; ++at)
        if (reading.isAny(at, {"for", "across", "in"}) && reading.is(at + 1, "the") && isArea(reading, at + 2))
            return true;
    return false;
}

bool isMajority(const Reading& reading, std::size_t at)
{
    return reading.isAny(at,
                         {"most", "majority", "mostly", "bulk", "mainly", "busier", "busiest", "larger", "largest",
                          "bigger", "biggest", "predominantly"})
        || (reading.is(at, "far") && reading.isAny(at + 1, {"more", "the"}))
        || (reading.isAny(at, {"thirds", "quarters"}) && reading.is(at + 1, "of"));
}

bool isBreak(const Reading& reading, std::size_t at)
{
    return reading.isSymbol(at, ';') || reading.isSymbol(at, '.') || reading.is(at, "because")
        || reading.isSymbol(at, ':') || reading.at(at).spacedDash;
}

// Whether words of the figure's own segment come again in [from, to).
bool namedAgain(const Reading& reading, std::size_t figure, std::size_t from, std::size_t to)
{
    constexpr std::size_t kBefore = 5;
    constexpr std::size_t kBehind = 9;
    const std::size_t end = reading.mentions[figure].first;
    const auto parts = [&](std::size_t at) {
        return reading.at(at).kind == TokenKind::Number || reading.has(at, tag::kConjunction);
    };
    std::size_t begin = end;
    while (begin > 0 && begin + kBefore > end && !parts(begin - 1))
        --begin;
    for (std::size_t at = begin; at < end + kBehind; ++at) {
        if (at >= reading.mentions[figure].last && parts(at))
            break;
        const Token& word = reading.at(at);
        if (word.kind != TokenKind::Word || word.text.size() < 4
            || (word.tags & (tag::kPreposition | tag::kVerb | tag::kArticle | tag::kConjunction | tag::kDuration)))
            continue;
        if (at > end && at > reading.mentions[figure].last && reading.at(at - 1).symbol == ',')
            break;
        for (std::size_t later = from; later < to; ++later)
            if (later != at && sameWord(reading.at(later).text, word.text))
                return true;
    }
    return false;
}

} // namespace

// "all crime 25", "For the cohort in total it was 33%"
bool saysAll(const Reading& reading, std::size_t from, const Mention& figure)
{
    if (figure.first >= from + 2 && reading.is(figure.first - 2, "all") && !reading.is(figure.first - 3, "of")
        && reading.at(figure.first - 1).kind == TokenKind::Word)
        return true;
    for (std::size_t at = from + 1; at < figure.first; ++at)
        if (figure.kind == Kind::Percent && reading.is(at, "total") && reading.is(at - 1, "in"))
            return true;
    return false;
}

// "13.4% in the city and 18.9% in the county": one of several areas.
bool isOneOfAreas(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    if (!reading.isAny(figure.last, {"in", "for"}))
        return false;
    const Sentence& sentence = reading.sentenceOf(figure);
    for (const std::size_t p : {i - 1, i + 1})
        if (p >= sentence.firstMention && p < sentence.lastMention && reading.mentions[p].kind == figure.kind
            && reading.is(reading.mentions[p].last, reading.at(figure.last).text)
            && isArea(reading, reading.mentions[p].last + 2))
            return true;
    return false;
}

// "The rate was 12.1%: 13.4% in the city and 18.9% in the county"
bool opensSplit(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    const Sentence& sentence = reading.sentenceOf(figure);
    const std::size_t at =
        reading.isSymbol(figure.last, ',') || reading.isSymbol(figure.last, '(') ? figure.last + 1 : figure.last;
    const bool made = reading.is(at, "made") && reading.is(at + 1, "up");
    if (!reading.isSymbol(figure.last, ':') && !made && !reading.isAny(at, {"being", "comprising"}))
        return false;
    std::size_t parts = 0;
    for (std::size_t p = sentence.firstMention; p < sentence.lastMention; ++p) {
        const Mention& part = reading.mentions[p];
        if (part.kind != figure.kind || p == i)
            continue;
        const bool placed =
            reading.isAny(part.last, {"in", "for", "at", "among", "on"}) || p + 1 == sentence.lastMention;
        if (p < i || !placed || part.paren != figure.paren)
            return false;
        ++parts;
    }
    return parts >= 2;
}

CombinedCue combinedCue(const Reading& reading, std::size_t i)
{
    const Mention& figure = reading.mentions[i];
    const std::size_t from = leadBegin(reading, i);
    const std::size_t to = tailEnd(reading, i);
    if (speaksOfOther(reading, from, figure.first))
        return CombinedCue::None;
    if (reading.anyWord(from, figure.first,
                        {"accounts", "accounted", "accounting", "account", "represents", "represented", "represent",
                         "representing", "constitutes"}))
        return CombinedCue::None;
    const bool before = saysCombined(reading, from, figure.first) || saysAll(reading, from, figure);
    if (speaksOfOther(reading, figure.last, before ? std::min(to, figure.last + 2) : to))
        return CombinedCue::None;
    if (before || saysCombined(reading, figure.last, to))
        return CombinedCue::Plain;
    if (opensSplit(reading, i))
        return CombinedCue::Plain;
    return namesArea(reading, from, figure, to) && !isOneOfAreas(reading, i) ? CombinedCue::Area : CombinedCue::None;
}

// "81 at the four east stations and 92 at the five west ones; all nine …": two groups of so many.
static bool isSumOfWords(const Reading& reading, std::size_t i, double groups)
{
    constexpr std::size_t kBack = 60;
    const std::size_t end = reading.mentions[i].first;
    double sum = 0;
    int found = 0;
    for (std::size_t at = end > kBack ? end - kBack : 0; at < end; ++at)
        if (isFewWord(reading, at) && reading.isAny(at - 1, {"the", "our", "its"})) {
            sum += numberWord(reading.at(at).text);
            ++found;
        }
    return found == 2 && sum == groups;
}

std::size_t groupsNamed(const Reading& reading, std::size_t i)
{
    const std::size_t to = tailEnd(reading, i);
    for (std::size_t at = leadBegin(reading, i); at < to; ++at)
        if (isFewWord(reading, at) && reading.isAny(at - 1, {"all", "the", "these", "those"})
            && !reading.isAny(at - 2, {"of", "from"}))
            return isSumOfWords(reading, i, numberWord(reading.at(at).text))
                ? 0
                : static_cast<std::size_t>(numberWord(reading.at(at).text));
    return 0;
}

void leanToMany(const Reading& reading, std::size_t a, std::size_t b, std::size_t overall, Interval& range)
{
    const Mention& first = reading.mentions[a];
    const Mention& second = reading.mentions[b];
    const std::size_t begin = reading.sentenceOf(first).first;
    const std::size_t end = std::max(reading.sentenceOf(second).last, reading.mentions[overall].first);
    std::size_t many = kNone;
    for (std::size_t at = begin; at < end && many == kNone; ++at) {
        if (!isMajority(reading, at))
            continue;
        std::size_t from = at;
        const auto parts = [&](std::size_t token) { return token == first.first || token == second.first; };
        while (from > begin && !isBreak(reading, from - 1) && !parts(from - 1))
            --from;
        std::size_t to = at;
        while (to < end && !isBreak(reading, to) && !parts(to))
            ++to;
        const bool whom = reading.anyWord(at, to, {"whom", "which", "where"}) && to <= first.first;
        const bool one = whom || namedAgain(reading, a, from, to);
        const bool other = !whom && namedAgain(reading, b, from, to);
        many = one == other ? kNone : one ? a : b;
    }
    if (many == kNone)
        return;
    const Mention& heavy = reading.mentions[many];
    const Mention& light = many == a ? second : first;
    const Interval half = (stated(heavy) + stated(light)) * 0.5;
    range = stated(light).below(stated(heavy)) ? Interval{half.low, range.high} : Interval{range.low, half.high};
}

} // namespace outturn::claims
