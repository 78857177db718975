// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/timestamp.h>

#include <cstdint>
#include <optional>
#include <string>

namespace outturn::domain {

/// One load of observations: all of it is in the store, or none.
struct Batch
{
    std::int64_t number{0};
    std::string title{}; ///< `force-q2.xlsx`, `Northamptonshire sample: published figures`
    std::string by{};
    Timestamp recordedAt{};
    std::int64_t observations{0};
    std::optional<Timestamp> withdrawnAt{};
    std::string withdrawnReason{};

    friend bool operator==(const Batch&, const Batch&) = default;
};

} // namespace outturn::domain
