// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/palette_presenter.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

class QAction;
class QWidget;

namespace outturn::gui {

/// Everything the window itself can be asked to do.
enum class ActionId {
    Find,
    Overview,
    Exceptions,
    Changes,
    Commentary,
    Imports,
    WatchFolder,
    Import,
    PreviousPriority,
    NextPriority,
    Back,
    Forward,
    Present,
    LeavePresenting,
    SwitchTheme,
    Explain,
    Shortcuts,
    OpenStore,
    ChangeName,
    About,
    Quit
};

/// A line of the list of shortcuts.
struct ShortcutText
{
    QString group;
    QString text;
    QString keys;
};

/// The window's actions, made from one table.
class Actions
{
public:
    /// Makes all of them as actions of `window`; those without a handler are disabled.
    explicit Actions(QWidget& window);

    void on(ActionId id, std::function<void()> handler);
    [[nodiscard]] QAction& operator[](ActionId id) const { return *m_actions.at(id); }

    /// What can be asked for now, with the title as it is in menus and without what only leads here.
    [[nodiscard]] std::vector<PaletteCommand> commands() const;
    /// The table's lines that have a shortcut, and those of charts and editor, grouped.
    [[nodiscard]] static std::vector<ShortcutText> shortcuts();

private:
    std::map<ActionId, QAction*> m_actions; ///< owned by the window
};

} // namespace outturn::gui
