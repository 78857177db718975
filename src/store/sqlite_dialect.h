// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/error_code.h>

#include <soci/soci.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// All that is said differently to SQLite than it would be to another engine; the rest of the module speaks plain SQL.
namespace outturn::store::sqlite {

/// How a file is opened. `Immutable` reads without any lock: for media on which no lock file can be made.
enum class Access { Create, ReadWrite, ReadOnly, Immutable };

void open(soci::session& sql, const std::filesystem::path& file, Access access);
void prepareConnection(soci::session& sql, std::chrono::milliseconds busyTimeout);
void useWriteAheadLog(soci::session& sql);
/// For a file that is still being made and will be flushed as a whole: nothing is waited for.
void leaveFlushingToEnd(soci::session& sql);

/// Runs every statement of a script; SOCI by itself would run the first and drop the rest without a word.
void runScript(soci::session& sql, std::string_view script);

void beginWrite(soci::session& sql);
void beginRead(soci::session& sql);
/// False after the engine has undone a write by itself, as it does when the disk is full.
[[nodiscard]] bool inTransaction(soci::session& sql);

/// Whether the file carries the mark of an Outturn store.
[[nodiscard]] bool isOurs(soci::session& sql);
void markAsOurs(soci::session& sql);
[[nodiscard]] int schemaVersion(soci::session& sql);
void setSchemaVersion(soci::session& sql, int version);

/// A number that changes whenever another connection has committed; prepared once, for it is asked before every read.
class DataVersion
{
public:
    explicit DataVersion(soci::session& sql);
    [[nodiscard]] std::int64_t current();

private:
    int m_value{0};
    soci::statement m_rows;
};

/// The first findings of a look through the whole file; nothing where it is sound.
[[nodiscard]] std::optional<std::string> damage(soci::session& sql);

[[nodiscard]] std::string engine();

[[nodiscard]] ErrorCode codeOf(const soci::soci_error& error);
/// Whether a row was refused by a key or a check.
[[nodiscard]] bool isConstraint(const soci::soci_error& error);
/// Whether the file could not be opened at all.
[[nodiscard]] bool isCannotOpen(const soci::soci_error& error);

} // namespace outturn::store::sqlite
