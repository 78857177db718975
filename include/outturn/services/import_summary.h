// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/services/import_service.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// A figure of a staged import and where it stands.
struct StagedRow
{
    domain::ObservationKey key{};
    std::optional<double> value{}; ///< none = missing
    std::string file{};            ///< without its folder
    std::string sheet{};
    std::string cell{};
};

enum class StagedRows {
    New,      ///< that the store does not have
    Unchanged ///< that it has already
};

/// The first `most` of them, in the files' order. None are told as new where not all revisions were told, because the
/// rest could not be kept apart.
[[nodiscard]] std::vector<StagedRow> stagedRows(const StagedImport& staged, StagedRows which, std::size_t most);

/// What would be written of one indicator.
struct TouchedIndicator
{
    domain::IndicatorSlug indicator{};
    std::size_t figures{0};
    domain::Period first{}; ///< the earliest and the latest by their last days
    domain::Period last{};
};

/// Every indicator of which something is new or revised, in the files' order.
[[nodiscard]] std::vector<TouchedIndicator> touchedIndicators(const StagedImport& staged);

} // namespace outturn::services
