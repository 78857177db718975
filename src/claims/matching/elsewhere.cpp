// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_edits.h"

namespace outturn::claims {
namespace {

constexpr double kFullName = 0.85; // of a figure of another outcome

} // namespace

void matchElsewhere(const Reading& reading, const domain::Period& quarter, FigureSet& source,
                    std::vector<Claim>& claims)
{
    source.names.read(reading);
    for (const Mention& mention : reading.mentions) {
        Claim* claim = mention.isLabel() ? nullptr : claimOf(claims, mention);
        if (claim == nullptr || claim->verdict != Verdict::Unsourced)
            continue;
        const Ask ask = askOf(reading, mention, quarter);
        const auto names = source.names.scores(reading, mention, ask);
        for (const KnownFigure& figure : source.data.figures) {
            const bool named = names[figure.subject] >= kFullName && unitsAgree(mention, figure);
            if (!named || figure.ruling || !agrees(mention, figure)
                || fitOf(figure, names[figure.subject], reading, mention, ask) < kClearFit)
                continue;
            verifyBy(source, mention, figure, *claim);
            break;
        }
    }
}

} // namespace outturn::claims
