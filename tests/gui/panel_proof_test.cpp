// SPDX-License-Identifier: GPL-3.0-or-later
#include "proven_window.h"

#include "gui/charts/chart_view.h"
#include "gui/dialogs/claim_dialog.h"
#include "gui/views/commentary_editor.h"
#include "gui/views/commentary_panel.h"
#include "gui/views/figure_card.h"
#include "gui/views/outcome_section.h"
#include "gui/views/proof_strip.h"
#include "gui/views/verdict_counts.h"

#include <outturn/services/proof_service.h>

#include "support/catch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace outturn;
using namespace outturn::gui;

namespace {

MarkKind kindAt(const CommentaryEditor& editor, const QString& figure)
{
    const auto* mark = editor.marks().at(static_cast<int>(editor.shownContent().indexOf(figure)) + 1);
    REQUIRE(mark);
    return mark->kind;
}

} // namespace

TEST_CASE("every figure is underlined by its verdict, and counted under the editor", "[gui]")
{
    const ProvenWindow window("domestic-abuse");

    CHECK(kindAt(window.editor(), QStringLiteral("00:16:32")) == MarkKind::Verified);
    CHECK(kindAt(window.editor(), QStringLiteral("7.2%")) == MarkKind::Unsourced);
    CHECK(window.counts().contains(QStringLiteral("verified")));
    CHECK(window.counts().contains(QStringLiteral("1 unsourced")));
    CHECK_FALSE(window.counts().contains(QStringLiteral("contradicted")));
}

TEST_CASE("a figure is checked as it is typed, and its underline moves with it until then", "[gui]")
{
    const ProvenWindow window("domestic-abuse");
    auto& editor = window.editor();
    editor.setFocus();
    editor.moveCursor(QTextCursor::Start);
    const auto before = editor.marks().all().front();

    QTest::keyClicks(&editor, QStringLiteral("Now: "));
    CHECK(editor.marks().all().front().start == before.start + 5);

    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor,
                     QStringLiteral(" It took 00:16:33 for Grade 1 Rural over the 12 months to September 2021."));
    window.waitForProof();
    CHECK(kindAt(editor, QStringLiteral("00:16:33")) != MarkKind::Verified);
}

TEST_CASE("F8 walks through the problems of all outcomes and says where one is", "[gui]")
{
    const ProvenWindow window("officers-on-the-frontline");
    window.press(Qt::Key_F8);

    auto* first = QApplication::focusWidget();
    const QString figure = qobject_cast<CommentaryEditor*>(first)->textCursor().selectedText();
    CHECK(figure == QStringLiteral("5.9%"));
    REQUIRE(window.card());
    CHECK(window.card()->texts().kind == MarkKind::Contradicted);
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("does not match the data")));

    window.press(Qt::Key_F8);
    CHECK(qobject_cast<CommentaryEditor*>(QApplication::focusWidget())->textCursor().selectedText()
          == QStringLiteral("88.7%"));
    CHECK(QApplication::focusWidget() != first);

    CHECK(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("of 5 in the quarter")));

    window.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == first);
}

TEST_CASE("F8 goes on to the next priority with a problem, and round through the plan", "[gui]")
{
    const ProvenWindow window("officers-on-the-frontline");
    const auto walk = [&](Qt::KeyboardModifiers modifiers) {
        window.press(Qt::Key_F8, modifiers);
        window.waitForProof();
        const auto* editor = qobject_cast<CommentaryEditor*>(QApplication::focusWidget());
        return editor ? editor->textCursor().selectedText() : QString();
    };
    QStringList problems;
    for (int i = 0; i < 5; ++i)
        problems << walk(Qt::NoModifier);

    INFO(problems.join(QStringLiteral(" ")).toStdString());
    CHECK(problems.mid(0, 2) == QStringList{QStringLiteral("5.9%"), QStringLiteral("88.7%")});
    CHECK(QSet<QString>(problems.begin(), problems.end())
          == QSet<QString>{QStringLiteral("5.9%"), QStringLiteral("88.7%"), QStringLiteral("25%"),
                           QStringLiteral("12.1%"), QStringLiteral("242")});
    CHECK(walk(Qt::NoModifier) == problems.front());
    CHECK(window.fixture.window->navigation().location().priority.text() == "officers-on-the-frontline");
    CHECK(walk(Qt::ShiftModifier) == problems.back());
    CHECK(window.fixture.window->navigation().location().priority.text() != "officers-on-the-frontline");
}

TEST_CASE("the card says what a figure was held against", "[gui]")
{
    const ProvenWindow window("domestic-abuse");
    window.placeAt(QStringLiteral("00:16:32"));

    REQUIRE(window.card());
    const auto& texts = window.card()->texts();
    CHECK(texts.kind == MarkKind::Verified);
    const auto row = [&](const QString& label) {
        const auto found = std::ranges::find(texts.rows, label, [](const auto& pair) { return pair.first; });
        return found == texts.rows.end() ? QString() : found->second;
    };
    CHECK(row(QStringLiteral("Series")) == QStringLiteral("Response time to DA incidents, Grade 1 Rural"));
    CHECK(row(QStringLiteral("Period")) == QStringLiteral("12 months to September 2021"));
    CHECK(row(QStringLiteral("Figure")) == QStringLiteral("00:16:32"));
    CHECK_FALSE(row(QStringLiteral("Source")).isEmpty());
    CHECK(window.card()->accessibleDescription().contains(QStringLiteral("00:16:32 is verified")));
}

TEST_CASE("a contradicted figure is replaced by the computed one, and undone by one key", "[gui]")
{
    const ProvenWindow window("officers-on-the-frontline");
    window.press(Qt::Key_F8);
    auto& editor = *qobject_cast<CommentaryEditor*>(QApplication::focusWidget());
    const QString before = editor.content();

    window.click(QStringLiteral("Replace with %1").arg(window.card()->texts().replacement));

    CHECK(editor.content() != before);
    CHECK_FALSE(isProblem(kindAt(editor, QStringLiteral("4.0%"))));
    editor.undo();
    CHECK(editor.content() == before);
}

TEST_CASE("a verified figure becomes a live one that reads the same and is stored as a reference", "[gui]")
{
    const ProvenWindow window("domestic-abuse");
    window.placeAt(QStringLiteral("00:16:32"));
    const QString shown = window.editor().shownContent();

    window.click(QStringLiteral("Link live"));

    CHECK(window.editor().shownContent() == shown);
    CHECK(window.editor().content().contains(QStringLiteral("{=da-g1r-response|rolling12|2021-09/12m|as=hours}")));
    CHECK(kindAt(window.editor(), QStringLiteral("00:16:32")) == MarkKind::Verified);
    window.editor().undo();
    CHECK(window.editor().content() == shown);
}

TEST_CASE("a figure sourced elsewhere counts as verified, is kept, and can be undone and withdrawn", "[gui]")
{
    const ProvenWindow window("domestic-abuse");
    window.placeAt(QStringLiteral("7.2%"));
    window.click(QStringLiteral("Sourced elsewhere…"));
    auto* dialog = window.fixture.window->findChild<ClaimDialog*>();
    REQUIRE(dialog);
    auto* decide = dialog->findChild<QPushButton*>();
    for (auto* button : dialog->findChildren<QPushButton*>()) {
        if (button->accessibleName() == QStringLiteral("Mark as sourced"))
            decide = button;
    }
    CHECK_FALSE(decide->isEnabled());
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Force analysts' paper, page 3"));
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Earlier years are not held here"));
    REQUIRE(decide->isEnabled());
    decide->click();
    window.waitForProof();

    CHECK(kindAt(window.editor(), QStringLiteral("7.2%")) == MarkKind::Sourced);
    CHECK_FALSE(window.counts().contains(QStringLiteral("unsourced")));
    const domain::CommentaryKey key{domain::OutcomeSlug("domestic-abuse.response"), domain::Period::quarter(2021, 2)};
    auto& proofs = window.fixture.services->proofs();
    REQUIRE(proofs.decisions(key)->size() == 1);
    CHECK(proofs.decisions(key)->front().by == "Analyst");

    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    window.waitForProof();
    CHECK(proofs.decisions(key)->empty());
    CHECK(kindAt(window.editor(), QStringLiteral("7.2%")) == MarkKind::Unsourced);

    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    window.waitForProof();
    REQUIRE(proofs.decisions(key)->size() == 1);
    window.placeAt(QStringLiteral("7.2%"));
    window.click(QStringLiteral("Withdraw decision"));
    CHECK(proofs.decisions(key)->empty());
}

TEST_CASE("the card leads to the point in the chart", "[gui]")
{
    const ProvenWindow window("domestic-abuse");
    window.placeAt(QStringLiteral("30.7%"));

    window.click(QStringLiteral("Show in chart"));

    auto* chart = window.shown<ChartView>().front();
    CHECK(chart->accessibleName().contains(QStringLiteral("rrest")));
    CHECK(chart->readOut().contains(QStringLiteral("30.7%")));
    CHECK(chart->hasFocus());
}

TEST_CASE("the card is reached and left by keyboard, and every control in it has a name", "[gui]")
{
    const ProvenWindow window("officers-on-the-frontline");
    window.press(Qt::Key_F8);
    window.press(Qt::Key_Return, Qt::AltModifier);

    CHECK(window.card()->isAncestorOf(QApplication::focusWidget()));
    for (auto* button : window.card()->findChildren<QPushButton*>())
        CHECK_FALSE(button->accessibleName().isEmpty());
}
