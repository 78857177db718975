// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace outturn::claims {

/// What a word can do in a sentence about figures; a word may do several things.
using Tags = std::uint64_t;

namespace tag {
constexpr Tags bit(int place)
{
    return Tags{1} << place;
}

constexpr Tags kUp = bit(0);           ///< rose, higher, above
constexpr Tags kDown = bit(1);         ///< fell, lower, below
constexpr Tags kChangeNoun = bit(2);   ///< increase, drop, difference
constexpr Tags kChangeVerb = bit(3);   ///< increased, fell
constexpr Tags kComparative = bit(4);  ///< higher, fewer, above
constexpr Tags kBetter = bit(5);       ///< improved, better
constexpr Tags kWorse = bit(6);        ///< worsened
constexpr Tags kFaster = bit(7);       ///< less time
constexpr Tags kSlower = bit(8);       ///< more time
constexpr Tags kCompare = bit(9);      ///< compared, than, against, versus, previously
constexpr Tags kTarget = bit(10);      ///< target, standard, goal
constexpr Tags kAverage = bit(11);     ///< average, mean
constexpr Tags kTotal = bit(12);       ///< total, altogether, overall
constexpr Tags kRemaining = bit(13);   ///< remaining, rest
constexpr Tags kMonth = bit(14);       ///< names of months
constexpr Tags kPast = bit(15);        ///< previous, last, prior
constexpr Tags kNext = bit(16);        ///< following, next
constexpr Tags kPeriodUnit = bit(17);  ///< month, quarter, year, week, day
constexpr Tags kFuture = bit(18);      ///< will, expected, forecast
constexpr Tags kHighGood = bit(19);    ///< satisfaction, compliance
constexpr Tags kLowGood = bit(20);     ///< offences, complaints
constexpr Tags kMost = bit(21);        ///< highest, most
constexpr Tags kLeast = bit(22);       ///< lowest, fewest
constexpr Tags kNegation = bit(23);    ///< not, no, without
constexpr Tags kArticle = bit(24);     ///< the, a, our, these
constexpr Tags kPreposition = bit(25); ///< of, in, by …
constexpr Tags kVerb = bit(26);        ///< is, was, were, recorded …
constexpr Tags kConjunction = bit(27); ///< and, or, but, while
constexpr Tags kAbout = bit(28);       ///< around, about, approximately
constexpr Tags kAnaphor = bit(29);     ///< this, that, these, those, them, which, it
constexpr Tags kPeople = bit(30);      ///< respondents, families, victims: a percentage of them is a whole number
constexpr Tags kSurvey = bit(31);      ///< said, felt, reported, agreed
constexpr Tags kLabelNoun = bit(32);   ///< grade, section, phase: the number after it is a name
constexpr Tags kDuration = bit(33);    ///< seconds, minutes, hours
constexpr Tags kAdverb = bit(34);      ///< slightly, just, now
constexpr Tags kMet = bit(35);         ///< met, achieved
constexpr Tags kMissed = bit(36);      ///< missed, failed
constexpr Tags kGroup = bit(37);       ///< forces, districts: what a rank is among
constexpr Tags kContrast = bit(38);    ///< while, whereas, but, although
constexpr Tags kRankWord = bit(39);    ///< ranked, placed, position, nationally
constexpr Tags kNumberWord = bit(40);  ///< one … twenty, hundred, dozen
constexpr Tags kOrdinalWord = bit(41); ///< first … tenth
constexpr Tags kShare = bit(42);       ///< represents, equates, accounts: a share follows
constexpr Tags kPart = bit(43);        ///< comprising, made, split, consisting: the parts follow
constexpr Tags kAll = bit(44);         ///< all, every, total, both
constexpr Tags kTime = bit(45);        ///< time, response, wait: shorter is better
} // namespace tag

/// All that the word can do; 0 for a word without a part in sentences about figures.
[[nodiscard]] Tags tagsOf(std::string_view lowerWord);

/// 1–12, or 0 for a word that names no month.
[[nodiscard]] int monthNumber(std::string_view lowerWord);

} // namespace outturn::claims
