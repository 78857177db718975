// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace outturn::charting::samples {

/// The approved text of that name in tests/golden/charting. With OUTTURN_APPROVE set in the environment, `actual` is
/// written there first: look at the difference before committing it.
[[nodiscard]] std::string approved(std::string_view name, const std::string& actual);

} // namespace outturn::charting::samples
