// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/navigation_history.h"

namespace outturn::gui {

void NavigationHistory::visit(const Location& location)
{
    if (!m_places.empty() && m_places[m_at] == location)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(location);
    if (m_places.size() > kLimit)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void NavigationHistory::goBack()
{
    if (canGoBack())
        --m_at;
}

void NavigationHistory::goForward()
{
    if (canGoForward())
        ++m_at;
}

} // namespace outturn::gui
