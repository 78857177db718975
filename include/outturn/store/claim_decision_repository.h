// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/claim_decision.h>
#include <outturn/store/store.h>

#include <cstdint>
#include <string>
#include <vector>

namespace outturn::store {

/// Decisions on figures of commentaries; none is changed, some are withdrawn.
class ClaimDecisionRepository
{
public:
    explicit ClaimDecisionRepository(const Store& store)
        : m_store(store)
    {
    }

    /// Those that stand, in the order in which they were taken.
    [[nodiscard]] Result<std::vector<domain::ClaimDecision>> standing(const domain::CommentaryKey& key) const;
    /// Any decision, withdrawn or not. Fails with `NotFound`.
    [[nodiscard]] Result<domain::ClaimDecision> find(std::int64_t id) const;

    /// Records a decision and returns its number; its `at` is the transaction's. Fails with `NotFound` for an unknown
    /// outcome.
    [[nodiscard]] static Result<std::int64_t> append(Transaction& transaction, const domain::ClaimDecision& decision);
    /// Nothing happens where it is withdrawn already.
    [[nodiscard]] static Result<void> withdraw(Transaction& transaction, std::int64_t id, const std::string& by);

private:
    const Store& m_store;
};

} // namespace outturn::store
