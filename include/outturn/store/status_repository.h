// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/status.h>
#include <outturn/store/store.h>

#include <optional>
#include <vector>

namespace outturn::store {

/// Decisions on statuses; the newest holds, none is changed.
class StatusRepository
{
public:
    explicit StatusRepository(const Store& store)
        : m_store(store)
    {
    }

    /// Nothing where nobody has decided yet.
    [[nodiscard]] Result<std::optional<domain::StatusDecision>> newest(const domain::OutcomeSlug& outcome,
                                                                       const domain::Period& quarter) const;
    /// All decisions, newest first.
    [[nodiscard]] Result<std::vector<domain::StatusDecision>> history(const domain::OutcomeSlug& outcome,
                                                                      const domain::Period& quarter) const;
    /// The newest decision of every outcome that has one in that quarter, by outcome slug; in one query.
    [[nodiscard]] Result<std::vector<domain::StatusDecision>> newestOfQuarter(const domain::Period& quarter) const;

    /// Records a decision; its `at` is the transaction's. Fails with `NotFound` for an unknown outcome.
    [[nodiscard]] static Result<void> append(Transaction& transaction, const domain::StatusDecision& decision);

private:
    const Store& m_store;
};

} // namespace outturn::store
