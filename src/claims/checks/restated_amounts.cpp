// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <cmath>

namespace outturn::claims {
namespace {

// "in other words", "i.e.", "that is", "or", "(": the same amount once more.
bool isSaidAgain(const Reading& reading, const Mention& first, const Mention& second)
{
    if (second.sentence != first.sentence || second.first > first.last + 14)
        return false;
    const std::size_t from = second.first > first.last + 5 ? second.first - 5 : first.last;
    for (std::size_t at = from; at < second.first; ++at)
        if ((reading.is(at, "other") && reading.is(at + 1, "words")) || reading.isAny(at, {"ie", "namely", "equals"})
            || (reading.is(at, "i") && reading.is(at + 2, "e"))
            || (reading.is(at, "that") && reading.is(at + 1, "is") && second.first <= at + 3)
            || (reading.is(at, "or") && second.first == at + 1) || (reading.isSymbol(at, '=') && second.first == at + 1)
            || (reading.isSymbol(at, '(') && second.first == at + 1))
            return true;
    return false;
}

} // namespace

// "£4,600k, in other words £46m"
void checkRestatedAmounts(Check& check)
{
    const Reading& reading = check.reading;
    std::size_t before = 0; // the last figure that is no label
    for (std::size_t i = 1; i < reading.mentions.size(); ++i) {
        before = reading.mentions[i - 1].isLabel() ? before : i - 1;
        const Mention& first = reading.mentions[before];
        const Mention& second = reading.mentions[i];
        const bool amounts = first.kind == second.kind && isAmount(first) && first.scale != second.scale
            && first.isLevel() && second.isLevel() && first.value > 0 && second.value > 0;
        if (!amounts || !isUnsettled(check, i) || !isSaidAgain(reading, first, second))
            continue;
        if (stated(first).overlaps(stated(second))) {
            check.findings.verify(i, reading.written(first));
            continue;
        }
        const double power = std::log10(second.value / first.value);
        if (std::abs(power - std::round(power)) > 0.02)
            continue;
        const std::string expected = printedLike(first.value, second);
        check.findings.object(
            i,
            objectionTo(reading, i, expected, reading.written(first),
                        fmt::format("{} is {}, not {}.", reading.written(first), expected, reading.written(second))));
    }
}

} // namespace outturn::claims
