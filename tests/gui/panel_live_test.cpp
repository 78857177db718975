// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_fixture.h"

#include "gui/presenters/commentary_live.h"
#include "gui/views/commentary_editor.h"
#include "gui/views/figure_completer.h"
#include "gui/views/live_runs.h"

#include "support/catch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QTest>

using namespace outturn;
using namespace outturn::gui;

namespace {

const QString kReference = QStringLiteral("{=da-g1r-response|rolling12|2021-09/12m}");

struct LiveDesk
{
    LiveDesk()
    {
        live.setKey(kKey);
        editor.setLive(live);
        editor.load(QStringLiteral("First\nrose to %1 now").arg(kReference));
    }

    void type(int position, const QString& text)
    {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(position);
        editor.setTextCursor(cursor);
        QTest::keyClicks(&editor, text);
    }

    [[nodiscard]] int end() const
    {
        return static_cast<int>(editor.shownContent().indexOf(QStringLiteral("16:32"))) + 5;
    }

    SampleStore store;
    std::unique_ptr<services::Services> services{openStore(store.path(), "Analyst", "live")};
    CommentarySpelling spelling{*services};
    CommentaryLive live{*services};
    ThemeKeeper theme{ThemeKind::Light};
    CommentaryEditor editor{spelling, theme};
};

} // namespace

TEST_CASE("a reference is shown as its figure and given back as a reference", "[gui]")
{
    LiveDesk desk;

    CHECK(desk.editor.shownContent() == QStringLiteral("First\nrose to 16:32 now"));
    CHECK(desk.editor.content() == QStringLiteral("First\nrose to %1 now").arg(kReference));
    CHECK_FALSE(desk.editor.document()->isUndoAvailable());
    CHECK_FALSE(desk.editor.document()->isModified());
}

TEST_CASE("what is typed beside a live figure is text, and the figure stays live", "[gui]")
{
    LiveDesk desk;
    desk.type(desk.end(), QStringLiteral("s"));
    CHECK(desk.editor.content() == QStringLiteral("First\nrose to %1s now").arg(kReference));

    desk.type(desk.end() - 5, QStringLiteral("x"));
    CHECK(desk.editor.content() == QStringLiteral("First\nrose to x%1s now").arg(kReference));
}

TEST_CASE("typing inside a live figure makes text of it, and undo makes it live again", "[gui]")
{
    LiveDesk desk;
    desk.type(desk.end() - 2, QStringLiteral("4"));
    CHECK(desk.editor.content() == QStringLiteral("First\nrose to 16:432 now"));

    desk.editor.undo();
    CHECK(desk.editor.content() == QStringLiteral("First\nrose to %1 now").arg(kReference));
}

TEST_CASE("a live figure that is copied stays live here and is text elsewhere", "[gui]")
{
    LiveDesk desk;
    desk.editor.selectAll();
    desk.editor.copy();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("First\nrose to 16:32 now"));

    desk.editor.paste();
    CHECK(desk.editor.content() == QStringLiteral("First\nrose to %1 now").arg(kReference));
}

TEST_CASE("two live figures alike side by side stay two", "[gui]")
{
    LiveDesk desk;
    desk.editor.load(kReference + kReference);

    CHECK(desk.editor.content() == kReference + kReference);
    CHECK(liveRuns(*desk.editor.document()).size() == 2);
}

TEST_CASE("an equals sign offers the outcome's figures, narrowed by name, and Enter puts one in live", "[gui]")
{
    LiveDesk desk;
    FigureCompleter completer(desk.editor, desk.live);
    desk.editor.load(QString());
    desk.editor.show();
    desk.editor.activateWindow();
    desk.editor.setFocus();
    WindowFixture::settle();

    QTest::keyClicks(&desk.editor, QStringLiteral("It rose to =arrest rate, 12-month rolling, sep 21"));
    WindowFixture::settle();
    auto* popup = completer.completer().popup();
    REQUIRE(popup->isVisible());
    CHECK(popup->currentIndex().data().toString().endsWith(QStringLiteral("30.7%")));
    CHECK_FALSE(popup->accessibleName().isEmpty());

    QTest::keyClick(popup, Qt::Key_Return);
    WindowFixture::settle();
    CHECK(desk.editor.shownContent() == QStringLiteral("It rose to 30.7%"));
    CHECK(desk.editor.content() == QStringLiteral("It rose to {=da-arrest-rate|rolling12|2021-09/12m}"));
}

TEST_CASE("Esc leaves what was typed, and an equals sign inside a word offers nothing", "[gui]")
{
    LiveDesk desk;
    FigureCompleter completer(desk.editor, desk.live);
    desk.editor.load(QString());
    desk.editor.show();
    desk.editor.activateWindow();
    desk.editor.setFocus();
    WindowFixture::settle();

    QTest::keyClicks(&desk.editor, QStringLiteral("a=b =arr"));
    WindowFixture::settle();
    REQUIRE(completer.completer().popup()->isVisible());
    QTest::keyClick(completer.completer().popup(), Qt::Key_Escape);
    WindowFixture::settle();
    CHECK_FALSE(completer.completer().popup()->isVisible());
    CHECK(desk.editor.content() == QStringLiteral("a=b =arr"));
}
