// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/qt_prompts.h"
#include "gui/shell/main_window.h"
#include "gui/shell/theme_switch.h"
#include "gui/shell/window_settings.h"
#include "gui/theme/theme.h"

#include <outturn/base/result.h>
#include <outturn/services/services.h>

#include <memory>
#include <string>

namespace outturn::app {

/// One opened store and its window, with all that they need, in the order in which they must be destroyed.
class UnattendedWindow
{
public:
    UnattendedWindow(std::unique_ptr<services::Services> services, gui::ThemeKind theme);

    [[nodiscard]] services::Services& services() { return *m_services; }
    [[nodiscard]] gui::MainWindow& window() { return m_window; }

private:
    gui::WindowSettings m_settings; ///< forgets everything
    gui::ThemeSwitch m_themeSwitch;
    gui::ThemeKeeper m_theme;
    gui::QtPrompts m_prompts;
    std::unique_ptr<services::Services> m_services;
    gui::MainWindow m_window;
};

/// A window that neither reads nor changes anybody's settings. Fails with the store's error.
[[nodiscard]] Result<std::unique_ptr<UnattendedWindow>> openUnattended(const std::string& store, gui::ThemeKind theme);

} // namespace outturn::app
