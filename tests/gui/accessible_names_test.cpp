// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "support/catch.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>

using namespace outturn;
using namespace outturn::gui;

namespace {

bool canBeReached(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr;
}

// Every control that the keyboard reaches has a name that a screen reader can say.
void checkNames(const QWidget& root)
{
    int reached = 0;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!canBeReached(*widget))
            continue;
        ++reached;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        INFO(widget->metaObject()->className() << " \"" << widget->objectName().toStdString() << "\" in "
                                               << widget->parentWidget()->metaObject()->className());
        REQUIRE(accessible != nullptr);
        CHECK_FALSE(accessible->text(QAccessible::Name).trimmed().isEmpty());
    }
    CHECK(reached > 0);
}

} // namespace

TEST_CASE("every control of the overview has an accessible name", "[gui]")
{
    const WindowFixture fixture;
    checkNames(*fixture.window);
}

TEST_CASE("every control of a panel has an accessible name", "[gui]")
{
    const WindowFixture fixture;
    for (const char* slug : {"domestic-abuse", "ace-team"}) {
        fixture.window->navigation().openPriority(domain::PrioritySlug(slug));
        WindowFixture::settle();
        checkNames(*fixture.window);
    }
}

TEST_CASE("every control of the shortcuts dialog has an accessible name", "[gui]")
{
    const WindowFixture fixture;
    fixture.window->actions()[ActionId::Shortcuts].trigger();
    WindowFixture::settle();

    const auto* dialog = fixture.window->findChild<QDialog*>();
    REQUIRE(dialog);
    checkNames(*dialog);
}
