// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>
#include <outturn/base/timestamp.h>
#include <outturn/domain/slugs.h>

#include <cstdint>
#include <optional>
#include <string>

namespace outturn::domain {

/// That something decided before holds no longer: who says so, why and when.
struct Withdrawal
{
    std::string reason{};
    std::string by{};
    Timestamp at{};

    friend bool operator==(const Withdrawal&, const Withdrawal&) = default;
};

/// A person's decision that an indicator's process began afresh, so that mean and limits of its control chart are
/// computed anew. Kept for good; one that was wrong is withdrawn.
struct Rebase
{
    std::int64_t number{0}; ///< as the store counts them; 0 = not kept yet
    IndicatorSlug indicator{};
    Date from{};          ///< the first figure whose period ends on this day or later is the first of the new process
    std::string reason{}; ///< never blank
    std::string by{};
    Timestamp at{};
    std::optional<Withdrawal> withdrawn{};

    friend bool operator==(const Rebase&, const Rebase&) = default;
};

} // namespace outturn::domain
