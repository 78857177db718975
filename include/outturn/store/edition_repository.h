// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/edition.h>
#include <outturn/store/store.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::store {

/// Editions and what became of them. Every change of state is kept.
class EditionRepository
{
public:
    explicit EditionRepository(const Store& store)
        : m_store(store)
    {
    }

    /// Newest quarter first, each in its newest state.
    [[nodiscard]] Result<std::vector<domain::Edition>> all() const;
    /// Nothing where that quarter has no edition.
    [[nodiscard]] Result<std::optional<domain::Edition>> find(const domain::Period& quarter) const;

    /// Records the state an edition is in from now on. A published or corrected one without `publishedAt` keeps the one
    /// it had, or gets the transaction's moment. Fails with `Conflict` where it would take a published edition back to
    /// open or in review, and with `InvalidText` where the period is not a quarter.
    [[nodiscard]] static Result<void> record(Transaction& transaction, const domain::Edition& edition,
                                             const std::string& by);

private:
    const Store& m_store;
};

} // namespace outturn::store
