// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/theme_switch.h"

#include "gui/theme/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace outturn::gui {

ThemeSwitch::ThemeSwitch(WindowSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_choice(settings.themeChoice())
    // Qt 6.4 does not tell the system's scheme; a dark one has light text on dark windows.
    , m_systemIsDark(QGuiApplication::palette().color(QPalette::Window).lightness()
                     < QGuiApplication::palette().color(QPalette::WindowText).lightness())
{
}

ThemeKind ThemeSwitch::kind() const
{
    if (m_choice == ThemeChoice::System)
        return m_systemIsDark ? ThemeKind::Dark : ThemeKind::Light;
    return m_choice == ThemeChoice::Dark ? ThemeKind::Dark : ThemeKind::Light;
}

void ThemeSwitch::choose(ThemeChoice choice, ThemeKeeper& keeper)
{
    m_choice = choice;
    m_settings.setThemeChoice(choice);
    if (keeper.theme().kind() != kind())
        keeper.use(kind());
    emit themeChosen();
}

void ThemeSwitch::toggle(ThemeKeeper& keeper)
{
    choose(keeper.theme().kind() == ThemeKind::Light ? ThemeChoice::Dark : ThemeChoice::Light, keeper);
}

} // namespace outturn::gui
