// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/services/inspect_service.h>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace outturn::cli {

/// What Outturn understood of a spreadsheet, as the documented JSON.
[[nodiscard]] nlohmann::ordered_json tablesJson(const std::vector<services::UnderstoodSheet>& sheets);

/// The same for people.
[[nodiscard]] std::string tablesText(const std::vector<services::UnderstoodSheet>& sheets);

} // namespace outturn::cli
