// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/base/timestamp.h>
#include <outturn/store/transaction.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace outturn::store {

class Connection;

/// How a store is opened.
struct OpenOptions
{
    bool readOnly{false};                        ///< every write is then refused with `StoreReadOnly`
    std::chrono::milliseconds busyTimeout{5000}; ///< how long to wait for another process before `StoreLocked`
    Clock clock{systemNow};
};

/// Called during long work with the share done, 0 … 1; returning false stops it.
using ProgressCallback = std::function<bool(double share)>;

/// One opened store: a SQLite file with its schema, one connection, used from one thread at a time.
///
/// Reading goes through the repositories (`PlanRepository`, `ObservationRepository` …), writing through `write`.
class Store
{
public:
    /// Makes a new store at `path`, lets `fill` write into it, and opens it. The file is made beside and takes its
    /// name only when it is whole and on disk: after a crash there is either the full store or none.
    /// Fails with `AlreadyExists`, `StoreReadOnly`, `StoreDiskFull`, or with what `fill` failed with.
    [[nodiscard]] static Result<Store> create(const std::filesystem::path& path, const Clock& clock = systemNow,
                                              const std::function<Result<void>(Store&)>& fill = {});

    /// Opens an existing store and brings an older schema up to date, after an automatic backup beside it.
    /// Fails with `StoreMissing`, `StoreNotOurs`, `StoreNewer`, `StoreCorrupt`, `StoreLocked` or `StoreReadOnly`.
    /// The content is not looked through; that is `quickCheck`.
    [[nodiscard]] static Result<Store> open(const std::filesystem::path& path, const OpenOptions& options = {});

    /// Puts the backup `from` at `to` after proving it whole; `from` stays as it is.
    /// Fails with `AlreadyExists` where `to` exists, else as `open` and `quickCheck` do.
    [[nodiscard]] static Result<void> restore(const std::filesystem::path& from, const std::filesystem::path& to);

    ~Store();
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;

    [[nodiscard]] const std::filesystem::path& path() const;
    /// 1 for the first; a store with a higher number than this program knows does not open.
    [[nodiscard]] int schemaVersion() const;
    /// `SQLite 3.40.1`
    [[nodiscard]] std::string engine() const;

    /// Looks through the whole file for damage: time grows with its size (about a second for 1 GB).
    /// Fails with `StoreCorrupt`, saying what was found.
    [[nodiscard]] Result<void> quickCheck() const;

    /// Writes a consistent copy to `to` while others read and write. The copy takes its name only when whole.
    /// Fails with `AlreadyExists`, `StoreDiskFull`, or `Cancelled` when `proceed` returns false.
    [[nodiscard]] Result<void> backupTo(const std::filesystem::path& to, const ProgressCallback& proceed = {}) const;

    /// A number that differs from an earlier one when anything was written since, by this connection or by another.
    [[nodiscard]] std::int64_t changeCounter() const;

    /// The only way to write: all that `work` does is kept if it succeeds, and undone if it fails or throws.
    /// Waits up to the busy timeout for another writer. Not to be nested.
    /// Fails with what `work` failed with, or `StoreLocked`, `StoreReadOnly`, `StoreDiskFull`, `StoreFailed`.
    [[nodiscard]] Result<void> write(const std::function<Result<void>(Transaction&)>& work);

    /// For the repositories only.
    [[nodiscard]] Connection& connection() const { return *m_connection; }

private:
    explicit Store(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace outturn::store
