// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score.h"

#include <outturn/claims/claim.h>

#include <string_view>
#include <vector>

namespace outturn::claims {

/// One outcome's figures, ready to be held against texts.
struct FigureSet
{
    explicit FigureSet(KnownFigures read)
        : data(std::move(read))
        , names(data)
    {
    }

    KnownFigures data;
    KnownNames names;
};

/// Holds the figures of a text against those of its outcome: verifies, contradicts, or leaves as it was each claim that
/// the arithmetic inside the text did not settle. Figures in words that the data knows are added.
void matchFigures(const Reading& reading, const domain::Period& quarter, FigureSet& source, std::vector<Claim>& claims);

/// Verifies claims that are still without a source by figures of another outcome that the words name in full; nothing
/// is contradicted by them.
void matchElsewhere(const Reading& reading, const domain::Period& quarter, FigureSet& source,
                    std::vector<Claim>& claims);

} // namespace outturn::claims
