// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_dialect.h"

#include <outturn/base/ascii.h>

#include "sqlite_handle.h"

#include <fmt/format.h>

namespace outturn::store::sqlite {
namespace {

constexpr int kApplicationId = 0x4F757474; // "Outt"

bool plainInUri(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '/' || c == '.' || c == '-'
        || c == '_' || c == ':';
}

// SOCI's connect string has no way to write a quotation mark, and breaks at some blanks; a URI needs neither.
std::string uriPath(const std::filesystem::path& file)
{
    const auto utf8 = std::filesystem::absolute(file).generic_u8string();
    std::string uri = utf8.starts_with(u8'/') ? "file:" : "file:/";
    for (const char8_t unit : utf8) {
        const char c = static_cast<char>(unit);
        if (plainInUri(c))
            uri += c;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned>(unit));
    }
    return uri;
}

std::string_view uriQuery(Access access)
{
    switch (access) {
    case Access::Create:
        return "?mode=rwc";
    case Access::ReadWrite:
        return "?mode=rw";
    case Access::ReadOnly:
        return "?mode=ro";
    case Access::Immutable:
        return "?mode=ro&immutable=1";
    }
    return "?mode=ro";
}

// A store is used from one thread at a time, so the engine need not lock every column it hands out; that was a quarter
// of the time of reading a series. Refused, and harmless, once the engine runs.
void leaveLockingToUs()
{
    static const int done = sqlite_api::sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
    static_cast<void>(done);
}

int resultOf(const soci::soci_error& error)
{
    const auto* specific = dynamic_cast<const soci::sqlite3_soci_error*>(&error);
    return specific ? specific->result() & 0xff : SQLITE_ERROR;
}

int wholeNumber(soci::session& sql, const char* pragma)
{
    int number = 0;
    sql << pragma, soci::into(number);
    return number;
}

} // namespace

sqlite_api::sqlite3* handle(soci::session& sql)
{
    return static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_;
}

void open(soci::session& sql, const std::filesystem::path& file, Access access)
{
    leaveLockingToUs();
    sql.open(soci::sqlite3, fmt::format("dbname=\"{}{}\"", uriPath(file), uriQuery(access)));
}

void prepareConnection(soci::session& sql, std::chrono::milliseconds busyTimeout)
{
    sqlite_api::sqlite3_busy_timeout(handle(sql), static_cast<int>(busyTimeout.count()));
    // FULL rather than NORMAL: in write-ahead mode NORMAL may lose the last saved texts to a power cut.
    runScript(sql,
              "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL;"
              "PRAGMA cache_size = -16384; PRAGMA trusted_schema = OFF;");
}

void useWriteAheadLog(soci::session& sql)
{
    runScript(sql, "PRAGMA journal_mode = WAL;");
}

void leaveFlushingToEnd(soci::session& sql)
{
    runScript(sql, "PRAGMA synchronous = OFF;");
}

void runScript(soci::session& sql, std::string_view script)
{
    const int result = sqlite_api::sqlite3_exec(handle(sql), std::string(script).c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        throw soci::sqlite3_soci_error(sqlite_api::sqlite3_errmsg(handle(sql)), result);
}

void beginWrite(soci::session& sql)
{
    sql << "BEGIN IMMEDIATE";
}

void beginRead(soci::session& sql)
{
    sql << "BEGIN";
}

bool inTransaction(soci::session& sql)
{
    return sqlite_api::sqlite3_get_autocommit(handle(sql)) == 0;
}

bool isOurs(soci::session& sql)
{
    return wholeNumber(sql, "PRAGMA application_id") == kApplicationId;
}

void markAsOurs(soci::session& sql)
{
    runScript(sql, fmt::format("PRAGMA application_id = {}", kApplicationId));
}

int schemaVersion(soci::session& sql)
{
    return wholeNumber(sql, "PRAGMA user_version");
}

void setSchemaVersion(soci::session& sql, int version)
{
    runScript(sql, fmt::format("PRAGMA user_version = {}", version));
}

DataVersion::DataVersion(soci::session& sql)
    : m_rows((sql.prepare << "PRAGMA data_version", soci::into(m_value)))
{
}

std::int64_t DataVersion::current()
{
    m_rows.execute();
    while (m_rows.fetch()) { } // to its end: an unfinished statement holds on to a moment long past
    return m_value;
}

std::optional<std::string> damage(soci::session& sql)
{
    std::string finding;
    sql << "PRAGMA quick_check(1)", soci::into(finding);
    if (finding == "ok")
        return std::nullopt;
    return finding;
}

std::string engine()
{
    return fmt::format("SQLite {}", sqlite_api::sqlite3_libversion());
}

ErrorCode codeOf(const soci::soci_error& error)
{
    switch (resultOf(error)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreLocked;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    case SQLITE_FULL:
        return ErrorCode::StoreDiskFull;
    case SQLITE_CORRUPT:
        return ErrorCode::StoreCorrupt;
    case SQLITE_NOTADB:
        return ErrorCode::StoreNotOurs;
    default:
        return ErrorCode::StoreFailed;
    }
}

bool isConstraint(const soci::soci_error& error)
{
    return resultOf(error) == SQLITE_CONSTRAINT;
}

bool isCannotOpen(const soci::soci_error& error)
{
    return resultOf(error) == SQLITE_CANTOPEN;
}

} // namespace outturn::store::sqlite
