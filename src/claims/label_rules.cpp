// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration_unit.h"
#include "emergency_number.h"
#include "number_value.h"
#include "numbered_name.h"
#include "reading.h"
#include "time_labels.h"

namespace outturn::claims {
namespace {

std::size_t before(const Mention& mention)
{
    return mention.first > 0 ? mention.first - 1 : kNone;
}

bool insidePeriod(const Reading& reading, const Mention& mention, std::size_t& phrase)
{
    while (phrase < reading.periods.size() && reading.periods[phrase].last <= mention.first)
        ++phrase;
    // "330 year to date": a figure and its period.
    if (reading.is(mention.last, "year") && reading.is(mention.last + 1, "to") && reading.is(mention.last + 2, "date"))
        return false;
    return phrase < reading.periods.size() && reading.periods[phrase].first <= mention.first;
}

// "12 September", "September 12": the latter only where no list of months with their figures stands.
bool isDay(const Reading& reading, const Mention& mention)
{
    const bool dayNumber = (mention.kind == Kind::Count || mention.kind == Kind::Rank) && !mention.word
        && mention.decimals == 0 && mention.value >= 1 && mention.value <= 31;
    if (!dayNumber)
        return false;
    const bool monthAfter = reading.has(mention.last, tag::kMonth) && reading.at(mention.last).capital;
    const bool ofMonth =
        reading.is(mention.last, "of") && reading.has(mention.last + 1, tag::kMonth) && mention.kind == Kind::Rank;
    if (monthAfter || ofMonth)
        return true;
    // "(Mar 22)": a day, or a year in short
    const bool inBracket = reading.has(mention.first - 1, tag::kMonth) && reading.isSymbol(mention.last, ')')
        && reading.isSymbol(mention.first - 2, '(');
    if (inBracket)
        return true;
    // "the 9th and 16th October"
    const bool toDay = mention.kind == Kind::Rank
        && (reading.isSymbol(mention.last, '-') || reading.isAny(mention.last, {"to", "and"}))
        && reading.isAny(mention.last + 2, {"st", "nd", "rd", "th"}) && reading.has(mention.last + 3, tag::kMonth);
    if (toDay)
        return true;
    const bool toMonth = (reading.isSymbol(mention.last, '-') || reading.isAny(mention.last, {"to", "and"}))
        && reading.at(mention.last + 1).kind == TokenKind::Number && reading.has(mention.last + 2, tag::kMonth);
    return toMonth;
}

bool isIdentifier(const Reading& reading, const Mention& mention)
{
    const auto digits = reading.at(mention.first).text;
    if (reading.at(mention.first).kind == TokenKind::Number && mention.kind == Kind::Count) {
        if (digits.size() > 1 && digits[0] == '0' && digits[1] != '.')
            return true;
        if (glued(reading, mention.last) && reading.isSymbol(mention.last, '.')
            && reading.at(mention.last + 1).kind == TokenKind::Number && glued(reading, mention.last + 1))
            return true; // 1.2.3
    }
    const std::size_t previous = before(mention);
    if (previous == kNone || mention.kind == Kind::Percent || mention.kind == Kind::Money
        || mention.kind == Kind::Points)
        return false;
    // COVID-19, F-16
    if (reading.isSymbol(previous, '-') && glued(reading, previous) && glued(reading, mention.first) && previous > 0
        && reading.at(previous - 1).kind == TokenKind::Word
        && !reading.has(previous - 1, tag::kMonth | tag::kNumberWord))
        return true;
    return reading.isSymbol(previous, '#') && glued(reading, mention.first);
}

bool isListNumber(const Reading& reading, const Mention& mention)
{
    const Token& token = reading.at(mention.first);
    const Sentence& sentence = reading.sentenceOf(mention);
    if (mention.kind != Kind::Count || mention.first != sentence.first || !token.lineStart)
        return false;
    // "3.1 At the last report": the number of a paragraph
    const Token& next = reading.at(mention.last);
    if (mention.decimals > 0 && mention.value < 100 && next.kind == TokenKind::Word && next.capital && next.spaceBefore)
        return true;
    if (token.text.size() > 2)
        return false;
    return glued(reading, mention.last) && (reading.isSymbol(mention.last, '.') || reading.isSymbol(mention.last, ')'));
}

// "from 1/4", written "fr 1/4": a day and its month.
bool isSlashedDate(const Reading& reading, const Mention& mention)
{
    const std::size_t previous = before(mention);
    return mention.kind == Kind::Fraction && mention.value <= 31 && mention.second <= 12 && previous != kNone
        && reading.isAny(
            previous,
            {"fr", "on", "by", "since", "until", "wef", "dated", "board", "mtg", "e", "c", "ending", "ended", "otr"});
}

// "the top rating of 5 to 196 of them": which of the ratings.
bool isRating(const Reading& reading, const Mention& mention)
{
    return mention.kind == Kind::Count && mention.value <= 10 && mention.decimals == 0 && mention.first > 1
        && reading.is(mention.first - 1, "of") && reading.is(mention.first - 2, "rating")
        && reading.isAny(mention.last, {"to", "from", "was", "were", "or", "in", "at", "on", "went"});
}

// "figures may not add to 100": what shares make.
bool isFullHundred(const Reading& reading, const Mention& mention)
{
    const std::size_t from = mention.first > 4 ? mention.first - 4 : 0;
    return mention.value == 100 && mention.first > 0 && reading.is(mention.first - 1, "to")
        && reading.anyWord(from, mention.first, {"add", "adding", "adds", "sum", "sums", "total", "come"})
        && (mention.kind == Kind::Count || mention.kind == Kind::Percent);
}

// "scoring 10 out of 10": which score is counted, not how many have it.
bool isFullScore(const Reading& reading, const Mention& mention)
{
    constexpr std::size_t kReach = 4;
    const auto number = reading.at(mention.first).text;
    const std::size_t first =
        mention.first >= 3 && reading.at(mention.first - 3).text == number ? mention.first - 3 : mention.first;
    return reading.is(first + 1, "out") && reading.is(first + 2, "of") && reading.at(first + 3).text == number
        && reading.anyWord(first > kReach ? first - kReach : 0, first,
                           {"score", "scores", "scored", "scoring", "rate", "rated", "rating"});
}

// "1,615 in the next three and 1,860 since": so many months, weeks or stations.
bool isCountedOn(const Reading& reading, const Mention& mention)
{
    const std::size_t previous = before(mention);
    const Token& next = reading.at(mention.last);
    return mention.word && mention.kind == Kind::Count && mention.value < 13 && previous != kNone
        && reading.isAny(previous, {"next", "first", "last", "previous", "final", "following", "other"})
        && (next.kind == TokenKind::Symbol || (next.tags & tag::kConjunction));
}

// "two of three out of six months": runs of a control chart, not a share.
bool isRunOfChart(const Reading& reading, const Mention& mention)
{
    const bool second = mention.first >= 2 && reading.is(mention.first - 1, "of") && reading.is(mention.last, "out")
        && reading.is(mention.last + 1, "of");
    const bool first = reading.is(mention.first + 1, "of") && reading.is(mention.first + 3, "out")
        && reading.is(mention.first + 4, "of");
    return first || second;
}

// The 1,000 of "per 1,000 people", the N in "one of the two", digits inside a post code or a reference.
bool isPartOfName(const Reading& reading, const Mention& mention)
{
    const std::size_t previous = before(mention);
    if (previous == kNone)
        return false;
    const bool forEach = previous > 0 && reading.isAny(previous, {"each", "every"}) && reading.is(previous - 1, "for");
    const bool inEach = previous > 0 && reading.isAny(previous, {"each", "every"}) && mention.value >= 100
        && reading.isAny(previous - 1, {"in", "of", "among"});
    if ((reading.is(previous, "per") || forEach || inEach) && mention.kind == Kind::Count && mention.value >= 100)
        return true;
    const Token& next = reading.at(mention.last);
    const bool lettersGlued = mention.kind == Kind::Count && next.kind == TokenKind::Word
        && glued(reading, mention.last) && !(next.tags & (tag::kPeriodUnit | tag::kDuration));
    if (lettersGlued)
        return true; // NN1 5XX, 4x4
    if (reading.isSymbol(previous, '/') && glued(reading, previous))
        return true;
    // a telephone number in groups
    std::size_t group = previous;
    while (group > 0 && group + 2 > previous && reading.at(group).kind == TokenKind::Number
           && reading.at(group - 1).kind == TokenKind::Number)
        --group;
    return mention.kind == Kind::Count && reading.at(group).kind == TokenKind::Number
        && reading.at(group).text[0] == '0';
}

// "be careful with these two: 40% of the 85": they are pointed at, not counted.
bool isPointedAt(const Reading& reading, const Mention& mention)
{
    const std::size_t previous = before(mention);
    return mention.kind == Kind::Count && mention.word && mention.value < 3 && previous != kNone
        && reading.isAny(previous, {"these", "those"}) && reading.at(mention.last).kind == TokenKind::Symbol;
}

bool isLabel(const Reading& reading, const Mention& mention, std::size_t& phrase)
{
    return insidePeriod(reading, mention, phrase) || isDay(reading, mention) || isIdentifier(reading, mention)
        || isNumberedName(reading, mention) || isEmergencyNumber(reading, mention) || isLengthOfTime(reading, mention)
        || isAgeOrSpeed(reading, mention) || isListNumber(reading, mention) || isPartOfName(reading, mention)
        || isSlashedDate(reading, mention) || isFullHundred(reading, mention) || isFullScore(reading, mention)
        || isRunOfChart(reading, mention) || isCountedOn(reading, mention) || isPointedAt(reading, mention)
        || isAgeOfSpeaker(reading, mention) || isRating(reading, mention);
}

// "18% to 15%, a three-point drop": two levels rather than a range.
bool saysMovement(const Reading& reading, std::size_t after)
{
    for (std::size_t at = after; at < after + 6; ++at)
        if (reading.has(at, tag::kChangeNoun) || reading.isAny(at, {"up", "down"}) || reading.isSymbol(at, '+'))
            return true;
        else if (reading.isSymbol(at, '.'))
            return false;
    return false;
}

bool startsRange(const Reading& reading, const Mention& a, const Mention& b)
{
    if (a.isLabel() || b.isLabel() || a.sentence != b.sentence)
        return false;
    const bool dash = b.first == a.last + 1 && reading.isSymbol(a.last, '-') && b.sign == 0
        && !(a.word && reading.at(a.last).spacedDash) && (a.kind == b.kind || a.kind == Kind::Count)
        && (!reading.at(a.last).spacedDash || a.value < b.value);
    const bool between = a.first > 0 && b.first == a.last + 1 && reading.isAny(a.last, {"and", "to"})
        && (reading.is(a.first - 1, "between") || (reading.is(a.first - 1, "a") && reading.is(a.first - 2, "between")));
    const bool bareTo = b.first == a.last + 1 && reading.is(a.last, "to") && a.first > 0
        && !reading.is(a.first - 1, "by") && !reading.anyWord(a.first > 4 ? a.first - 4 : 0, a.first, {"from"})
        && !reading.anyOf(a.first > 6 ? a.first - 6 : 0, a.first, tag::kChangeVerb | tag::kChangeNoun)
        && !reading.anyWord(a.first > 6 ? a.first - 6 : 0, a.first, {"up", "down"}) && a.value < b.value
        && !saysMovement(reading, b.last);
    return dash || between || bareTo;
}

// "in the first quarter, 185 in the second and 240 in the third": the same is counted on.
bool countsOn(const Reading& reading, const Mention* counted, const Mention& ordinal)
{
    return counted != nullptr && counted->sentence == ordinal.sentence && ordinal.kind == Kind::Rank
        && reading.has(ordinal.first, tag::kOrdinalWord) && before(ordinal) != kNone
        && reading.is(before(ordinal), "the")
        && (reading.at(ordinal.last).kind == TokenKind::Symbol || reading.has(ordinal.last, tag::kConjunction));
}

} // namespace

void markLabels(Reading& reading)
{
    std::size_t phrase = 0;
    const Mention* counted = nullptr;
    for (Mention& mention : reading.mentions) {
        if (isLabel(reading, mention, phrase) || countsOn(reading, counted, mention))
            mention.kind = Kind::Label;
        if (mention.isLabel() && reading.has(mention.first, tag::kOrdinalWord))
            counted = &mention;
    }
    for (std::size_t i = 0; i + 1 < reading.mentions.size(); ++i) {
        Mention& a = reading.mentions[i];
        Mention& b = reading.mentions[i + 1];
        if (startsRange(reading, a, b))
            a.range = b.range = true;
    }
}

} // namespace outturn::claims
