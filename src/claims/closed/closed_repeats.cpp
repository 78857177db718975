// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

#include "../checks/aims.h"
#include "../checks/slip.h"
#include "../checks/statement_words.h"
#include "../checks/surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostFigures = 6;
constexpr double kFarthest = 2.5;

bool canRepeat(const Mention& figure)
{
    return figure.isLevel() && !figure.target && !figure.range && !figure.base && figure.kind != Kind::Portion
        && figure.kind != Kind::Rank
        && figure.value >= (figure.word ? 13 : 10 * std::pow(10.0, -figure.decimals) * figure.scale);
}

// One slip of the pen apart, in figures that are written alike.
bool isSlipBetween(const Reading& reading, const Mention& a, const Mention& b)
{
    if (a.value == b.value || a.decimals != b.decimals || a.scale != b.scale)
        return false;
    constexpr std::size_t kLongFigure = 3;
    if (a.sentence == b.sentence && digitsOf(reading.written(b)).size() < kLongFigure)
        return false;
    const double ratio = a.value / b.value;
    return ratio < kFarthest && ratio * kFarthest > 1 && isSlipOf(reading, b, a.value);
}

// Words that say why the two differ, or that hold one against the other.
bool isToldApart(const Reading& reading, const ClosedPassage& passage, const Mention& a, const Mention& b)
{
    if (reading.anyOf(a.last, b.first, tag::kCompare | tag::kChangeVerb | tag::kComparative | tag::kRemaining))
        return true;
    return reading.anyWord(passage.first, passage.last,
                           {"corrected", "correction", "revised", "restated", "amended", "neither", "respectively",
                            "different", "differ", "differs", "separate", "provisional", "previously", "another",
                            "instead", "confuse", "confused", "misread", "typo"});
}

bool speakOfOne(const Reading& reading, const Mention& a, const Mention& b)
{
    // "17 of the 19": one is part of the other.
    if (periodsDiffer(reading, a, b) || nounsDiffer(reading, a, b)
        || (a.sentence == b.sentence && reading.anyWord(a.last, b.first, {"of", "and", "then"})))
        return false;
    // "The first 15", "another 12": some more, or some of them.
    if (reading.isAny(b.first - 1, {"first", "other", "another", "further", "next", "remaining"})
        || (a.sentence == b.sentence && reading.anyOf(a.last, b.last + 6, tag::kPast)))
        return false;
    constexpr std::size_t kListed = 5; // tokens between the items of a list
    if (b.first < a.last + kListed)
        return false;
    const std::size_t shared = sharedWords(reading, a, b);
    return shared >= 1 && isDefinite(reading, b);
}

} // namespace

// "418 handovers in November … 481 handovers in November": one measure of one time, in two sentences or clauses, with
// figures that are one slip of the pen apart.
void checkClosedRepeats(Check& check, const ClosedPassage& passage)
{
    const Reading& reading = check.reading;
    if (passage.figures.size() > kMostFigures)
        return;
    const auto alike = [&](std::size_t i) {
        return std::ranges::count_if(passage.figures, [&](std::size_t other) {
            return measureOf(reading, reading.mentions[other]) == measureOf(reading, reading.mentions[i])
                && !reading.mentions[other].word;
        });
    };
    for (std::size_t m = 0; m < passage.figures.size(); ++m)
        for (std::size_t n = m + 1; n < passage.figures.size(); ++n) {
            const std::size_t i = passage.figures[n];
            const Mention& a = reading.mentions[passage.figures[m]];
            const Mention& b = reading.mentions[i];
            if (measureOf(reading, a) != measureOf(reading, b) || !canRepeat(a) || !canRepeat(b)
                || !isSlipBetween(reading, a, b) || isToldApart(reading, passage, a, b) || !speakOfOne(reading, a, b)
                || alike(i) > 2)
                continue;
            return check.findings.object(
                i,
                objectionTo(reading, i, reading.written(a), "the same figure before it",
                            fmt::format("It was {} before, and is {} here.", reading.written(a), reading.written(b))));
        }
}

} // namespace outturn::claims
