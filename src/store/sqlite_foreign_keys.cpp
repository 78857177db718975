// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_foreign_keys.h"

namespace outturn::store::sqlite {
namespace {

constexpr int kAsIs = -1;

// PRAGMA foreign_keys does nothing within a transaction, because keys that are checked only at its end would be lost
// count of; the schema has none of those.
bool ask(sqlite_api::sqlite3* engine, int on)
{
    int asked = 0;
    sqlite_api::sqlite3_db_config(engine, SQLITE_DBCONFIG_ENABLE_FKEY, on, &asked);
    return asked != 0;
}

} // namespace

ForeignKeysUnasked::ForeignKeysUnasked(soci::session& sql)
    : m_engine(handle(sql))
{
    ask(m_engine, 0);
}

ForeignKeysUnasked::~ForeignKeysUnasked()
{
    ask(m_engine, 1);
}

bool asksForeignKeys(soci::session& sql)
{
    return ask(handle(sql), kAsIs);
}

} // namespace outturn::store::sqlite
