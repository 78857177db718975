// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_content.h"

#include <outturn/store/transaction.h>

namespace outturn::services {

/// Adds the wanted figures of every file to a batch, some thousands at a time. Fails with `Cancelled`.
[[nodiscard]] Result<void> appendFigures(store::Transaction& transaction, std::int64_t batch,
                                         const ImportContent& content, const Progress& progress);

} // namespace outturn::services
