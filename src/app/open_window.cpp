// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_window.h"

#include <filesystem>

namespace outturn::app {

UnattendedWindow::UnattendedWindow(std::unique_ptr<services::Services> services, gui::ThemeKind theme)
    : m_themeSwitch(m_settings)
    , m_theme(theme)
    , m_services(std::move(services))
    , m_window(*m_services, m_theme, m_themeSwitch, m_prompts, m_settings)
{
}

Result<std::unique_ptr<UnattendedWindow>> openUnattended(const std::string& store, gui::ThemeKind theme)
{
    auto services = services::Services::open(std::filesystem::path(store));
    if (!services)
        return tl::unexpected(std::move(services.error()));
    return std::make_unique<UnattendedWindow>(std::move(*services), theme);
}

} // namespace outturn::app
