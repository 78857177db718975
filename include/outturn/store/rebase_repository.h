// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/rebase.h>
#include <outturn/store/store.h>

#include <cstdint>
#include <string>
#include <vector>

namespace outturn::store {

/// Decisions to compute control limits afresh: made and withdrawn, never changed.
class RebaseRepository
{
public:
    explicit RebaseRepository(const Store& store)
        : m_store(store)
    {
    }

    /// All that are not withdrawn, by indicator and day.
    [[nodiscard]] Result<std::vector<domain::Rebase>> all() const;
    /// All ever decided for one indicator, withdrawn ones too, oldest first; none for an unknown one.
    [[nodiscard]] Result<std::vector<domain::Rebase>> history(const domain::IndicatorSlug& indicator) const;

    /// Keeps a decision and returns its number; its own number, moment and withdrawal are not read.
    /// Fails with `NotFound` for an unknown indicator.
    [[nodiscard]] static Result<std::int64_t> append(Transaction& transaction, const domain::Rebase& rebase);
    /// Fails with `NotFound`, or with `Conflict` where it is withdrawn already.
    [[nodiscard]] static Result<void> withdraw(Transaction& transaction, std::int64_t number, const std::string& reason,
                                               const std::string& by);

private:
    const Store& m_store;
};

} // namespace outturn::store
