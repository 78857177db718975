// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "schema.h"

#include <outturn/base/result.h>

#include <filesystem>
#include <span>

namespace outturn::store {

/// Fails with `StoreNotOurs` or `StoreNewer` for a file that `steps` did not make.
[[nodiscard]] Result<void> checkIdentity(Connection& connection, std::span<const SchemaStep> steps);

[[nodiscard]] bool isOlder(Connection& connection, std::span<const SchemaStep> steps);

/// Takes an existing store to the last of `steps`, each in a transaction of its own. Before the first it writes a copy
/// beside the store, `NAME.before-schema-2.bak` (or `…-2.2.bak` where that name is taken).
[[nodiscard]] Result<void> migrate(Connection& connection, std::span<const SchemaStep> steps);

/// Lays out an empty file.
[[nodiscard]] Result<void> layOut(Connection& connection, std::span<const SchemaStep> steps);

/// Writes a consistent copy to `to`, which takes its name only when whole.
[[nodiscard]] Result<void> copyStore(Connection& connection, const std::filesystem::path& to,
                                     const ProgressCallback& proceed);

} // namespace outturn::store
