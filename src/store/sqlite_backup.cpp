// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_backup.h"

#include "sqlite_dialect.h"
#include "sqlite_handle.h"

#include <memory>
#include <thread>

namespace outturn::store::sqlite {
namespace {

constexpr int kPagesAStep = 512;
constexpr std::chrono::milliseconds kPause{10};

using Backup = std::unique_ptr<sqlite_api::sqlite3_backup, int (*)(sqlite_api::sqlite3_backup*)>;

// An open read keeps one snapshot: without it every write by others would start the copy anew.
class Snapshot
{
public:
    explicit Snapshot(soci::session& sql)
        : m_sql(sql)
    {
        beginRead(m_sql);
        int tables = 0;
        m_sql << "SELECT count(*) FROM sqlite_master", soci::into(tables);
    }
    ~Snapshot() { sqlite_api::sqlite3_exec(handle(m_sql), "COMMIT", nullptr, nullptr, nullptr); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    soci::session& m_sql;
};

double shareDone(sqlite_api::sqlite3_backup* backup)
{
    const int total = sqlite_api::sqlite3_backup_pagecount(backup);
    const int left = sqlite_api::sqlite3_backup_remaining(backup);
    return total > 0 ? 1.0 - static_cast<double>(left) / total : 1.0;
}

[[noreturn]] void throwFailure(soci::session& sql, int result)
{
    throw soci::sqlite3_soci_error(sqlite_api::sqlite3_errmsg(handle(sql)), result);
}

} // namespace

bool copyPages(soci::session& from, soci::session& to, std::chrono::milliseconds patience,
               const std::function<bool(double share)>& proceed)
{
    const Snapshot snapshot(from);
    const Backup backup(sqlite_api::sqlite3_backup_init(handle(to), "main", handle(from), "main"),
                        &sqlite_api::sqlite3_backup_finish);
    if (!backup)
        throwFailure(to, sqlite_api::sqlite3_errcode(handle(to)));

    std::chrono::milliseconds waited{0};
    for (;;) {
        const int result = sqlite_api::sqlite3_backup_step(backup.get(), kPagesAStep);
        if (result == SQLITE_DONE)
            return true;
        const bool busy = result == SQLITE_BUSY || result == SQLITE_LOCKED;
        if (!busy && result != SQLITE_OK)
            throw soci::sqlite3_soci_error(sqlite_api::sqlite3_errstr(result), result);
        if (busy && (waited += kPause) > patience)
            throwFailure(from, result);
        if (busy)
            std::this_thread::sleep_for(kPause);
        if (proceed && !proceed(shareDone(backup.get())))
            return false;
    }
}

} // namespace outturn::store::sqlite
