// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "gui/dialogs/batch_dialog.h"
#include "gui/models/batch_changes_model.h"
#include "gui/models/batches_model.h"
#include "gui/models/edition_model.h"
#include "gui/views/batches_table.h"
#include "gui/views/batches_view.h"
#include "gui/views/edition_table.h"
#include "gui/views/edition_view.h"
#include "gui/views/filter_chips.h"

#include <outturn/services/commentary_service.h>
#include <outturn/services/entry_service.h>
#include <outturn/services/import_service.h>
#include <outturn/services/series_service.h>

#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace outturn;
using namespace outturn::gui;

namespace {

const domain::CommentaryKey kYouth{domain::OutcomeSlug("youth.neet"), domain::Period::quarter(2021, 2)};
const domain::IndicatorSlug kReferrals("youth-referrals");

/// The window on the page of past imports, after a figure that a commentary quotes was revised.
struct RevisedWindow : WindowFixture
{
    RevisedWindow()
    {
        const auto base = services->commentary().current(kYouth)->version;
        REQUIRE(services->commentary().save(kYouth, "The youth service received 72 referrals in Q2 21/22.", "Author",
                                            base));
        // Moments are kept to the millisecond: what is saved and revised within one is not told apart.
        QTest::qWait(5);
        const auto staged = services->entries().stage({.indicator = kReferrals}, {{kYouth.quarter, "75"}});
        REQUIRE(staged);
        REQUIRE(services->entries().enter(*staged, "recount", "Analyst"));
        window->navigation().reload();
        window->actions()[ActionId::Imports].trigger();
        settle();
    }

    [[nodiscard]] QTableView* table() const { return window->findChild<BatchesTable*>(); }
    [[nodiscard]] BatchDialog* open()
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        settle();
        return window->findChild<BatchDialog*>();
    }
    [[nodiscard]] std::optional<double> referrals() const
    {
        return (*services->series().figure({.indicator = kReferrals}, kYouth.quarter))->value;
    }
};

template <typename Widget> Widget* named(const QWidget& root, const QString& name)
{
    for (auto* widget : root.findChildren<Widget*>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

} // namespace

TEST_CASE("past imports are listed newest first with who, when and what they revised", "[gui]")
{
    RevisedWindow fixture;
    const auto* model = fixture.table()->model();

    REQUIRE(model->rowCount() >= 2);
    CHECK(model->index(0, BatchesModel::Title).data().toString().startsWith(QStringLiteral("Entered by hand")));
    CHECK(model->index(0, BatchesModel::Title).data(Qt::UserRole).toString().startsWith(QStringLiteral("Analyst, ")));
    CHECK(model->index(0, BatchesModel::Figures).data().toString() == QStringLiteral("1 figure"));
    CHECK(model->index(0, BatchesModel::Figures).data(Qt::UserRole).toString() == QStringLiteral("0 new · 1 revised"));
    CHECK(model->index(0, BatchesModel::State).data().toString() == QStringLiteral("In force"));
}

TEST_CASE("a window that opens on past imports lists them", "[gui]")
{
    const SampleStore store;
    WindowSettings settings;
    ThemeSwitch themeSwitch(settings);
    ThemeKeeper theme(ThemeKind::Light);
    AnsweringPrompts prompts;
    const auto services = openStore(store.path(), "Analyst", "imports");
    MainWindow window(*services, theme, themeSwitch, prompts, settings);
    REQUIRE(window.start({.page = Page::Imports, .quarter = kYouth.quarter}));
    window.show();
    WindowFixture::settle();

    CHECK(window.findChild<BatchesTable*>()->model()->rowCount() == 2);
}

TEST_CASE("Enter shows what an import changed and the commentary that rests on it", "[gui]")
{
    RevisedWindow fixture;
    const auto* dialog = fixture.open();
    REQUIRE(dialog);

    const auto* changes = dialog->findChild<BatchChangesModel*>();
    REQUIRE(changes->rowCount() == 1);
    CHECK(changes->index(0, BatchChangesModel::Before).data().toString() == QStringLiteral("72"));
    CHECK(changes->index(0, BatchChangesModel::After).data().toString() == QStringLiteral("75"));
    auto* touched = dialog->findChild<QListWidget*>();
    REQUIRE(touched->count() == 1);
    CHECK(touched->item(0)->text().contains(QStringLiteral("by Author: 72 (the data says 75 now)")));

    touched->setCurrentRow(0);
    emit touched->itemActivated(touched->item(0));
    WindowFixture::settle();
    CHECK(fixture.window->navigation().location().outcome == kYouth.outcome);
}

TEST_CASE("the file that an import came from is saved from its dialog as it was", "[gui]")
{
    RevisedWindow fixture;
    const QTemporaryDir folder;
    const QByteArray rows = "indicator,area,period,value\nksi,northamptonshire,2012-08,34\n";
    QFile file(folder.filePath(QStringLiteral("force.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(rows);
    file.close();
    const auto staged = fixture.services->imports().stage({{file.fileName().toStdString()}, {}});
    REQUIRE(staged);
    REQUIRE(fixture.services->imports().load(*staged, "Analyst", "an old year"));
    fixture.window->navigation().reload();
    WindowFixture::settle();
    auto* dialog = fixture.open();
    REQUIRE(dialog);
    auto* save = named<QPushButton>(*dialog, QStringLiteral("Save the original file"));
    REQUIRE(save);

    fixture.prompts.file = folder.filePath(QStringLiteral("copy.csv"));
    QTest::mouseClick(save, Qt::LeftButton);

    QFile copy(*fixture.prompts.file);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == rows);
}

TEST_CASE("undoing an import needs a reason, brings former figures back, and is listed as withdrawn", "[gui]")
{
    RevisedWindow fixture;
    auto* dialog = fixture.open();
    REQUIRE(dialog);
    auto* undo = named<QPushButton>(*dialog, QStringLiteral("Undo this import"));
    auto* reason = dialog->findChild<QLineEdit*>();
    REQUIRE(undo);
    CHECK_FALSE(undo->isEnabled());

    QTest::keyClicks(reason, QStringLiteral("wrong file"));
    QTest::keyClick(reason, Qt::Key_Return);
    WindowFixture::settle();

    CHECK(fixture.referrals() == 72.0);
    const auto* model = fixture.table()->model();
    CHECK(model->index(0, BatchesModel::State).data().toString() == QStringLiteral("Withdrawn"));
    CHECK(model->index(0, BatchesModel::State).data(Qt::UserRole).toString().endsWith(QStringLiteral("wrong file")));
    CHECK(fixture.services->imports().batches()->front().withdrawnReason == "wrong file");
}

TEST_CASE("an import that was undone is brought back with a reason", "[gui]")
{
    RevisedWindow fixture;
    const auto batch = fixture.services->imports().batches()->front().number;
    REQUIRE(fixture.services->imports().withdraw(batch, "wrong file", "Analyst"));
    fixture.window->navigation().reload();
    WindowFixture::settle();
    auto* dialog = fixture.open();
    REQUIRE(dialog);
    auto* back = named<QPushButton>(*dialog, QStringLiteral("Bring it back"));
    auto* reason = named<QLineEdit>(*dialog, QStringLiteral("Reason for bringing it back"));
    REQUIRE(back);
    REQUIRE(reason);
    CHECK_FALSE(back->isEnabled());

    QTest::keyClicks(reason, QStringLiteral("it was the right file"));
    QTest::keyClick(reason, Qt::Key_Return);
    WindowFixture::settle();

    CHECK(fixture.referrals() == 75.0);
    CHECK(fixture.table()->model()->index(0, BatchesModel::State).data().toString() == QStringLiteral("In force"));
}

TEST_CASE("keeping the files that figures come from is switched off and on", "[gui]")
{
    RevisedWindow fixture;
    auto* keep =
        named<QCheckBox>(*fixture.window, QStringLiteral("Keep the files that figures come from in the store"));
    REQUIRE(keep);
    CHECK(keep->isChecked());

    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Space);

    CHECK_FALSE(keep->isChecked());
    CHECK(fixture.services->imports().keepsOriginals() == false);
}

TEST_CASE("the list narrows to what was withdrawn and says what to do where there is nothing", "[gui]")
{
    RevisedWindow fixture;
    auto* chips = fixture.window->findChild<BatchesView*>()->findChild<FilterChips*>();
    const auto buttons = chips->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 3);
    CHECK(buttons[2]->text() == QStringLiteral("Withdrawn  0"));

    QTest::mouseClick(buttons[2], Qt::LeftButton);
    WindowFixture::settle();

    CHECK(fixture.table()->model()->rowCount() == 0);
    CHECK_FALSE(fixture.table()->isVisible());
}

TEST_CASE("the commentary page marks commentary whose figures were revised since, and narrows to it", "[gui]")
{
    RevisedWindow fixture;
    fixture.window->actions()[ActionId::Commentary].trigger();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.window->isBusy(); }, 20000));
    WindowFixture::settle();
    auto* view = fixture.window->findChild<EditionView*>();
    REQUIRE(view);
    QPushButton* chip = nullptr;
    for (auto* button : view->findChildren<QPushButton*>()) {
        if (button->text().startsWith(QStringLiteral("Data revised since")))
            chip = button;
    }
    REQUIRE(chip);
    CHECK(chip->text() == QStringLiteral("Data revised since  1"));

    QTest::mouseClick(chip, Qt::LeftButton);
    WindowFixture::settle();

    const auto* model = fixture.window->findChild<EditionTable*>()->model();
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, EditionModel::Figures)
              .data(Qt::UserRole)
              .toString()
              .contains(QStringLiteral("↻ Data revised since: 72 (the data says 75 now).")));
}

TEST_CASE("every control of past imports and of what one changed has an accessible name", "[gui]")
{
    RevisedWindow fixture;
    REQUIRE(fixture.open());
    for (QWidget* widget : fixture.window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
            continue;
        INFO(widget->metaObject()->className());
        CHECK_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).trimmed().isEmpty());
    }
}

TEST_CASE("the lists of imports and of what one changed keep the rules of models", "[gui]")
{
    constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::Fatal;
    BatchesModel batches;
    const QAbstractItemModelTester first(&batches, kStrict);
    batches.show({{.number = 1, .title = QStringLiteral("a.csv")}});
    batches.replace(0, {.number = 1, .title = QStringLiteral("b.csv")});
    CHECK(batches.index(0, 0).data().toString() == QStringLiteral("b.csv"));

    BatchChangesModel changes;
    const QAbstractItemModelTester second(&changes, kStrict);
    changes.show({{.indicator = QStringLiteral("KSI"), .place = QStringLiteral("West")}});
    CHECK(changes.index(0, 0).data().toString() == QStringLiteral("KSI (West)"));
}
