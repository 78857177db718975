// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/indicator.h>
#include <outturn/services/entry_service.h>

#include <string_view>

namespace outturn::services {

/// What a typed text means as a figure of the indicator: `1,401`, `30.7%`, `16:32`, `45p` (provisional), the two counts
/// of a share (`31/100`, `31 of 100`), a mark or words for a missing one. Fails with `InvalidText`.
[[nodiscard]] Result<EntryFigure> readEntry(std::string_view text, const domain::Indicator& indicator);

} // namespace outturn::services
