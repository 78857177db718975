// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/navigation_location.h"

#include <outturn/base/result.h>
#include <outturn/domain/slugs.h>

#include <string_view>

namespace outturn::app {

/// A view as `--shot` names it.
struct ViewName
{
    gui::Page page{gui::Page::Overview};
    domain::PrioritySlug priority{}; ///< of a priority's page
};

/// Reads `overview`, `exceptions`, `changes` and `priority:SLUG`. Fails with `InvalidText`, naming the views that exist.
[[nodiscard]] Result<ViewName> parseViewName(std::string_view text);

} // namespace outturn::app
