// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/target.h>
#include <outturn/store/store.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn::store {

/// A target as it was set, and withdrawn if it was.
struct RecordedTarget
{
    std::int64_t number{0};
    domain::Target target;
    std::string by;
    Timestamp at{};
    std::optional<Timestamp> withdrawnAt{};
    std::string withdrawnReason{};

    friend bool operator==(const RecordedTarget&, const RecordedTarget&) = default;
};

/// Targets: set and withdrawn, never changed.
class TargetRepository
{
public:
    explicit TargetRepository(const Store& store)
        : m_store(store)
    {
    }

    /// All that are not withdrawn, oldest first.
    [[nodiscard]] Result<std::vector<domain::Target>> all() const;
    /// Those of one indicator that are not withdrawn, oldest first; none for an unknown one.
    [[nodiscard]] Result<std::vector<domain::Target>> of(const domain::IndicatorSlug& indicator) const;
    /// All ever set for one indicator, oldest first.
    [[nodiscard]] Result<std::vector<RecordedTarget>> history(const domain::IndicatorSlug& indicator) const;

    /// Fails with `NotFound` for an unknown indicator or area.
    [[nodiscard]] static Result<void> append(Transaction& transaction, std::span<const domain::Target> targets,
                                             const std::string& by);
    /// Fails with `NotFound`, or with `Conflict` where it is withdrawn already.
    [[nodiscard]] static Result<void> withdraw(Transaction& transaction, std::int64_t number, const std::string& reason,
                                               const std::string& by);

private:
    const Store& m_store;
};

} // namespace outturn::store
