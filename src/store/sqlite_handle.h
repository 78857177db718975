// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <soci/soci.h>
// SOCI includes sqlite3.h inside its own namespace, so it must be the first and only one to include it.
#include <soci/sqlite3/soci-sqlite3.h>

namespace outturn::store::sqlite {

/// The C handle behind a session, for what SOCI does not reach.
[[nodiscard]] sqlite_api::sqlite3* handle(soci::session& sql);

} // namespace outturn::store::sqlite
