// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/window_settings.h"

#include <QObject>

namespace outturn::gui {

class ThemeKeeper;
enum class ThemeKind;

/// Which theme is used: the one a person chose, else the system's.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    /// Make it before any `ThemeKeeper` replaces the application's palette: what the system prefers is read from it.
    explicit ThemeSwitch(WindowSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] ThemeKind kind() const;
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice, ThemeKeeper& keeper);
    /// From light to dark or back, whatever was chosen.
    void toggle(ThemeKeeper& keeper);

signals:
    void themeChosen();

private:
    WindowSettings& m_settings;
    ThemeChoice m_choice;
    bool m_systemIsDark;
};

} // namespace outturn::gui
