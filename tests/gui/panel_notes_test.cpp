// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_fixture.h"

#include "gui/charts/chart_view.h"
#include "gui/dialogs/notes_dialog.h"
#include "gui/dialogs/rebase_dialog.h"
#include "gui/presenters/notes_presenter.h"
#include "gui/views/chart_card.h"
#include "gui/views/priority_view.h"

#include <outturn/services/annotation_service.h>
#include <outturn/services/rebase_service.h>

#include "support/catch.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <array>
#include <functional>

using namespace outturn;
using namespace outturn::gui;

namespace {

const domain::IndicatorSlug kRural("da-g1r-response");
constexpr std::size_t kMonthly = 0;
constexpr std::size_t kSpc = 1;

struct NotedPanel
{
    NotedPanel()
    {
        presenter.show(domain::PrioritySlug("domestic-abuse"), kQuarter);
        presenter.showMeasure(0, 0, kMonthly);
        presenter.showMode(0, 0, kSpc);
        view.resize(1200, 850);
        view.show();
        view.activateWindow();
        WindowFixture::settle();
    }

    [[nodiscard]] const charting::ChartSpec& chart() const
    {
        return *presenter.texts().outcomes.at(0).indicators.at(0).chart;
    }
    [[nodiscard]] std::ptrdiff_t means() const
    {
        return std::ranges::count(chart().references, charting::ReferenceKind::Mean, &charting::ReferenceLine::kind);
    }
    [[nodiscard]] bool shows(const std::string& caption) const
    {
        return std::ranges::count(chart().bands, caption, &charting::AnnotationBand::caption) > 0;
    }
    template <typename Dialog> Dialog* dialogBy(Qt::Key key)
    {
        view.activateWindow();
        WindowFixture::settle();
        auto* shown = view.findChild<ChartView*>();
        shown->setFocus();
        QTest::keyClick(shown, key, Qt::ControlModifier | Qt::ShiftModifier);
        WindowFixture::settle();
        return view.findChild<Dialog*>();
    }

    SampleStore store;
    std::unique_ptr<services::Services> services{openStore(store.path(), "Analyst", "notes")};
    ThemeKeeper theme{ThemeKind::Light};
    AnsweringPrompts prompts;
    ProofDesk proofs{*services};
    PriorityPresenter presenter{*services, proofs};
    PriorityView view{presenter, theme, prompts};
};

QPushButton* buttonOf(const QWidget& dialog, const QString& name)
{
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a rebase given by keyboard steps the chart, and undo takes the step out again", "[gui]")
{
    NotedPanel panel;
    REQUIRE(panel.means() == 1);
    auto* dialog = panel.dialogBy<RebaseDialog>(Qt::Key_L);
    REQUIRE(dialog);
    auto* decide = buttonOf(*dialog, QStringLiteral("Set limits anew"));
    CHECK_FALSE(decide->isEnabled());

    dialog->findChild<QDateEdit*>()->setDate({2020, 4, 1});
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("New crews."));
    QTest::mouseClick(decide, Qt::LeftButton);
    WindowFixture::settle();

    CHECK(panel.means() == 2);
    CHECK(panel.shows("New limits: New crews."));
    CHECK(panel.services->rebases().rebases(kRural)->front().by == "Analyst");
    panel.presenter.changes().undo();
    CHECK(panel.means() == 1);
    panel.presenter.changes().redo();
    CHECK(panel.means() == 2);
}

TEST_CASE("the day offered for a rebase is the first of the last signals in a row", "[gui]")
{
    NotedPanel panel;
    const auto& points = panel.chart().series.front().points;
    auto last = std::ranges::find_if(points.rbegin(), points.rend(), [](const auto& point) {
        return point.signal != charting::SignalRole::Common && point.signal != charting::SignalRole::None;
    });
    REQUIRE(last != points.rend());

    auto* dialog = panel.dialogBy<RebaseDialog>(Qt::Key_L);

    const QDate offered = dialog->findChild<QDateEdit*>()->date();
    const auto day = makeDate(offered.year(), static_cast<unsigned>(offered.month()), 1);
    const auto start = std::ranges::find(points, day, [](const auto& point) { return point.period.first(); });
    REQUIRE(start != points.end());
    CHECK(start->signal != charting::SignalRole::Common);
    CHECK((start == points.begin() || std::prev(start)->signal == charting::SignalRole::Common));
}

TEST_CASE("a rebase that is refused says why in the dialog, which stays open", "[gui]")
{
    NotedPanel panel;
    auto* dialog = panel.dialogBy<RebaseDialog>(Qt::Key_L);
    dialog->findChild<QDateEdit*>()->setDate({1999, 4, 1});
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Long ago."));

    QTest::mouseClick(buttonOf(*dialog, QStringLiteral("Set limits anew")), Qt::LeftButton);

    CHECK(dialog->isVisible());
    QString told;
    for (const auto* label : dialog->findChildren<QLabel*>())
        told += label->isVisible() ? label->text() : QString();
    CHECK(told.contains(QStringLiteral("figures run from")));
    CHECK(panel.presenter.changes().count() == 0);
}

TEST_CASE("a rebase is withdrawn with a reason from the dialog, and undo decides it again", "[gui]")
{
    NotedPanel panel;
    REQUIRE(panel.presenter.notes().decideRebase(kRural, {2020, 4, 1}, QStringLiteral("New crews.")).isEmpty());
    auto* dialog = panel.dialogBy<RebaseDialog>(Qt::Key_L);
    auto* list = dialog->findChild<QListWidget*>();
    REQUIRE(list);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("From 1 April 2020: New crews. (Analyst")));

    list->setCurrentRow(0);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("None came."));
    QTest::mouseClick(buttonOf(*dialog, QStringLiteral("Withdraw the one chosen, for the reason below")),
                      Qt::LeftButton);

    CHECK(panel.means() == 1);
    CHECK(panel.services->rebases().history(kRural)->front().withdrawn->reason == "None came.");
    panel.presenter.changes().undo();
    CHECK(panel.means() == 2);
    panel.presenter.changes().undo();
    CHECK(panel.means() == 1);
    CHECK(panel.services->rebases().rebases(kRural)->empty());
}

TEST_CASE("a note is added, changed and withdrawn by keyboard, and each can be undone", "[gui]")
{
    NotedPanel panel;
    auto* dialog = panel.dialogBy<NotesDialog>(Qt::Key_N);
    REQUIRE(dialog);
    auto* text = dialog->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(text);
    text->setText(QStringLiteral("New crews"));
    QTest::keyClick(text, Qt::Key_Return);
    WindowFixture::settle();
    CHECK(panel.shows("New crews"));

    auto& notes = panel.presenter.notes();
    auto listed = notes.notes(kRural);
    auto note = *std::ranges::find(listed, QStringLiteral("New crews"), &NoteTexts::text);
    CHECK(note.line.contains(QStringLiteral("noted by Analyst")));
    note.text = QStringLiteral("Two new crews");
    REQUIRE(notes.keepNote(note).isEmpty());
    CHECK(panel.shows("Two new crews"));
    CHECK_FALSE(panel.shows("New crews"));

    listed = notes.notes(kRural);
    note = *std::ranges::find(listed, QStringLiteral("Two new crews"), &NoteTexts::text);
    REQUIRE(notes.withdrawNote(note.number).isEmpty());
    CHECK_FALSE(panel.shows("Two new crews"));

    panel.presenter.changes().undo();
    CHECK(panel.shows("Two new crews"));
    panel.presenter.changes().undo();
    CHECK(panel.shows("New crews"));
    panel.presenter.changes().undo();
    CHECK_FALSE(panel.shows("New crews"));
    panel.presenter.changes().redo();
    CHECK(panel.shows("New crews"));
}

TEST_CASE("a note that somebody withdrew meanwhile is not written over", "[gui]")
{
    NotedPanel panel;
    auto& notes = panel.presenter.notes();
    const NoteTexts note{.from = {2021, 6, 1},
                         .to = {2021, 6, 30},
                         .scope = QStringLiteral("plan"),
                         .text = QStringLiteral("Heat wave")};
    REQUIRE(notes.keepNote(note).isEmpty());
    const auto listed = notes.notes(kRural);
    const auto kept = *std::ranges::find(listed, QStringLiteral("Heat wave"), &NoteTexts::text);
    const auto others = openStore(panel.store.path(), "Author", "other");
    REQUIRE(others->annotations().withdraw(kept.number, "Author"));

    CHECK(notes.withdrawNote(kept.number).contains(QStringLiteral("meanwhile")));
    CHECK(notes.keepNote(kept).contains(QStringLiteral("meanwhile")));
    QString told;
    QObject::connect(&notes, &NotesPresenter::failed, &notes, [&](const QString& sentence) { told = sentence; });
    panel.presenter.changes().undo();
    CHECK(told.contains(QStringLiteral("nothing was changed")));
}

TEST_CASE("every control of the dialogs on a chart's notes has a name", "[gui]")
{
    NotedPanel panel;
    REQUIRE(panel.presenter.notes().decideRebase(kRural, {2020, 4, 1}, QStringLiteral("New crews.")).isEmpty());
    const std::array<std::function<QDialog*()>, 2> openers{[&] { return panel.dialogBy<RebaseDialog>(Qt::Key_L); },
                                                           [&] { return panel.dialogBy<NotesDialog>(Qt::Key_N); }};
    for (const auto& open : openers) {
        QDialog* dialog = open();
        REQUIRE(dialog);
        for (const auto* widget : dialog->findChildren<QWidget*>()) {
            const bool reached = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy() && widget->window() == dialog;
            INFO(widget->metaObject()->className());
            CHECK((!reached || !widget->accessibleName().isEmpty()));
        }
        dialog->reject();
        WindowFixture::settle();
    }
}
