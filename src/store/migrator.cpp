// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrator.h"

#include "file_beside.h"
#include "sqlite_backup.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace outturn::store {
namespace {

namespace fs = std::filesystem;

// Not through Store::write: a step is taken before there is a schema that the store could rely on.
void takeStep(soci::session& sql, const SchemaStep& step)
{
    sqlite::beginWrite(sql);
    try {
        // Another program may have taken the step while this one waited for the lock.
        if (sqlite::schemaVersion(sql) < step.version) {
            sqlite::runScript(sql, step.sql);
            sqlite::markAsOurs(sql);
            sqlite::setSchemaVersion(sql, step.version);
        }
        sql << "COMMIT";
    } catch (...) {
        if (sqlite::inTransaction(sql))
            sql << "ROLLBACK";
        throw;
    }
}

Result<void> takeSteps(Connection& connection, std::span<const SchemaStep> steps)
{
    return guarded(connection.subject(), [&]() -> Result<void> {
        const int present = sqlite::schemaVersion(connection.sql());
        for (const SchemaStep& step : steps) {
            if (step.version > present)
                takeStep(connection.sql(), step);
        }
        return {};
    });
}

fs::path freeBackupName(const fs::path& store, int version)
{
    for (int attempt = 1;; ++attempt) {
        fs::path name = store;
        name += attempt == 1 ? fmt::format(".before-schema-{}.bak", version)
                             : fmt::format(".before-schema-{}.{}.bak", version, attempt);
        if (!fs::exists(name))
            return name;
    }
}

} // namespace

Result<void> checkIdentity(Connection& connection, std::span<const SchemaStep> steps)
{
    return guarded(connection.subject(), [&]() -> Result<void> {
        const int version = sqlite::schemaVersion(connection.sql());
        if (!sqlite::isOurs(connection.sql()) || version < 1)
            return tl::unexpected<Error>(
                storeError(ErrorCode::StoreNotOurs, connection.subject(), "a database of another program"));
        if (version > steps.back().version)
            return tl::unexpected<Error>(
                storeError(ErrorCode::StoreNewer, connection.subject(),
                           fmt::format("schema {}, and this version knows up to {}", version, steps.back().version)));
        return {};
    });
}

bool isOlder(Connection& connection, std::span<const SchemaStep> steps)
{
    return sqlite::schemaVersion(connection.sql()) < steps.back().version;
}

Result<void> migrate(Connection& connection, std::span<const SchemaStep> steps)
{
    const fs::path backup = freeBackupName(connection.subject().path, steps.back().version);
    if (auto copied = copyStore(connection, backup, {}); !copied)
        return copied;
    auto taken = takeSteps(connection, steps);
    if (taken)
        spdlog::info("brought {} to schema {}; the store as it was is kept as {}", shown(connection.subject().path),
                     steps.back().version, shown(backup));
    return taken;
}

Result<void> layOut(Connection& connection, std::span<const SchemaStep> steps)
{
    return takeSteps(connection, steps);
}

Result<void> copyStore(Connection& connection, const fs::path& to, const ProgressCallback& proceed)
{
    if (auto isFree = mustBeFree(to); !isFree)
        return isFree;
    FileBeside beside(to);
    const Subject target{to, connection.subject().busyTimeout};
    const auto copied = guarded(target, [&]() -> Result<bool> {
        soci::session copy;
        sqlite::open(copy, beside.path(), sqlite::Access::Create);
        sqlite::leaveFlushingToEnd(copy);
        return sqlite::copyPages(connection.sql(), copy, connection.subject().busyTimeout, proceed);
    });
    if (!copied)
        return tl::unexpected(copied.error());
    if (!*copied)
        return failure(ErrorCode::Cancelled,
                       fmt::format("The copy to \"{}\" was stopped; nothing was left there.", shown(to)));
    return beside.takePlace();
}

} // namespace outturn::store
