// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/observation.h>
#include <outturn/store/store.h>

#include <cstdint>
#include <vector>

namespace outturn::store {

/// What single batches wrote. Slower than reading a series: figures are kept by series, not by batch.
class BatchContents
{
public:
    explicit BatchContents(const Store& store)
        : m_store(store)
    {
    }

    /// The series that a batch has figures of: keys whose period says nothing.
    [[nodiscard]] Result<std::vector<domain::ObservationKey>> series(std::int64_t batch) const;

    /// How many figures of a batch took the place of an earlier one that read otherwise; those made for the sample do
    /// not count.
    [[nodiscard]] Result<std::int64_t> revised(std::int64_t batch) const;

    /// Every observation ever recorded for a series, superseded and withdrawn ones too, by period, provenance and
    /// batch. Fails with `NotFound` for an unknown indicator or area.
    [[nodiscard]] Result<std::vector<domain::Observation>> history(const domain::ObservationKey& series) const;

private:
    const Store& m_store;
};

} // namespace outturn::store
