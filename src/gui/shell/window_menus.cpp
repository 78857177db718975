// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/window_menus.h"

#include "gui/presenters/navigation_presenter.h"
#include "gui/shell/actions.h"
#include "gui/shell/theme_switch.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace outturn::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)
};

struct ChoiceRow
{
    ThemeChoice choice;
    const char* text;
};

constexpr std::array kThemes{
    ChoiceRow{ThemeChoice::System, QT_TRANSLATE_NOOP("WindowMenus", "Follow the system")},
    ChoiceRow{ThemeChoice::Light, QT_TRANSLATE_NOOP("WindowMenus", "Light")},
    ChoiceRow{ThemeChoice::Dark, QT_TRANSLATE_NOOP("WindowMenus", "Dark")},
};

void addThemes(QMenu& menu, ThemeSwitch& themeSwitch, ThemeKeeper& theme)
{
    auto* group = new QActionGroup(&menu);
    for (const ChoiceRow& row : kThemes) {
        QAction* action = menu.addAction(Words::tr(row.text));
        action->setCheckable(true);
        action->setChecked(themeSwitch.choice() == row.choice);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &themeSwitch,
                         [&themeSwitch, &theme, choice = row.choice] { themeSwitch.choose(choice, theme); });
    }
}

} // namespace

void fillWindowMenu(QMenu& menu, const Actions& actions, ThemeSwitch& themeSwitch, ThemeKeeper& theme)
{
    menu.clear();
    menu.addAction(&actions[ActionId::ChangeName]);
    menu.addSeparator();
    addThemes(menu, themeSwitch, theme);
    menu.addSeparator();
    menu.addAction(&actions[ActionId::Import]);
    menu.addAction(&actions[ActionId::Imports]);
    menu.addAction(&actions[ActionId::WatchFolder]);
    menu.addSeparator();
    menu.addAction(&actions[ActionId::Present]);
    menu.addAction(&actions[ActionId::OpenStore]);
    menu.addSeparator();
    menu.addAction(&actions[ActionId::Shortcuts]);
    menu.addAction(&actions[ActionId::About]);
    menu.addAction(&actions[ActionId::Quit]);
}

void fillQuarters(QMenu& menu, NavigationPresenter& navigation)
{
    menu.clear();
    for (const QuarterChoice& choice : navigation.quarters()) {
        QAction* action = menu.addAction(Words::tr("%1 · %2").arg(choice.title, choice.note));
        action->setCheckable(true);
        action->setChecked(choice.here);
        QObject::connect(action, &QAction::triggered, &navigation,
                         [&navigation, quarter = choice.quarter] { navigation.openQuarter(quarter); });
    }
}

} // namespace outturn::gui
