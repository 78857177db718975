// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/store/store.h>

#include <cstdint>

namespace outturn::store {

/// How much is in a store: of the plan in force, targets not withdrawn, and observations of batches not withdrawn.
struct StoreCounts
{
    std::int64_t themes{0};
    std::int64_t priorities{0};
    std::int64_t outcomes{0};
    std::int64_t indicators{0};
    std::int64_t targets{0};
    std::int64_t observations{0};

    friend bool operator==(const StoreCounts&, const StoreCounts&) = default;
};

/// At once, however large the store is.
[[nodiscard]] Result<StoreCounts> counts(const Store& store);

} // namespace outturn::store
