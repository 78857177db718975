// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/store_counts.h>

#include "connection.h"

namespace outturn::store {

Result<StoreCounts> counts(const Store& store)
{
    auto& connection = store.connection();
    return guarded(connection.subject(), [&]() -> Result<StoreCounts> {
        long long themes = 0;
        long long priorities = 0;
        long long outcomes = 0;
        long long indicators = 0;
        long long targets = 0;
        long long observations = 0;
        // Each batch keeps its own count, for counting millions of rows takes seconds.
        connection.sql() << "SELECT (SELECT count(*) FROM theme WHERE retired = 0), "
                            "(SELECT count(*) FROM priority WHERE retired = 0), "
                            "(SELECT count(*) FROM outcome WHERE retired = 0), "
                            "(SELECT count(*) FROM indicator WHERE retired = 0), "
                            "(SELECT count(*) FROM target) - (SELECT count(*) FROM target_withdrawal), "
                            "(SELECT coalesce(sum(b.observations), 0) FROM batch b "
                            "WHERE NOT EXISTS (SELECT 1 FROM batch_withdrawal w WHERE w.batch_id = b.id))",
            soci::into(themes), soci::into(priorities), soci::into(outcomes), soci::into(indicators),
            soci::into(targets), soci::into(observations);
        return StoreCounts{themes, priorities, outcomes, indicators, targets, observations};
    });
}

} // namespace outturn::store
