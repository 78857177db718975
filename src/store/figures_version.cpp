// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/figures_version.h>

#include "connection.h"

namespace outturn::store {

Result<std::string> figuresVersion(const Store& store)
{
    auto& connection = store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::string> {
        std::string version;
        // Rows of these tables never change, so that how many there are tells one state from another; a batch that
        // grows says so itself.
        connection.sql()
            << "SELECT (SELECT count(*) || '/' || coalesce(sum(observations), 0) FROM batch) || '/' || "
               "(SELECT count(*) FROM batch_withdrawal) || '/' || (SELECT count(*) FROM target) || '/' || "
               "(SELECT count(*) FROM target_withdrawal) || '/' || (SELECT count(*) FROM rebase) || '/' || "
               "(SELECT count(*) FROM rebase_withdrawal) || '/' || (SELECT count(*) FROM edition_event)",
            soci::into(version);
        return version;
    });
}

} // namespace outturn::store
