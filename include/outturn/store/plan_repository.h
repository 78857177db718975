// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/plan.h>
#include <outturn/store/store.h>

namespace outturn::store {

/// The plan tree.
class PlanRepository
{
public:
    explicit PlanRepository(const Store& store)
        : m_store(store)
    {
    }

    /// The plan in its own order. Fails with `NotFound` in a store without one.
    [[nodiscard]] Result<domain::Plan> load() const;

    /// Makes the store's plan equal to `plan`. What is no longer in it keeps its slug, figures and texts but is left
    /// out of `load`. Areas it names must be saved before; fails with `NotFound` otherwise.
    [[nodiscard]] static Result<void> save(Transaction& transaction, const domain::Plan& plan);

private:
    const Store& m_store;
};

} // namespace outturn::store
