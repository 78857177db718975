// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../comparison.h"

#include <outturn/claims/hint.h>

#include <vector>

namespace outturn::claims {

/// Where a rule adds what it finds.
struct HintList
{
    const Reading& reading;
    const HintOptions& options;
    std::vector<Hint>& hints;

    /// A hint on the tokens [first, last).
    void add(HouseRule rule, std::size_t first, std::size_t last, std::size_t sentence, std::string explanation);
};

void hintAtAbbreviations(HintList& list);
void hintAtUnevenPrecision(HintList& list, const std::vector<Comparison>& comparisons);
void hintAtPercentagesOfFew(HintList& list);
void hintAtUnclearPronouns(HintList& list);
void hintAtUndatedBases(HintList& list, const std::vector<Comparison>& comparisons);
void hintAtLongSentences(HintList& list);

} // namespace outturn::claims
