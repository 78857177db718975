// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

namespace outturn::claims {
namespace {

// "fewer than 300 appeals were lodged: 312", "over 400 (389)": the exact figure of what was said in round terms.
bool restates(const Reading& reading, const Mention& bound, const Mention& exact)
{
    if (exact.kind != bound.kind || !exact.isLevel() || exact.base || exact.target || exact.approx != Approx::Exact
        || exact.sentence != bound.sentence || nounsDiffer(reading, bound, exact) || exact.word)
        return false;
    const std::size_t gap = exact.first - bound.last;
    const bool bracket = exact.paren != 0 && exact.paren != bound.paren && reading.isSymbol(exact.first - 1, '(')
        && reading.isSymbol(exact.last, ')') && gap <= 4;
    const bool behind = (reading.isSymbol(exact.first - 1, ':') || reading.at(exact.first - 1).spacedDash) && gap <= 9;
    return (bracket || behind) && !reading.anyOf(bound.last, exact.first, tag::kCompare | tag::kContrast)
        && !reading.anyOf(exact.last, exact.last + 2, tag::kCompare) && !reading.is(exact.last, "of");
}

} // namespace

void checkBounds(Check& check)
{
    const Reading& reading = check.reading;
    for (std::size_t i = 0; i + 1 < reading.mentions.size(); ++i) {
        const Mention& bound = reading.mentions[i];
        const Mention& exact = reading.mentions[i + 1];
        if (!bound.isLevel() || (bound.approx != Approx::Over && bound.approx != Approx::Nearly) || bound.value <= 0
            || bound.target || bound.base || !restates(reading, bound, exact))
            continue;
        const bool over = bound.approx == Approx::Over;
        const bool holds = over ? exact.value >= bound.value : exact.value <= bound.value;
        if (holds) {
            check.findings.verify(i, reading.written(exact));
            check.findings.verify(i + 1, reading.written(bound));
            continue;
        }
        Objection objection = objectionTo(
            reading, i, reading.written(exact), reading.written(exact),
            fmt::format("{} is {} than {}.", reading.written(exact), over ? "less" : "more", reading.written(bound)));
        objection.lastToken = exact.last;
        check.findings.objectToWord(i, objection);
    }
}

} // namespace outturn::claims
