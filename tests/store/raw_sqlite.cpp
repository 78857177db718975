// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_sqlite.h"

#include "support/catch.h"

#include <sqlite3.h>

namespace outturn::test {

struct RawSqlite::Handle
{
    sqlite3* database{nullptr};
};

RawSqlite::RawSqlite(const std::filesystem::path& file)
    : m_handle(new Handle)
{
    REQUIRE(sqlite3_open(file.string().c_str(), &m_handle->database) == SQLITE_OK);
}

RawSqlite::~RawSqlite()
{
    sqlite3_close(m_handle->database);
    delete m_handle;
}

std::string RawSqlite::run(const std::string& script)
{
    char* message = nullptr;
    sqlite3_exec(m_handle->database, script.c_str(), nullptr, nullptr, &message);
    const std::string said = message ? message : "";
    sqlite3_free(message);
    return said;
}

std::string RawSqlite::value(const std::string& query)
{
    std::string found;
    const auto keepFirst = [](void* into, int, char** values, char**) {
        *static_cast<std::string*>(into) = values[0] ? values[0] : "";
        return 0;
    };
    sqlite3_exec(m_handle->database, query.c_str(), keepFirst, &found, nullptr);
    return found;
}

} // namespace outturn::test
