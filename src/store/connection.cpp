// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "series_reader.h"

#include <spdlog/spdlog.h>

namespace outturn::store {

Connection::Connection(const std::filesystem::path& path, sqlite::Access access, const OpenOptions& options)
    : m_subject{path, options.busyTimeout}
    , m_clock(options.clock)
    , m_readOnly(options.readOnly)
{
    sqlite::open(m_sql, path, access);
    sqlite::prepareConnection(m_sql, options.busyTimeout);
    m_dataVersion = std::make_unique<sqlite::DataVersion>(m_sql);
}

Connection::~Connection() = default;

Result<void> Connection::write(const std::function<Result<void>(Transaction&)>& work)
{
    if (m_readOnly)
        return tl::unexpected<Error>(storeError(ErrorCode::StoreReadOnly, m_subject, "it was opened for reading only"));
    if (m_writing)
        return tl::unexpected<Error>(storeError(ErrorCode::StoreFailed, m_subject, "a write within a write"));

    const auto done = guarded(m_subject, [&] { return runWrite(work); });
    ++m_ownWrites;
    return done;
}

Result<void> Connection::runWrite(const std::function<Result<void>(Transaction&)>& work)
{
    sqlite::beginWrite(m_sql);
    m_writing = true;
    try {
        Transaction transaction(*this, m_clock());
        auto done = work(transaction);
        if (done)
            m_sql << "COMMIT";
        else
            rollBack();
        m_writing = false;
        return done;
    } catch (...) {
        rollBack();
        m_writing = false;
        throw;
    }
}

void Connection::rollBack() noexcept
{
    m_directory.forget(); // it may have learnt keys that are now undone
    try {
        if (sqlite::inTransaction(m_sql))
            m_sql << "ROLLBACK";
    } catch (const std::exception& error) {
        // Closing the connection undoes it too; until then it blocks other writers.
        spdlog::error("could not roll back in {}: {}", shown(m_subject.path), error.what());
    }
}

std::int64_t Connection::changeCounter()
{
    return (m_dataVersion->current() << 32) | (m_ownWrites & 0xffffffff);
}

const Directory& Connection::directory()
{
    const std::int64_t counter = changeCounter();
    if (m_writing || counter != m_directoryCounter) {
        m_directory.refresh(m_sql);
        m_directoryCounter = counter;
    }
    return m_directory;
}

Directory& Connection::directoryForWriting()
{
    m_directory.refresh(m_sql);
    return m_directory;
}

SeriesReader& Connection::seriesReader()
{
    if (!m_seriesReader)
        m_seriesReader = std::make_unique<SeriesReader>(m_sql);
    return *m_seriesReader;
}

void Connection::dropSeriesReader()
{
    m_seriesReader.reset();
}

ReadScope::ReadScope(Connection& connection)
    : m_sql(connection.writing() ? nullptr : &connection.sql())
{
    if (m_sql)
        sqlite::beginRead(*m_sql);
}

ReadScope::~ReadScope()
{
    if (!m_sql)
        return;
    try {
        *m_sql << "COMMIT";
    } catch (const std::exception& error) {
        spdlog::warn("a read did not end cleanly: {}", error.what());
    }
}

} // namespace outturn::store
