// SPDX-License-Identifier: GPL-3.0-or-later
#include "../roles.h"
#include "claim_edits.h"

#include <outturn/domain/period_text.h>

#include <fmt/format.h>

namespace outturn::claims {
namespace {

// "rose to 16:32": +1; −1 for "fell to"; 0 where no movement, or another figure, stands before it.
int saidMovement(const Reading& reading, const Mention& mention)
{
    if (mention.first < 2 || mention.change || mention.base || !reading.is(mention.first - 1, "to")
        || !reading.has(mention.first - 2, tag::kChangeVerb))
        return 0;
    for (const Mention& other : reading.mentionsOf(reading.sentenceOf(mention)))
        if (other.kind == mention.kind && (other.base || other.change))
            return 0;
    return directionOf(reading, mention.first - 2);
}

bool isOfSameSeries(const KnownFigure& a, const KnownFigure& b)
{
    return a.subject == b.subject && a.measure.kind == b.measure.kind && a.area == b.area && a.subset == b.subset
        && a.unit == b.unit && !a.target && !a.difference && !a.illustrative && !a.ruling
        && a.bound == domain::Bound::Exact;
}

// The newest published figure of the series before this one.
const KnownFigure* figureBefore(const FigureSet& source, const KnownFigure& figure)
{
    const KnownFigure* newest = nullptr;
    for (const KnownFigure& one : source.data.figures) {
        if (!one.period || !isOfSameSeries(one, figure) || one.period->kind() != figure.period->kind()
            || one.period->last() >= figure.period->last())
            continue;
        if (newest == nullptr || newest->period->last() < one.period->last())
            newest = &one;
    }
    return newest;
}

} // namespace

bool contradictMovement(const Reading& reading, const FigureSet& source, const Mention& mention,
                        const KnownFigure& figure, Claim& claim)
{
    const int said = saidMovement(reading, mention);
    if (said == 0 || figure.target || figure.difference || figure.illustrative || !figure.period)
        return false;
    const KnownFigure* before = figureBefore(source, figure);
    if (before == nullptr || before->value == figure.value || (figure.value > before->value) == (said > 0))
        return false;
    claim.verdict = Verdict::Contradicted;
    claim.expected = said > 0 ? "a fall" : "a rise";
    claim.explanation =
        fmt::format("It was {} in {}, so \"{}\" says the opposite.", printedAs(mention, *before, before->value),
                    domain::periodTitle(*before->period), reading.at(mention.first - 2).text);
    return true;
}

} // namespace outturn::claims
