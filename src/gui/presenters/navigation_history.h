// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/navigation_location.h"

#include <cstddef>
#include <vector>

namespace outturn::gui {

/// The places visited, as a browser keeps them: a visit forgets what lay ahead.
class NavigationHistory
{
public:
    static constexpr std::size_t kLimit = 200; ///< the oldest places are forgotten beyond it

    /// Adds a place after the current one; visiting the current place again changes nothing.
    void visit(const Location& location);

    /// Precondition: something was visited.
    [[nodiscard]] const Location& current() const { return m_places[m_at]; }
    [[nodiscard]] bool empty() const { return m_places.empty(); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// Steps to the neighbouring place; at the end it stays.
    void goBack();
    void goForward();

private:
    std::vector<Location> m_places;
    std::size_t m_at{0};
};

} // namespace outturn::gui
