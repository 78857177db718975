// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/store.h>

#include "connection.h"
#include "file_beside.h"
#include "migrator.h"

#include <spdlog/spdlog.h>

namespace outturn::store {
namespace {

namespace fs = std::filesystem;
using ConnectionResult = Result<std::unique_ptr<Connection>>;

Result<void> mustBeAFile(const fs::path& path)
{
    std::error_code failed;
    const auto status = fs::status(path, failed);
    if (!fs::exists(status))
        return tl::unexpected<Error>(storeError(ErrorCode::StoreMissing, {path}));
    if (!fs::is_regular_file(status))
        return tl::unexpected<Error>(storeError(ErrorCode::StoreNotOurs, {path}, "it is not a file"));
    if (fs::file_size(path, failed) == 0)
        return tl::unexpected<Error>(storeError(ErrorCode::StoreNotOurs, {path}, "it is empty"));
    return {};
}

ConnectionResult connect(const fs::path& path, sqlite::Access access, const OpenOptions& options)
{
    return guarded({path, options.busyTimeout},
                   [&]() -> ConnectionResult { return std::make_unique<Connection>(path, access, options); });
}

/// Opens an existing file without changing it, whatever its schema.
ConnectionResult connectExisting(const fs::path& path, const OpenOptions& options)
{
    if (auto file = mustBeAFile(path); !file)
        return tl::unexpected(file.error());
    auto connection = connect(path, options.readOnly ? sqlite::Access::ReadOnly : sqlite::Access::ReadWrite, options);
    auto ours = connection ? checkIdentity(**connection, schemaSteps()) : tl::unexpected(connection.error());
    if (!ours && options.readOnly && ours.error().code == ErrorCode::StoreReadOnly) {
        // A write-ahead store wants a lock file beside it; on a medium that takes none it is read as it lies.
        connection = connect(path, sqlite::Access::Immutable, options);
        ours = connection ? checkIdentity(**connection, schemaSteps()) : tl::unexpected(connection.error());
    }
    if (!ours)
        return tl::unexpected(ours.error());
    return connection;
}

} // namespace

Store::Store(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Store::~Store() = default;
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

Result<Store> Store::create(const fs::path& path, const Clock& clock, const std::function<Result<void>(Store&)>& fill)
{
    if (auto isFree = mustBeFree(path); !isFree)
        return tl::unexpected(isFree.error());
    FileBeside beside(path);
    {
        auto connection = connect(beside.path(), sqlite::Access::Create, {.clock = clock});
        if (!connection)
            return tl::unexpected(connection.error());
        (*connection)->rename(path);
        auto made = guarded((*connection)->subject(), [&] {
            sqlite::leaveFlushingToEnd((*connection)->sql());
            sqlite::useWriteAheadLog((*connection)->sql());
            return layOut(**connection, schemaSteps());
        });
        Store store(std::move(*connection));
        if (made && fill)
            made = fill(store);
        if (!made)
            return tl::unexpected(made.error());
    } // closing writes the log back into the one file
    if (auto placed = beside.takePlace(); !placed)
        return tl::unexpected(placed.error());
    return open(path, {.clock = clock});
}

Result<Store> Store::open(const fs::path& path, const OpenOptions& options)
{
    auto connection = connectExisting(path, options);
    if (!connection)
        return tl::unexpected(connection.error());
    auto ready = guarded((*connection)->subject(), [&]() -> Result<void> {
        if (!isOlder(**connection, schemaSteps()))
            return {};
        if (options.readOnly)
            return tl::unexpected<Error>(storeError(ErrorCode::StoreReadOnly, (*connection)->subject(),
                                                    "it has an older schema and must be opened for writing once"));
        return migrate(**connection, schemaSteps());
    });
    if (!ready)
        return tl::unexpected(ready.error());
    return Store(std::move(*connection));
}

Result<void> Store::restore(const fs::path& from, const fs::path& to)
{
    if (auto isFree = mustBeFree(to); !isFree)
        return isFree;
    auto connection = connectExisting(from, {.readOnly = true});
    if (!connection)
        return tl::unexpected(connection.error());
    const Store backup(std::move(*connection));
    if (auto whole = backup.quickCheck(); !whole)
        return whole;
    return backup.backupTo(to);
}

const fs::path& Store::path() const
{
    return m_connection->subject().path;
}

int Store::schemaVersion() const
{
    const auto version =
        guarded(m_connection->subject(), [&]() -> Result<int> { return sqlite::schemaVersion(m_connection->sql()); });
    return version.value_or(0);
}

std::string Store::engine() const
{
    return sqlite::engine();
}

Result<void> Store::quickCheck() const
{
    return guarded(m_connection->subject(), [&]() -> Result<void> {
        if (const auto found = sqlite::damage(m_connection->sql()))
            return tl::unexpected<Error>(storeError(ErrorCode::StoreCorrupt, m_connection->subject(), *found));
        return {};
    });
}

Result<void> Store::backupTo(const fs::path& to, const ProgressCallback& proceed) const
{
    return copyStore(*m_connection, to, proceed);
}

std::int64_t Store::changeCounter() const
{
    const auto counter =
        guarded(m_connection->subject(), [&]() -> Result<std::int64_t> { return m_connection->changeCounter(); });
    if (!counter)
        spdlog::warn("cannot tell whether the store changed: {}", counter.error().message);
    return counter.value_or(0);
}

Result<void> Store::write(const std::function<Result<void>(Transaction&)>& work)
{
    return m_connection->write(work);
}

} // namespace outturn::store
