// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/store/store.h>

#include <cstdint>

namespace outturn::store {

/// A number that differs from an earlier one when another connection, in this process or in another, has written since.
/// What this connection writes leaves it as it is, so that its own work never hides another's.
[[nodiscard]] std::int64_t changesByOthers(const Store& store);

} // namespace outturn::store
