// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/area.h>
#include <outturn/store/store.h>

#include <span>
#include <vector>

namespace outturn::store {

/// Areas and dated peer groups.
class AreaRepository
{
public:
    explicit AreaRepository(const Store& store)
        : m_store(store)
    {
    }

    /// In the order in which they were first saved.
    [[nodiscard]] Result<std::vector<domain::Area>> all() const;
    /// Every membership ever recorded, by group, then first day.
    [[nodiscard]] Result<std::vector<domain::PeerMembership>> memberships() const;
    /// The members of a peer group on a day, by slug.
    [[nodiscard]] Result<std::vector<domain::AreaSlug>> peers(const domain::AreaSlug& group, Date day) const;

    /// Adds areas or renames those whose slug is known; the order among them does not matter.
    /// Fails with `NotFound` for a parent that is neither among them nor in the store.
    [[nodiscard]] static Result<void> save(Transaction& transaction, std::span<const domain::Area> areas);
    /// Adds memberships; one of the same group, member and first day gets the new last day.
    /// Fails with `NotFound` for an unknown area.
    [[nodiscard]] static Result<void> saveMemberships(Transaction& transaction,
                                                      std::span<const domain::PeerMembership> memberships);

private:
    const Store& m_store;
};

} // namespace outturn::store
