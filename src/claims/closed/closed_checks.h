// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "closed_passage.h"

namespace outturn::claims {

/// The last look, at passages in which no check has proven or denied anything. Where a word of a whole class, such as
/// those of targets met, stands beside just the figures that it can be about, it is held against them.
void runClosedChecks(Check& check);

// Each looks at one closed passage.
void checkClosedMultiples(Check& check, const ClosedPassage& passage); ///< "one in four" beside just two amounts
void checkClosedTargets(Check& check, const ClosedPassage& passage);   ///< one figure, one aim, and words that judge it
void checkClosedDirections(Check& check,
                           const ClosedPassage& passage);             ///< two levels in the order of time, and "lower"
void checkClosedExtremes(Check& check, const ClosedPassage& passage); ///< "our most visited was the Castle" and a list
void checkClosedAverages(Check& check, const ClosedPassage& passage); ///< a combined figure outside those of its parts
void checkClosedResults(Check& check,
                        const ClosedPassage& passage); ///< what words call a result, and no calculation gives
void checkClosedMeans(Check& check, const ClosedPassage& passage);       ///< so many a month, the total and its months
void checkClosedRates(Check& check, const ClosedPassage& passage);       ///< a rate, and the counts that can make it
void checkClosedSmallGroups(Check& check, const ClosedPassage& passage); ///< a share of the only, small count
void checkClosedRepeats(Check& check, const ClosedPassage& passage); ///< one measure twice, one slip of the pen apart
void checkClosedDates(Check& check, const ClosedPassage& passage); ///< two dates, and a word that says which was first
void checkClosedRanks(Check& check, const ClosedPassage& passage); ///< ranks beyond their group, or moved the other way
void checkClosedSpans(Check& check, const ClosedPassage& passage); ///< a length of time and its two ends

} // namespace outturn::claims
