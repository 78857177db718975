// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

namespace outturn::gui {

enum class Page { Overview, Priority, Exceptions, Changes, Commentary, Imports };

/// A place in the window: what "back" returns to and what is opened again next time.
struct Location
{
    Page page{Page::Overview};
    domain::PrioritySlug priority{}; ///< empty elsewhere
    domain::OutcomeSlug outcome{};   ///< the section to show; empty = the first
    domain::Period quarter{};

    friend bool operator==(const Location&, const Location&) = default;
};

} // namespace outturn::gui
