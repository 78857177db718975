// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// Up to three of `names` that `wanted` may be a slip of: few letters differ, or one holds the other; nearest first.
[[nodiscard]] std::vector<std::string> nearNames(std::string_view wanted, const std::vector<std::string>& names);

/// `NotFound`: "There is no indicator "kis" in this plan; did you mean "ksi"?" `kind` is the word for what was sought.
[[nodiscard]] tl::unexpected<Error> unknownName(std::string_view kind, std::string_view wanted,
                                                const std::vector<std::string>& names);

} // namespace outturn::services
