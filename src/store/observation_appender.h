// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/observation.h>

#include <soci/soci.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace outturn::store {

class Connection;

/// Adds observations to a batch, many rows a statement; `ObservationRepository::append` says how it fails.
[[nodiscard]] Result<void> appendObservations(Connection& connection, std::int64_t batch,
                                              std::span<const domain::Observation> observations);

/// Tells a batch that it has that many more.
void countAdded(soci::session& sql, long long batch, std::size_t added);

/// `Conflict`: the engine refused a row of a batch.
[[nodiscard]] tl::unexpected<Error> refusedFigure(long long batch, const std::string& why);

} // namespace outturn::store
