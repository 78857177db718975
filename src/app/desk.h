// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrity_check.h"
#include "gui/dialogs/qt_prompts.h"
#include "gui/shell/main_window.h"
#include "gui/shell/start_window.h"
#include "gui/shell/theme_switch.h"
#include "gui/shell/window_settings.h"
#include "gui/theme/theme.h"

#include <outturn/services/services.h>

#include <QObject>

#include <memory>

namespace outturn::app {

/// The composition root of a working session: settings, theme, and either the start window or one opened store.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk();
    ~Desk() override;

    /// Opens that store; where it is empty the one that was open last; else shows the start window.
    void begin(const QString& store);

private:
    void open(const QString& store);
    void showStart(const QString& trouble);
    void showWindow(std::unique_ptr<services::Services> services, const QString& store);
    void chooseStore();
    void createSample();
    void reopen();

    gui::WindowSettings m_settings;
    gui::ThemeSwitch m_themeSwitch;
    gui::ThemeKeeper m_theme;
    gui::QtPrompts m_prompts;
    std::unique_ptr<gui::StartWindow> m_start;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<gui::MainWindow> m_window; ///< goes before the services it uses
    std::unique_ptr<IntegrityCheck> m_check;
};

} // namespace outturn::app
