// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/timestamp.h>
#include <outturn/domain/edition.h>
#include <outturn/domain/observation.h>

#include <optional>
#include <vector>

namespace outturn::services {

/// Quarter of the first edition that published a figure: one known when it was published, or printed in a report.
/// Nothing where none did. `editions` in any order.
[[nodiscard]] std::optional<domain::Period> publishedIn(const std::vector<domain::Edition>& editions,
                                                        const domain::Observation& figure);

} // namespace outturn::services
