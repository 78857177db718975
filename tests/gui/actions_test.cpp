// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/actions.h"

#include "support/catch.h"

#include <QAction>
#include <QKeySequence>
#include <QSet>
#include <QWidget>

using namespace outturn::gui;

TEST_CASE("an action does nothing until somebody handles it", "[gui]")
{
    QWidget window;
    Actions actions(window);
    CHECK_FALSE(actions[ActionId::Find].isEnabled());

    int found = 0;
    actions.on(ActionId::Find, [&] { ++found; });
    actions[ActionId::Find].trigger();

    CHECK(actions[ActionId::Find].isEnabled());
    CHECK(found == 1);
}

TEST_CASE("no two actions share a shortcut", "[gui]")
{
    QWidget window;
    const Actions actions(window);

    QSet<QString> seen;
    for (const QAction* action : window.actions())
        for (const QKeySequence& keys : action->shortcuts()) {
            INFO(keys.toString().toStdString());
            CHECK_FALSE(seen.contains(keys.toString()));
            seen.insert(keys.toString());
        }
    CHECK(seen.size() >= 10);
}

TEST_CASE("the list of shortcuts names keys and groups for every line", "[gui]")
{
    for (const ShortcutText& line : Actions::shortcuts()) {
        INFO(line.text.toStdString());
        CHECK_FALSE(line.keys.isEmpty());
        CHECK_FALSE(line.group.isEmpty());
    }
}
