// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/navigation_location.h"

#include <outturn/domain/status.h>

#include <QString>

#include <vector>

namespace outturn::gui {

/// A line of the navigation pane.
struct NavigationRow
{
    enum class Kind { Page, Theme, Priority };

    Kind kind{Kind::Page};
    QString title{};
    QString icon{};                                     ///< of a page
    Page page{Page::Overview};                          ///< of a page
    QString note{};                                     ///< of a page, at its right: how many it holds
    domain::PrioritySlug priority{};                    ///< of a priority
    domain::Status status{domain::Status::NotAssessed}; ///< of a priority
    QString statusWords{};                              ///< `On track`
    bool here{false};                                   ///< what the window shows

    friend bool operator==(const NavigationRow&, const NavigationRow&) = default;
};

/// A line of the quarter menu.
struct QuarterChoice
{
    domain::Period quarter{};
    QString title{}; ///< `Q2 21/22`
    QString note{};  ///< `draft`, `published`, `no edition`
    bool here{false};
};

} // namespace outturn::gui
