// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_checks.h"

namespace outturn::claims {

void runClosedChecks(Check& check)
{
    for (const ClosedPassage& passage : closedPassages(check)) {
        checkClosedAverages(check, passage);
        checkClosedMultiples(check, passage);
        checkClosedTargets(check, passage);
        checkClosedDirections(check, passage);
        checkClosedExtremes(check, passage);
        checkClosedSmallGroups(check, passage);
        checkClosedRanks(check, passage);
        checkClosedDates(check, passage);
        checkClosedSpans(check, passage);
        checkClosedMeans(check, passage);
        checkClosedRates(check, passage);
        checkClosedRepeats(check, passage);
        checkClosedResults(check, passage);
    }
}

} // namespace outturn::claims
