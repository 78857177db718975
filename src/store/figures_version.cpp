// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/figures_version.h>

#include "connection.h"

namespace outturn::store {
namespace {

// Rows of the tables counted never change, so that how many there are tells one state from another.
Result<std::string> counted(const Store& store, const std::string& counts)
{
    auto& connection = store.connection();
    return guarded(connection.subject(), [&]() -> Result<std::string> {
        std::string version;
        connection.sql() << counts, soci::into(version);
        return version;
    });
}

} // namespace

Result<std::string> figuresVersion(const Store& store)
{
    // A batch that grows says so itself.
    return counted(store,
                   "SELECT (SELECT count(*) || '/' || coalesce(sum(observations), 0) FROM batch) || '/' || "
                   "(SELECT count(*) FROM batch_withdrawal) || '/' || (SELECT count(*) FROM target) || '/' || "
                   "(SELECT count(*) FROM target_withdrawal) || '/' || (SELECT count(*) FROM rebase) || '/' || "
                   "(SELECT count(*) FROM rebase_withdrawal) || '/' || (SELECT count(*) FROM edition_event)");
}

Result<std::string> notesVersion(const Store& store)
{
    return counted(store,
                   "SELECT (SELECT count(*) FROM annotation) || '/' || (SELECT count(*) FROM annotation_withdrawal) "
                   "|| '/' || (SELECT count(*) FROM annotation_replacement) || '/' || "
                   "(SELECT count(*) FROM status_decision)");
}

} // namespace outturn::store
