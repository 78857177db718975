// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_fixture.h"

#include "gui/charts/chart_view.h"
#include "gui/charts/comparison_view.h"
#include "gui/dialogs/history_dialog.h"
#include "gui/dialogs/merge_dialog.h"
#include "gui/dialogs/status_dialog.h"
#include "gui/views/chart_table_view.h"
#include "gui/views/commentary_editor.h"
#include "gui/views/figures_card.h"
#include "gui/views/outcome_section.h"
#include "gui/views/priority_header.h"
#include "gui/views/priority_view.h"

#include "support/catch.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace outturn;
using namespace outturn::gui;

namespace {

struct ShownPanel
{
    explicit ShownPanel(const char* priority)
    {
        view.resize(1200, 850);
        presenter.show(domain::PrioritySlug(priority), kQuarter);
        view.show();
        view.activateWindow();
        WindowFixture::settle();
    }

    template <typename Widget> [[nodiscard]] QList<Widget*> shown() const
    {
        QList<Widget*> widgets = view.findChildren<Widget*>();
        widgets.removeIf([](const Widget* widget) { return !widget->isVisible(); });
        return widgets;
    }

    SampleStore store;
    std::unique_ptr<services::Services> services{openStore(store.path(), "Analyst", "view")};
    ThemeKeeper theme{ThemeKind::Light};
    AnsweringPrompts prompts;
    ProofDesk proofs{*services};
    PriorityPresenter presenter{*services, proofs};
    PriorityView view{presenter, theme, prompts};
};

/// The outcome's title as the header shows it on a line of its own; empty where it stands beside the priority's.
QString wrappedOutcome(const ShownPanel& panel)
{
    const auto* header = panel.view.findChild<PriorityHeader*>();
    for (const auto* label : header->findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap())
            return label->text();
    }
    return {};
}

QAbstractButton* buttonNamed(const QWidget& root, const QString& name)
{
    for (auto* button : root.findChildren<QAbstractButton*>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("an outcome's title that does not fit beside its priority's goes below it, whole", "[gui]")
{
    ShownPanel panel("mental-health");
    panel.view.resize(980, 850);
    WindowFixture::settle();
    const QString title = panel.presenter.texts().outcomes.front().title;
    CHECK(wrappedOutcome(panel) == title);

    panel.view.resize(2400, 850);
    WindowFixture::settle();
    CHECK(wrappedOutcome(panel).isEmpty());
}

TEST_CASE("a priority with three outcomes has three sections; the next one reuses them", "[gui]")
{
    ShownPanel panel("ace-team");
    CHECK(panel.shown<OutcomeSection>().size() == 3);

    panel.presenter.show(domain::PrioritySlug("domestic-abuse"), kQuarter);
    WindowFixture::settle();
    CHECK(panel.shown<OutcomeSection>().size() == 1);
    CHECK(panel.view.findChildren<ChartView*>().size() == 3);
}

TEST_CASE("Enter on a small card makes it the large chart", "[gui]")
{
    ShownPanel panel("domestic-abuse");
    const auto cards = panel.shown<FiguresCard>();
    REQUIRE(cards.size() == 7);
    const QString before = panel.shown<ChartView>().front()->accessibleName();

    cards.at(3)->setFocus();
    QTest::keyClick(cards.at(3), Qt::Key_Return);

    CHECK(panel.shown<ChartView>().front()->accessibleName() != before);
    CHECK(cards.at(3)->isChecked());
}

TEST_CASE("small cards never overlap and never leave the page", "[gui]")
{
    ShownPanel panel("ace-team");
    for (const int width : {700, 900, 1200, 1680}) {
        panel.view.resize(width, 850);
        WindowFixture::settle();
        const auto cards = panel.shown<FiguresCard>();
        for (const auto* card : cards) {
            CHECK(card->mapTo(&panel.view, QPoint(card->width(), 0)).x() <= width);
            for (const auto* other : cards) {
                const bool same = card == other || card->parentWidget() != other->parentWidget();
                CHECK((same || !card->geometry().intersects(other->geometry())));
            }
        }
    }
}

TEST_CASE("Ctrl+S in the editor saves a version", "[gui]")
{
    ShownPanel panel("domestic-abuse");
    auto* editor = panel.shown<CommentaryEditor>().front();
    const auto before = panel.services->commentary().current(kKey).value();

    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("More. "));
    QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);

    const auto after = panel.services->commentary().current(kKey).value();
    CHECK(after.version == before.version + 1);
    CHECK(after.text == "More. " + before.text);
}

TEST_CASE("losing the focus keeps the draft at once", "[gui]")
{
    ShownPanel panel("domestic-abuse");
    auto* editor = panel.shown<CommentaryEditor>().front();
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("Half a sen"));

    panel.shown<ChartView>().front()->setFocus();

    CHECK(panel.services->commentary().drafts(kKey).value().size() == 1);
}

TEST_CASE("the table shows the chart's figures and copies them", "[gui]")
{
    ShownPanel panel("domestic-abuse");
    buttonNamed(panel.view, QStringLiteral("Show as: Table"))->click();

    const auto tables = panel.shown<ChartTableView>();
    REQUIRE(tables.size() == 1);
    CHECK(tables.front()->model()->rowCount() > 1);
}

TEST_CASE("digit keys draw the chart another way, 4 again its other form, 5 the table", "[gui]")
{
    ShownPanel panel("burglary");
    auto* lines = panel.shown<ChartView>().front();
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_4);

    auto* peers = panel.shown<ComparisonView>().front();
    CHECK(peers->hasFocus());
    QTest::keyClick(peers, Qt::Key_Down);
    CHECK(peers->readOut().startsWith(QStringLiteral("Northamptonshire: 3.01")));
    QTest::keyClick(peers, Qt::Key_Home);
    CHECK(peers->readOut().contains(QStringLiteral("1st of 8")));
    CHECK(peers->accessibleDescription() == peers->readOut());
    QTest::keyClick(peers, Qt::Key_Escape);
    CHECK(peers->readOut().isEmpty());

    QTest::keyClick(peers, Qt::Key_4);
    CHECK(panel.presenter.texts().outcomes.front().indicators.front().mode == 4);
    QTest::keyClick(peers, Qt::Key_5);
    auto* table = panel.shown<ChartTableView>().front();
    CHECK(table->hasFocus());
    CHECK(table->model()->rowCount() == 8);

    QTest::keyClick(table, Qt::Key_1);
    CHECK(panel.presenter.texts().outcomes.front().indicators.front().mode == 0);
    CHECK(panel.shown<ChartView>().front()->hasFocus());
}

TEST_CASE("a stretch that was zoomed to is there again after another priority", "[gui]")
{
    ShownPanel panel("road-safety");
    auto* chart = panel.shown<ChartView>().front();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Plus);
    const auto stretch = chart->stretch();
    REQUIRE(stretch);

    panel.presenter.show(domain::PrioritySlug("burglary"), kQuarter);
    CHECK_FALSE(panel.shown<ChartView>().front()->isZoomed());
    panel.presenter.show(domain::PrioritySlug("road-safety"), kQuarter);

    const auto again = panel.shown<ChartView>().front()->stretch();
    REQUIRE(again);
    CHECK(again->first == Approx(stretch->first));
    QTest::keyClick(panel.shown<ChartView>().front(), Qt::Key_0);
    CHECK_FALSE(panel.presenter.texts().outcomes.front().indicators.front().range);
}

TEST_CASE("the status dialog wants a reason where the decision differs", "[gui]")
{
    ShownPanel panel("domestic-abuse");
    const auto before = panel.presenter.texts().outcomes.front().status;
    for (auto* badge : panel.view.findChildren<QAbstractButton*>()) {
        if (badge->isVisible() && badge->accessibleName().startsWith(QStringLiteral("Status: ")))
            badge->click();
    }
    auto* dialog = panel.view.findChild<StatusDialog*>();
    REQUIRE(dialog);
    auto* decide = buttonNamed(*dialog, QStringLiteral("Decide"));
    const QString other =
        before.proposed == domain::Status::NotOnTrack ? QStringLiteral("On track") : QStringLiteral("Not on track");

    buttonNamed(*dialog, other)->click();
    CHECK_FALSE(decide->isEnabled());
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("An audit is under way."));
    CHECK(decide->isEnabled());
    decide->click();

    CHECK(panel.presenter.texts().outcomes.front().status.word == other);
}

TEST_CASE("the status dialog says which rule proposed, and shows all of them", "[gui]")
{
    ShownPanel panel("domestic-abuse");
    const auto status = panel.presenter.texts().outcomes.front().status;
    CHECK(status.rule == QStringLiteral("Rule 1 of 12 applies first: The headline indicator misses a target."));
    CHECK(std::ranges::count(status.rules, true, &StatusRuleTexts::fired) == 1);
    StatusDialog dialog(QStringLiteral("Outcome"), status, panel.theme);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* table = dialog.findChild<QTableWidget*>();
    REQUIRE(table);
    CHECK_FALSE(table->isVisible());

    buttonNamed(dialog, QStringLiteral("Show all rules"))->click();

    CHECK(table->isVisible());
    CHECK(table->rowCount() == 12);
    CHECK(table->item(0, 0)->text() == QStringLiteral("✓ yes"));
    CHECK(table->item(1, 0)->text().isEmpty());
}

TEST_CASE("the history restores an old text as a draft", "[gui]")
{
    ShownPanel panel("domestic-abuse");
    auto* editor = panel.shown<CommentaryEditor>().front();
    const QString before = editor->content();
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("More. "));
    QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
    buttonNamed(panel.view, QStringLiteral("History"))->click();
    auto* dialog = panel.view.findChild<HistoryDialog*>();
    REQUIRE(dialog);

    QTest::keyClick(dialog->findChild<QListView*>(), Qt::Key_Down);
    buttonNamed(*dialog, QStringLiteral("Restore this version as a draft"))->click();

    CHECK(editor->content() == before);
    editor->undo();
    CHECK(editor->content() == QStringLiteral("More. ") + before);
}

TEST_CASE("a conflict opens the merge view; closing it keeps one's own text", "[gui]")
{
    ShownPanel panel("domestic-abuse");
    auto* editor = panel.shown<CommentaryEditor>().front();
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("Mine. "));
    Desk other(panel.store, "Approver", "other");
    other.commentary.edit(QStringLiteral("Theirs."));
    REQUIRE(other.commentary.save());

    QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
    auto* dialog = panel.view.findChild<MergeDialog*>();
    REQUIRE(dialog);
    dialog->reject();

    CHECK(editor->content().startsWith(QStringLiteral("Mine. ")));
    CHECK(other.saved().text == "Theirs.");
}
