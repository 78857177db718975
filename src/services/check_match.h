// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check_score.h"

#include <outturn/claims/claim.h>

#include <string_view>
#include <vector>

namespace outturn::services {

/// One outcome's figures, ready to be held against texts.
struct CheckSource
{
    explicit CheckSource(CheckFigures read)
        : data(std::move(read))
        , names(data)
    {
    }

    CheckFigures data;
    CheckNames names;
};

/// Holds the figures of a text against those of its outcome: verifies, contradicts, or leaves as it was each claim that
/// the arithmetic inside the text did not settle. Figures in words that the data knows are added.
void matchFigures(const claims::Reading& reading, const domain::Period& quarter, CheckSource& source,
                  std::vector<claims::Claim>& claims);

/// Verifies claims that are still without a source by figures of another outcome that the words name in full; nothing
/// is contradicted by them.
void matchElsewhere(const claims::Reading& reading, const domain::Period& quarter, CheckSource& source,
                    std::vector<claims::Claim>& claims);

} // namespace outturn::services
