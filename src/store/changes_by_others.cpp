// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/changes_by_others.h>

#include "connection.h"

#include <spdlog/spdlog.h>

namespace outturn::store {

std::int64_t changesByOthers(const Store& store)
{
    auto& connection = store.connection();
    const auto version =
        guarded(connection.subject(), [&]() -> Result<std::int64_t> { return connection.dataVersion(); });
    if (!version)
        spdlog::warn("cannot tell whether others changed the store: {}", version.error().message);
    return version.value_or(0);
}

} // namespace outturn::store
