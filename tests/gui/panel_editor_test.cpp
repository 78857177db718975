// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_fixture.h"

#include "gui/views/commentary_editor.h"

#include "support/catch.h"

#include <QTest>

using namespace outturn;
using namespace outturn::gui;

namespace {

struct EditorDesk
{
    SampleStore store;
    std::unique_ptr<services::Services> services{openStore(store.path(), "Analyst", "editor")};
    CommentarySpelling spelling{*services};
    ThemeKeeper theme{ThemeKind::Light};
    CommentaryEditor editor{spelling, theme};
};

} // namespace

TEST_CASE("the editor gives back exactly what it was given", "[gui]")
{
    EditorDesk desk;
    const QString text = QStringLiteral("First\u00a0line, 16:32.\n\n- a list\n- “quoted” – dash\n");

    desk.editor.load(text);

    CHECK(desk.editor.content() == text);
    CHECK_FALSE(desk.editor.document()->isUndoAvailable());
}

TEST_CASE("a replaced text is one step of undo", "[gui]")
{
    EditorDesk desk;
    desk.editor.load(QStringLiteral("before"));

    desk.editor.replace(QStringLiteral("after\nin two lines"));
    CHECK(desk.editor.content() == QStringLiteral("after\nin two lines"));

    desk.editor.undo();
    CHECK(desk.editor.content() == QStringLiteral("before"));
}

TEST_CASE("loading a text is not an edit, typing is", "[gui]")
{
    EditorDesk desk;
    int edits = 0;
    QObject::connect(&desk.editor, &CommentaryEditor::contentEdited, &desk.editor, [&] { ++edits; });

    desk.editor.load(QStringLiteral("loaded"));
    CHECK(edits == 0);
    QTest::keyClicks(&desk.editor, QStringLiteral("ab"));
    CHECK(edits == 2);
}

TEST_CASE("a wrong word is found where it stands; addresses, figures and capitals are not words", "[gui]")
{
    EditorDesk desk;
    REQUIRE(desk.spelling.available());

    const auto wrong = desk.spelling.wrongWords(QStringLiteral("The arest rate, KSI 158, https://exampel.org/x"));

    REQUIRE(wrong.size() == 1);
    CHECK(wrong.front() == WordSpan{4, 5});
    CHECK(desk.spelling.suggestions(QStringLiteral("arest")).contains(QStringLiteral("arrest")));
}

TEST_CASE("a word added to the office's words is right from then on, with either apostrophe", "[gui]")
{
    EditorDesk desk;
    int changes = 0;
    QObject::connect(&desk.spelling, &CommentarySpelling::wordsChanged, &desk.spelling, [&] { ++changes; });
    REQUIRE(desk.spelling.wrongWords(QStringLiteral("Outturnish")).size() == 1);

    desk.spelling.addWord(QStringLiteral("Outturnish"));

    CHECK(changes == 1);
    CHECK(desk.spelling.wrongWords(QStringLiteral("Outturnish")).empty());
    CHECK(desk.spelling.wrongWords(QStringLiteral("doesn't doesn’t")).empty());
}

TEST_CASE("painting marks leaves the text and its undo alone", "[gui]")
{
    EditorDesk desk;
    desk.editor.load(QStringLiteral("An arest rate."));
    desk.editor.resize(300, 200);

    const QImage painted = desk.editor.grab().toImage();

    CHECK_FALSE(painted.isNull());
    CHECK(desk.editor.content() == QStringLiteral("An arest rate."));
    CHECK_FALSE(desk.editor.document()->isModified());
}
