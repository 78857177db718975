// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include "gui/views/commentary_editor.h"
#include "gui/views/figure_card.h"
#include "gui/views/verdict_counts.h"

#include "support/catch.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace outturn::gui {

/// The real window on a priority's page, its figures proven.
struct ProvenWindow
{
    explicit ProvenWindow(const char* priority)
    {
        fixture.window->navigation().openPriority(domain::PrioritySlug(priority));
        waitForProof();
    }

    void waitForProof() const
    {
        WindowFixture::settle();
        // A changed text is proven a moment after it was typed.
        QTest::qWait(150);
        REQUIRE(QTest::qWaitFor([this] { return !fixture.window->isBusy(); }, 20000));
        WindowFixture::settle();
    }

    template <typename Widget> [[nodiscard]] QList<Widget*> shown() const
    {
        QList<Widget*> widgets = fixture.window->findChildren<Widget*>();
        widgets.removeIf([](const Widget* widget) { return !widget->isVisible(); });
        return widgets;
    }

    [[nodiscard]] CommentaryEditor& editor(int at = 0) const { return *shown<CommentaryEditor>().at(at); }
    [[nodiscard]] FigureCard* card() const { return shown<FigureCard>().value(0); }
    [[nodiscard]] QString counts(int at = 0) const { return shown<VerdictCountsView>().at(at)->line(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        // Closing a dialog leaves no active window on the offscreen platform.
        if (!QApplication::focusWidget()) {
            fixture.window->activateWindow();
            WindowFixture::settle();
            editor().setFocus();
        }
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        WindowFixture::settle();
    }

    void click(const QString& name) const
    {
        for (auto* button : fixture.window->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->accessibleName() == name) {
                button->click();
                waitForProof();
                return;
            }
        }
        FAIL("no button " << name.toStdString());
    }

    void placeAt(const QString& figure) const
    {
        const int at = static_cast<int>(editor().shownContent().indexOf(figure));
        REQUIRE(at >= 0);
        editor().setFocus();
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(at + 1);
        editor().setTextCursor(cursor);
        WindowFixture::settle();
    }

    WindowFixture fixture;
};

} // namespace outturn::gui
