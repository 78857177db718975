// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_labels.h"
#include "duration_unit.h"

namespace outturn::claims {

bool isLengthOfTime(const Reading& reading, const Mention& mention)
{
    const Token& next = reading.at(mention.last);
    const bool hyphen = next.symbol == '-' && glued(reading, mention.last);
    const std::size_t word = hyphen ? mention.last + 1 : mention.last;
    const bool onYear = reading.at(word + 1).text == "on" || reading.isSymbol(word + 1, '-'); // "1,449 year on year"
    const bool unit = reading.has(word, tag::kPeriodUnit) && !reading.at(word).lineStart;
    if ((mention.kind == Kind::Count || mention.kind == Kind::Rank) && unit && !onYear && mention.decimals == 0
        && !reading.isAny(word, {"day", "days", "weekends"}))
        return true;
    // 12 rolling months, 12-m; a hyphen binds the number to its word: 9-point, 28-day, 2-bed
    if (mention.kind == Kind::Count && hyphen && !mention.word && reading.at(word).kind == TokenKind::Word
        && glued(reading, word) && !reading.isAny(word, {"place", "point", "strong"}))
        return true;
    // "a 2 step check"
    if (mention.kind == Kind::Count && mention.decimals == 0 && mention.value < 10
        && reading.isAny(mention.last, {"step", "stage", "tier", "way"})
        && reading.at(mention.last + 1).kind == TokenKind::Word
        && !reading.has(mention.last + 1, tag::kNumberWord | tag::kPreposition))
        return true;
    // the 9 of "9 – 12 months after"
    const bool toLonger = reading.isSymbol(mention.last, '-') || reading.is(mention.last, "to");
    if (mention.kind == Kind::Count && toLonger && reading.at(mention.last + 1).kind == TokenKind::Number
        && reading.has(mention.last + 2, tag::kPeriodUnit) && reading.is(mention.last + 2, "months"))
        return true;
    if (mention.kind != Kind::Duration || mention.clock)
        return false;
    const std::size_t previous = mention.first > 0 ? mention.first - 1 : kNone;
    const bool limit = previous != kNone
        && (reading.isAny(previous, {"within", "every", "after"})
            || (reading.isAny(previous, {"the"}) && reading.has(previous - 1, tag::kPreposition) && mention.scale > 3600
                && mention.decimals == 0 && !reading.has(mention.last, tag::kTarget)));
    const bool past = previous != kNone && mention.scale > 3600
        && (reading.has(previous, tag::kPast | tag::kNext) || reading.isAny(previous, {"for", "per", "over", "in"}));
    constexpr double kDutyHours = 48 * 3600.0; // "24 hours a day", "37 hours a week", but 310 hours are counted
    const bool aDay = mention.scale >= 3600 && (mention.scale > 3600 || mention.value <= kDutyHours)
        && (reading.isAny(mention.last, {"a", "per", "each"}) && reading.isAny(mention.last + 1, {"day", "week"}));
    const bool ago = reading.isAny(mention.last,
                                   {"ago", "earlier", "notice", "shift", "shifts", "period", "window", "cover", "old"});
    const bool bound = reading.isSymbol(mention.first + 1, '-') && !reading.has(mention.first + 2, tag::kNumberWord)
        && !reading.isAny(mention.last,
                          {"increase", "rise", "reduction", "fall", "drop", "improvement", "decrease", "target",
                           "standard", "average", "saving", "ceiling", "limit", "threshold", "goal"});
    return limit || past || aDay || ago || bound;
}

bool isAgeOrSpeed(const Reading& reading, const Mention& mention)
{
    if (mention.kind != Kind::Count)
        return false;
    const std::size_t next = mention.last;
    const std::size_t previous = mention.first > 0 ? mention.first - 1 : kNone;
    if (reading.isAny(next, {"mph", "kph", "cc", "mg", "ml", "p", "ft"}))
        return true;
    constexpr double kMeasured = 50; // a distance so long, or with decimals, was measured: "412 km of road"
    if (reading.isAny(next, {"km", "mile", "miles", "kg", "metre", "metres"}) && mention.value < kMeasured
        && mention.decimals == 0)
        return true;
    if (reading.isAny(next, {"am", "pm"}) || (reading.is(next, "o") && reading.is(next + 1, "clock")))
        return true;
    if (reading.is(next, "s") && glued(reading, next))
        return true; // under-25s, the 1990s
    if (previous != kNone && previous > 0 && reading.isAny(previous, {"under", "over"})
        && reading.isAny(previous - 1, {"aged", "age", "ages"}) && mention.value <= 120)
        return true; // "aged over 70"
    if (previous != kNone && reading.isAny(previous, {"aged", "age", "ages", "under", "over"})
        && reading.isAny(next, {"s", "year"}))
        return true;
    // "65 and above, 79 per cent"
    if (mention.value <= 120 && reading.isAny(next, {"and", "or"})
        && reading.isAny(next + 1, {"above", "over", "under", "below", "upwards"})
        && (reading.at(next + 2).kind == TokenKind::Symbol || reading.at(next + 2).kind == TokenKind::Number))
        return true;
    // "people over 75 (65%)": an age, with nothing counted behind it
    if (previous != kNone && previous > 0 && reading.isAny(previous, {"over", "under"}) && mention.value <= 100
        && reading.has(previous - 1, tag::kPeople) && reading.at(next).kind == TokenKind::Symbol)
        return true;
    // aged 10 to 17, 9 to 5
    const bool agedRange = previous != kNone
        && (reading.isSymbol(previous, '-') || reading.isAny(previous, {"to", "and"})) && mention.first > 2
        && reading.isAny(mention.first - 3, {"aged", "ages", "age", "between"})
        && reading.isAny(mention.first - 3, {"aged", "ages", "age"});
    return agedRange
        || ((reading.isSymbol(next, '-') || reading.is(next, "to")) && reading.at(next + 1).kind == TokenKind::Number
            && reading.isAny(next + 2, {"am", "pm", "year", "s", "pop", "population", "olds", "yr", "yrs", "cohort"})
            && mention.value <= 120)
        || (previous != kNone && reading.isSymbol(previous, '-') && mention.first > 1 && mention.value <= 120
            && reading.at(mention.first - 2).kind == TokenKind::Number
            && reading.isAny(next, {"pop", "population", "cohort"}));
}

// "said control manager Tess Lowry, 44.": who is quoted, with an age.
bool isAgeOfSpeaker(const Reading& reading, const Mention& mention)
{
    constexpr std::size_t kReach = 8;
    const bool aside = mention.first > 2 && reading.isSymbol(mention.first - 1, ',')
        && (reading.isSymbol(mention.last, '.') || reading.isSymbol(mention.last, ','));
    const bool name = aside && reading.at(mention.first - 2).capital && reading.at(mention.first - 3).capital;
    return name && mention.kind == Kind::Count && !mention.word && mention.value >= 16 && mention.value < 100
        && reading.anyWord(mention.first > kReach ? mention.first - kReach : 0, mention.first,
                           {"said", "says", "added"});
}

} // namespace outturn::claims
