// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory.h"
#include "failure.h"
#include "sqlite_dialect.h"

#include <outturn/base/timestamp.h>
#include <outturn/store/store.h>

#include <soci/soci.h>

#include <memory>

namespace outturn::store {

class SeriesReader;

/// One SOCI session with what is worth keeping between calls: names resolved to keys, and the series statement.
class Connection
{
public:
    /// Throws what SOCI throws.
    Connection(const std::filesystem::path& path, sqlite::Access access, const OpenOptions& options);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] soci::session& sql() { return m_sql; }
    [[nodiscard]] const Subject& subject() const { return m_subject; }
    /// From now on the store is known under another name (it was made beside).
    void rename(const std::filesystem::path& path) { m_subject.path = path; }

    [[nodiscard]] Result<void> write(const std::function<Result<void>(Transaction&)>& work);
    [[nodiscard]] bool writing() const { return m_writing; }
    [[nodiscard]] std::int64_t changeCounter();
    /// Moves when another connection has written.
    [[nodiscard]] std::int64_t dataVersion() { return m_dataVersion->current(); }

    /// Names and keys as of now.
    [[nodiscard]] const Directory& directory();
    /// The directory for the writer that is about to add to it.
    [[nodiscard]] Directory& directoryForWriting();
    [[nodiscard]] SeriesReader& seriesReader();
    /// Forgets the prepared series statement, after it failed half way.
    void dropSeriesReader();

private:
    [[nodiscard]] Result<void> runWrite(const std::function<Result<void>(Transaction&)>& work);
    void rollBack() noexcept;

    Subject m_subject;
    Clock m_clock;
    bool m_readOnly;
    bool m_writing{false};
    std::int64_t m_ownWrites{0};
    std::int64_t m_directoryCounter{-1};
    soci::session m_sql;
    Directory m_directory;
    // After m_sql: statements must go before their session.
    std::unique_ptr<sqlite::DataVersion> m_dataVersion;
    std::unique_ptr<SeriesReader> m_seriesReader;
};

/// Several statements that must see one moment. Within a write it does nothing: that sees one already.
class ReadScope
{
public:
    explicit ReadScope(Connection& connection);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    soci::session* m_sql;
};

} // namespace outturn::store
