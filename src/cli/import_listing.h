// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/services/import_service.h>

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>

namespace outturn::cli {

/// What an import would change or changed; `batch` is 0 where none was made.
[[nodiscard]] nlohmann::ordered_json importJson(const services::ImportDifference& difference, std::int64_t batch);
void printImport(std::ostream& out, const services::ImportDifference& difference);

} // namespace outturn::cli
