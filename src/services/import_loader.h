// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_content.h"

#include <outturn/store/transaction.h>

namespace outturn::services {

/// Adds the wanted figures of every file to a batch, and with `keepOriginals` the files themselves. Fails with
/// `Cancelled`, and with `Conflict` where a file changed since it was staged.
[[nodiscard]] Result<void> appendFiles(store::Transaction& transaction, std::int64_t batch,
                                       const ImportContent& content, bool keepOriginals, const Progress& progress);

} // namespace outturn::services
