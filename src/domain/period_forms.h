// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "period_tokens.h"

#include <outturn/domain/period.h>

#include <optional>

namespace outturn::domain {

/// What came of holding a text against the forms in which periods are written.
struct FormMatch
{
    bool known{false};              ///< some form has this shape
    std::optional<Period> period{}; ///< nothing where its numbers name no period (31 September)
};

/// Holds tokens against every form; the first whose shape and numbers fit gives the period.
[[nodiscard]] FormMatch matchForm(const PeriodTokens& tokens);

} // namespace outturn::domain
