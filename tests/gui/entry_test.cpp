// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_fixture.h"

#include "gui/dialogs/entry_dialog.h"
#include "gui/models/entry_model.h"
#include "gui/models/series_table_model.h"
#include "gui/presenters/entry_presenter.h"
#include "gui/views/chart_table_view.h"
#include "gui/views/priority_view.h"

#include <outturn/services/import_service.h>

#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace outturn;
using namespace outturn::gui;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::Fatal;
const domain::Period kQ2 = domain::Period::quarter(2021, 2);

/// The panel of the youth service, its referrals shown as a table.
struct TablePanel
{
    explicit TablePanel(const char* priority = "youth-service")
    {
        QObject::connect(&presenter, &PriorityPresenter::failed, &presenter,
                         [this](const QString& sentence) { told = sentence; });
        presenter.show(domain::PrioritySlug(priority), kQuarter);
        view.resize(1200, 850);
        view.show();
        view.activateWindow();
        WindowFixture::settle();
        for (auto* button : view.findChildren<QPushButton*>()) {
            if (button->accessibleName() == QStringLiteral("Show as: Table"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        WindowFixture::settle();
        table = view.findChild<ChartTableView*>();
        table->setFocus();
    }

    [[nodiscard]] QModelIndex cellOf(const QString& period, int column = SeriesTableModel::kFigures) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == period)
                return table->model()->index(row, column);
        }
        return {};
    }
    [[nodiscard]] QString textOf(const QString& period, int column = SeriesTableModel::kFigures) const
    {
        return cellOf(period, column).data().toString();
    }
    void goTo(const QString& period)
    {
        REQUIRE(cellOf(period).isValid());
        view.activateWindow();
        table->setFocus();
        table->setCurrentIndex(cellOf(period));
        WindowFixture::settle();
    }
    /// Types into the current cell and leaves the editor with Enter.
    EntryDialog* type(Qt::Key opening, const QString& text)
    {
        QTest::keyClick(table, opening);
        WindowFixture::settle();
        auto* editor = table->findChild<QLineEdit*>();
        if (!editor)
            return nullptr;
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        WindowFixture::settle();
        return view.findChild<EntryDialog*>();
    }
    EntryDialog* paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        WindowFixture::settle();
        return view.findChild<EntryDialog*>();
    }
    [[nodiscard]] std::size_t batches() const { return services->imports().batches()->size(); }

    SampleStore store;
    std::unique_ptr<services::Services> services{openStore(store.path(), "Analyst", "entry")};
    ThemeKeeper theme{ThemeKind::Light};
    AnsweringPrompts prompts;
    ProofDesk proofs{*services};
    PriorityPresenter presenter{*services, proofs};
    PriorityView view{presenter, theme, prompts};
    ChartTableView* table{nullptr};
    QString told;
};

QPushButton* enterButton(const QWidget& dialog)
{
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->accessibleName() == QStringLiteral("Enter figures"))
            return button;
    }
    return nullptr;
}

void confirm(EntryDialog& dialog, const QString& reason)
{
    dialog.findChild<QPlainTextEdit*>()->setPlainText(reason);
    REQUIRE(enterButton(dialog)->isEnabled());
    QTest::mouseClick(enterButton(dialog), Qt::LeftButton);
    WindowFixture::settle();
}

} // namespace

TEST_CASE("F2 corrects a figure with a reason, the table says what it was, and Ctrl+Z brings it back", "[gui]")
{
    TablePanel panel;
    panel.goTo(QStringLiteral("Q2 21/22"));
    auto* dialog = panel.type(Qt::Key_F2, QStringLiteral("75"));
    REQUIRE(dialog);
    CHECK_FALSE(enterButton(*dialog)->isEnabled());

    confirm(*dialog, QStringLiteral("recount by the service"));

    CHECK(panel.textOf(QStringLiteral("Q2 21/22")) == QStringLiteral("75"));
    CHECK(panel.textOf(QStringLiteral("Q2 21/22"), 2) == QStringLiteral("entered, revised from 72"));
    CHECK(panel.table->currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("Q2 21/22"));
    panel.goTo(QStringLiteral("Q2 21/22"));
    QTest::keyClick(panel.table, Qt::Key_Z, Qt::ControlModifier);
    WindowFixture::settle();
    CHECK(panel.textOf(QStringLiteral("Q2 21/22")) == QStringLiteral("72"));
    QTest::keyClick(panel.table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    WindowFixture::settle();
    CHECK(panel.textOf(QStringLiteral("Q2 21/22")) == QStringLiteral("75"));
}

TEST_CASE("Enter in the last row types the coming period, which its quarter then shows", "[gui]")
{
    TablePanel panel;
    const auto before = panel.batches();
    const int last = panel.table->model()->rowCount() - 1;
    CHECK(panel.table->model()->index(last, 0).data().toString() == QStringLiteral("Q3 21/22"));
    panel.goTo(QStringLiteral("Q3 21/22"));

    auto* dialog = panel.type(Qt::Key_Return, QStringLiteral("not yet reported"));
    REQUIRE(dialog);
    CHECK(dialog->findChild<EntryModel*>()->index(0, EntryModel::Remark).data().toString()
          == QStringLiteral("New; shown from Q3 21/22 on"));
    confirm(*dialog, QStringLiteral("the service reports late"));

    CHECK(panel.batches() == before + 1);
    panel.presenter.show(domain::PrioritySlug("youth-service"), kQuarter.next());
    WindowFixture::settle();
    CHECK(panel.textOf(QStringLiteral("Q3 21/22")) == QStringLiteral("not yet reported"));
    CHECK(panel.textOf(QStringLiteral("Q4 21/22")).startsWith(QStringLiteral("F2")));
}

TEST_CASE("a column from a spreadsheet is pasted from the current row on, into coming periods too", "[gui]")
{
    TablePanel panel;
    const auto before = panel.batches();
    panel.goTo(QStringLiteral("Q2 21/22"));

    auto* dialog = panel.paste(QStringLiteral("1,075\tx\r\n\r\n..\r\n"));
    REQUIRE(dialog);
    const auto* model = dialog->findChild<EntryModel*>();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(0, EntryModel::Period).data().toString() == QStringLiteral("Q2 21/22"));
    CHECK(model->index(0, EntryModel::Now).data().toString() == QStringLiteral("72"));
    CHECK(model->index(0, EntryModel::Becomes).data().toString() == QStringLiteral("1,075"));
    CHECK(model->index(1, EntryModel::Period).data().toString() == QStringLiteral("Q4 21/22"));
    CHECK(model->index(1, EntryModel::Becomes).data().toString() == QStringLiteral("not available"));
    if (auto* sure = dialog->findChild<QCheckBox*>())
        sure->setChecked(true);

    confirm(*dialog, QStringLiteral("return of the service"));

    CHECK(panel.batches() == before + 1);
    CHECK(panel.textOf(QStringLiteral("Q2 21/22")) == QStringLiteral("1,075"));
}

TEST_CASE("what cannot be read keeps the dialog from entering anything", "[gui]")
{
    TablePanel panel;
    const auto before = panel.batches();
    panel.goTo(QStringLiteral("Q2 21/22"));

    auto* dialog = panel.paste(QStringLiteral("75\nlots\n"));
    REQUIRE(dialog);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("reason"));

    CHECK_FALSE(enterButton(*dialog)->isEnabled());
    CHECK(dialog->findChild<EntryModel*>()
              ->index(1, EntryModel::Remark)
              .data()
              .toString()
              .startsWith(QStringLiteral("✕ ")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    WindowFixture::settle();
    CHECK(panel.batches() == before);
}

TEST_CASE("a figure that looks wrong is entered only by somebody who says that it is right", "[gui]")
{
    TablePanel panel;
    const IndicatorTexts referrals = panel.presenter.texts().outcomes.at(0).indicators.at(0);
    const auto texts =
        panel.presenter.entries().compare(referrals, {{domain::Period::quarter(2099, 1), QStringLiteral("70")}});
    REQUIRE(texts.doubted);
    EntryDialog dialog(texts, panel.theme);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("a plan"));

    CHECK_FALSE(enterButton(dialog)->isEnabled());
    dialog.findChild<QCheckBox*>()->setChecked(true);
    CHECK(enterButton(dialog)->isEnabled());
}

TEST_CASE("figures that are worked out from others say why they cannot be typed", "[gui]")
{
    TablePanel panel;
    panel.presenter.show(domain::PrioritySlug("road-safety"), kQuarter);
    WindowFixture::settle();
    panel.table->setCurrentIndex(panel.table->model()->index(0, SeriesTableModel::kFigures));

    CHECK(panel.type(Qt::Key_F2, QStringLiteral("1")) == nullptr);
    CHECK(panel.told.contains(QStringLiteral("worked out")));
    CHECK(panel.paste(QStringLiteral("1\n2\n")) == nullptr);
}

TEST_CASE("nothing is typed into other columns, and an empty clipboard says what to do", "[gui]")
{
    TablePanel panel;
    panel.goTo(QStringLiteral("Q2 21/22"));
    panel.table->setCurrentIndex(panel.cellOf(QStringLiteral("Q2 21/22"), 2));
    CHECK(panel.type(Qt::Key_F2, QStringLiteral("1")) == nullptr);
    CHECK(panel.told.contains(QStringLiteral("column with the values")));

    panel.goTo(QStringLiteral("Q2 21/22"));
    CHECK(panel.paste(QStringLiteral(" \n")) == nullptr);
    CHECK(panel.told.contains(QStringLiteral("clipboard")));
}

TEST_CASE("leaving a figure as it is asks nothing", "[gui]")
{
    TablePanel panel;
    panel.goTo(QStringLiteral("Q2 21/22"));
    CHECK(panel.type(Qt::Key_F2, QStringLiteral("72")) == nullptr);
}

TEST_CASE("every control of the dialog has an accessible name", "[gui]")
{
    TablePanel panel;
    panel.goTo(QStringLiteral("Q2 21/22"));
    auto* dialog = panel.type(Qt::Key_F2, QStringLiteral("75"));
    REQUIRE(dialog);
    for (QWidget* widget : dialog->findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
            continue;
        INFO(widget->metaObject()->className());
        CHECK_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).trimmed().isEmpty());
    }
}

TEST_CASE("typed figures keep the rules of models, and so does a table with a row for the coming period", "[gui]")
{
    EntryModel entries;
    const QAbstractItemModelTester first(&entries, kStrict);
    entries.show({{.period = QStringLiteral("Q2 21/22"), .remark = QStringLiteral("no"), .bad = true}});
    CHECK(entries.index(0, EntryModel::Remark).data().toString() == QStringLiteral("✕ no"));

    SeriesTableModel table;
    const QAbstractItemModelTester second(&table, kStrict);
    table.setTable({{"Period", "Value"}, {{"Q2 21/22", "72"}}, {kQ2}});
    CHECK(table.rowCount() == 1);
    CHECK((table.flags(table.index(0, 1)) & Qt::ItemIsEditable) == 0);
    table.setRefusal({});
    CHECK(table.rowCount() == 2);
    CHECK((table.flags(table.index(0, 1)) & Qt::ItemIsEditable) != 0);
    CHECK((table.flags(table.index(0, 0)) & Qt::ItemIsEditable) == 0);
    CHECK(table.periodOf(3) == kQ2.next().next().next());
    CHECK(table.textOf({table.index(0, 1), table.index(1, 1)}) == QStringLiteral("72\n"));
}

TEST_CASE("an indicator that has no figure yet offers its last periods to type into", "[gui]")
{
    TablePanel panel("mental-health");
    REQUIRE(panel.cellOf(QStringLiteral("October 2020")).isValid());
    panel.goTo(QStringLiteral("September 2021"));
    auto* dialog = panel.type(Qt::Key_F2, QStringLiteral("31"));
    REQUIRE(dialog);

    confirm(*dialog, QStringLiteral("the first return"));

    CHECK(panel.textOf(QStringLiteral("September 2021")).startsWith(QStringLiteral("31")));
}
