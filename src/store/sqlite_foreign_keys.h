// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite_handle.h"

namespace outturn::store::sqlite {

/// Leaves the parents of rows unasked for while it lives, also within a transaction, for a statement whose few parents
/// were looked up before: to ask again for each of a million rows took a third of the time of inserting them. Where the
/// engine does not let it go, it goes on asking, and the rows are the same.
class ForeignKeysUnasked
{
public:
    explicit ForeignKeysUnasked(soci::session& sql);
    ~ForeignKeysUnasked();
    ForeignKeysUnasked(const ForeignKeysUnasked&) = delete;
    ForeignKeysUnasked& operator=(const ForeignKeysUnasked&) = delete;

private:
    sqlite_api::sqlite3* m_engine;
};

/// Whether rows without their parents are refused.
[[nodiscard]] bool asksForeignKeys(soci::session& sql);

} // namespace outturn::store::sqlite
