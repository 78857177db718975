// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/observation.h>
#include <outturn/store/store.h>

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace outturn::store {

/// Which figures are asked for; what is left out is not restricted.
struct ObservationQuery
{
    domain::IndicatorSlug indicator;
    std::optional<domain::AreaSlug> area{};
    std::optional<std::string> subset{}; ///< empty text = the figures for all
    std::optional<domain::Measure> measure{};
    std::optional<std::set<domain::AreaSlug>> among{}; ///< only figures of these areas, and no other is even read
    std::optional<Timestamp> asOf{}; ///< what was recorded, and not yet withdrawn, at that moment; none = now
};

/// The figures: append-only, each with the batch it came in.
class ObservationRepository
{
public:
    explicit ObservationRepository(const Store& store)
        : m_store(store)
    {
    }

    /// The newest of each key and provenance among batches not withdrawn, series by series, each ordered by period
    /// and then from the strongest provenance. Fails with `NotFound` for an unknown indicator or area.
    [[nodiscard]] Result<std::vector<domain::Observation>> read(const ObservationQuery& query) const;

    /// Every observation ever recorded for one key, superseded and withdrawn ones too, oldest batch first.
    [[nodiscard]] Result<std::vector<domain::Observation>> history(const domain::ObservationKey& key) const;

    /// Adds observations to a batch; their `batch` and `recordedAt` are ignored. One batch holds a key at most once a
    /// provenance (`Conflict`). Fails with `NotFound` for an unknown indicator, area or batch.
    [[nodiscard]] static Result<void> append(Transaction& transaction, std::int64_t batch,
                                             std::span<const domain::Observation> observations);

private:
    const Store& m_store;
};

} // namespace outturn::store
