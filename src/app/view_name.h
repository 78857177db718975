// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/slugs.h>

#include <string_view>

namespace outturn::app {

/// A view as `--shot` names it.
struct ViewName
{
    domain::PrioritySlug priority{}; ///< empty = the overview
};

/// Reads `overview` and `priority:SLUG`. Fails with `InvalidText`, naming the views that exist.
[[nodiscard]] Result<ViewName> parseViewName(std::string_view text);

} // namespace outturn::app
