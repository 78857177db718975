// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <cstdint>
#include <string>

namespace outturn::services {

/// Writes the figures of a withdrawn batch again as a batch of their own, but for those that a later batch took the
/// place of: what is shown is what was shown before the withdrawal. Errors as of `ImportService::restore`.
[[nodiscard]] Result<std::int64_t> restoreBatch(Workspace& workspace, std::int64_t batch, const std::string& reason,
                                                const std::string& by);

} // namespace outturn::services
