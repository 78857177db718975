// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/observation.h>

#include <cstdint>
#include <span>

namespace outturn::store {

class Connection;

/// Adds observations to a batch, many rows a statement; `ObservationRepository::append` says how it fails.
[[nodiscard]] Result<void> appendObservations(Connection& connection, std::int64_t batch,
                                              std::span<const domain::Observation> observations);

} // namespace outturn::store
