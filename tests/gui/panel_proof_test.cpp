// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

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
#include <QTest>

#include <algorithm>

using namespace outturn;
using namespace outturn::gui;

namespace {

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
        for (auto* button : card()->findChildren<QPushButton*>()) {
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

TEST_CASE("F8 walks through the problems of all outcomes and round again", "[gui]")
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

    window.press(Qt::Key_F8);
    CHECK(QApplication::focusWidget() == first);
    window.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(qobject_cast<CommentaryEditor*>(QApplication::focusWidget())->textCursor().selectedText()
          == QStringLiteral("88.7%"));
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
