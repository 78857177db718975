// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace outturn::gui {

class Actions;
class NavigationPresenter;
class ThemeKeeper;
class ThemeSwitch;

/// The user's menu: name, theme, looking, stores, help, quit.
void fillWindowMenu(QMenu& menu, const Actions& actions, ThemeSwitch& themeSwitch, ThemeKeeper& theme);

/// The quarters that can be shown, newest first.
void fillQuarters(QMenu& menu, NavigationPresenter& navigation);

} // namespace outturn::gui
