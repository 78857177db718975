// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/batch.h>
#include <outturn/store/store.h>

#include <cstdint>
#include <string>
#include <vector>

namespace outturn::store {

/// Loads of observations.
class BatchRepository
{
public:
    explicit BatchRepository(const Store& store)
        : m_store(store)
    {
    }

    /// Newest first, withdrawn ones too.
    [[nodiscard]] Result<std::vector<domain::Batch>> all() const;
    /// Fails with `NotFound`.
    [[nodiscard]] Result<domain::Batch> find(std::int64_t number) const;

    /// Starts an empty batch and returns its number.
    [[nodiscard]] static Result<std::int64_t> create(Transaction& transaction, const std::string& title,
                                                     const std::string& by);
    /// Takes a batch out of every figure from now on; its rows stay. Fails with `NotFound`, with `Conflict` where it is
    /// withdrawn already, and with `ReasonRequired` for a blank reason.
    [[nodiscard]] static Result<void> withdraw(Transaction& transaction, std::int64_t number, const std::string& reason,
                                               const std::string& by);

private:
    const Store& m_store;
};

} // namespace outturn::store
