// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "gui/shell/palette_popup.h"
#include "gui/views/priority_view.h"

#include "support/catch.h"

#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTest>

using namespace outturn;
using namespace outturn::gui;

namespace {

struct Palette
{
    explicit Palette(WindowFixture& fixture)
        : popup(*fixture.window->findChild<PalettePopup*>())
        , field(*popup.findChild<QLineEdit*>())
        , list(*popup.findChild<QListView*>())
    {
        QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
        WindowFixture::settle();
    }

    PalettePopup& popup;
    QLineEdit& field;
    QListView& list;
};

} // namespace

TEST_CASE("Ctrl+K, some letters and Enter open a priority's panel", "[gui]")
{
    WindowFixture fixture;
    Palette palette(fixture);
    REQUIRE(palette.popup.isVisible());

    QTest::keyClicks(&palette.field, QStringLiteral("burglary"));
    QTest::keyClick(&palette.field, Qt::Key_Return);
    WindowFixture::settle();

    CHECK_FALSE(palette.popup.isVisible());
    CHECK(fixture.window->navigation().location().page == Page::Priority);
    CHECK(fixture.window->navigation().placeTitle().contains(QStringLiteral("Burglary")));
    CHECK(qobject_cast<PriorityView*>(fixture.window->findChild<QStackedWidget*>()->currentWidget()) != nullptr);
}

TEST_CASE("an empty search offers every priority", "[gui]")
{
    WindowFixture fixture;
    const Palette palette(fixture);

    CHECK(palette.list.model()->rowCount() == 27 + 1); // and their heading
}

TEST_CASE("a page or another command is reached by the beginning of its words", "[gui]")
{
    WindowFixture fixture;
    Palette palette(fixture);

    QTest::keyClicks(&palette.field, QStringLiteral("past imp"));
    CHECK(palette.list.currentIndex().data().toString() == QStringLiteral("Past imports"));
    QTest::keyClick(&palette.field, Qt::Key_Return);
    WindowFixture::settle();

    CHECK(fixture.window->navigation().location().page == Page::Imports);
}

TEST_CASE("arrow keys choose and skip headings", "[gui]")
{
    WindowFixture fixture;
    Palette palette(fixture);
    const int first = palette.list.currentIndex().row();

    QTest::keyClick(&palette.field, Qt::Key_Down);
    CHECK(palette.list.currentIndex().row() == first + 1);
    QTest::keyClick(&palette.field, Qt::Key_Up);
    QTest::keyClick(&palette.field, Qt::Key_Up);
    CHECK(palette.list.currentIndex().row() == first);
}

TEST_CASE("nothing found says what to do, and Enter stays", "[gui]")
{
    WindowFixture fixture;
    Palette palette(fixture);

    QTest::keyClicks(&palette.field, QStringLiteral("zzzzzz"));
    QTest::keyClick(&palette.field, Qt::Key_Return);

    CHECK(palette.popup.isVisible());
    CHECK_FALSE(palette.list.isVisible());
}

TEST_CASE("Esc leaves and gives the keyboard back", "[gui]")
{
    WindowFixture fixture;
    const QWidget* before = QApplication::focusWidget();
    Palette palette(fixture);

    QTest::keyClick(&palette.field, Qt::Key_Escape);

    CHECK_FALSE(palette.popup.isVisible());
    CHECK(QApplication::focusWidget() == before);
}
