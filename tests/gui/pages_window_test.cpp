// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "gui/models/changes_model.h"
#include "gui/models/edition_model.h"
#include "gui/models/exceptions_model.h"
#include "gui/models/overview_model.h"
#include "gui/presenters/changes_texts.h"
#include "gui/views/commentary_editor.h"
#include "gui/views/edition_table.h"
#include "gui/views/edition_view.h"
#include "gui/views/filter_chips.h"
#include "gui/views/exceptions_table.h"
#include "gui/views/exceptions_view.h"
#include "gui/views/matrix_cell.h"

#include "support/catch.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace outturn;
using namespace outturn::gui;

namespace {

void open(const WindowFixture& fixture, ActionId page)
{
    fixture.window->actions()[page].trigger();
    WindowFixture::settle();
}

const ExceptionsModel& exceptionsOf(const WindowFixture& fixture)
{
    const auto* table = fixture.window->findChild<ExceptionsTable*>();
    REQUIRE(table);
    return *static_cast<const ExceptionsModel*>(table->model());
}

QPushButton* chip(const WindowFixture& fixture, const QString& beginning)
{
    for (auto* button : fixture.window->findChild<ExceptionsView*>()->findChildren<QPushButton*>())
        if (button->text().startsWith(beginning))
            return button;
    return nullptr;
}

// Every control that the keyboard reaches has a name that a screen reader can say.
void checkNames(const QWidget& root)
{
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
            continue;
        INFO(widget->metaObject()->className());
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible != nullptr);
        CHECK_FALSE(accessible->text(QAccessible::Name).trimmed().isEmpty());
    }
}

} // namespace

TEST_CASE("the exceptions stand one row an indicator, and the navigation says how many", "[gui]")
{
    const WindowFixture fixture;
    open(fixture, ActionId::Exceptions);
    const ExceptionsModel& model = exceptionsOf(fixture);

    REQUIRE(model.rowCount() > 5);
    CHECK(model.row(model.index(0, 0)).what == QStringLiteral("Response time to DA incidents, Grade 1 Rural"));
    CHECK(model.row(model.index(0, 0)).gap == QStringLiteral("+29 s"));
    const NavigationRow& row = fixture.window->navigation().rows()[1];
    CHECK(row.note == QString::number(model.rowCount()));
    CHECK(row.here);
    CHECK(fixture.window->trouble().isEmpty());
    checkNames(*fixture.window);
}

TEST_CASE("a chip narrows the exceptions to as many as it says", "[gui]")
{
    const WindowFixture fixture;
    open(fixture, ActionId::Exceptions);
    const ExceptionsModel& model = exceptionsOf(fixture);
    const int all = model.rowCount();

    QPushButton* missed = chip(fixture, QStringLiteral("Target missed"));
    REQUIRE(missed);
    missed->click();
    CHECK(model.rowCount() == missed->text().split(QLatin1Char(' ')).last().toInt());
    CHECK(model.rowCount() > 0);
    CHECK(model.rowCount() < all);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK_FALSE(model.row(model.index(row, 0)).gap.isEmpty());

    chip(fixture, QStringLiteral("All "))->click();
    CHECK(model.rowCount() == all);
}

TEST_CASE("Enter on an exception opens its panel, and Back returns", "[gui]")
{
    const WindowFixture fixture;
    open(fixture, ActionId::Exceptions);
    auto* table = fixture.window->findChild<ExceptionsTable*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);

    auto& navigation = fixture.window->navigation();
    CHECK(navigation.location().page == Page::Priority);
    CHECK(navigation.location().priority == domain::PrioritySlug("domestic-abuse"));
    CHECK_FALSE(navigation.location().outcome.empty());
    navigation.goBack();
    CHECK(navigation.location().page == Page::Exceptions);
}

TEST_CASE("an indicator of the matrix is reached and opened by keyboard", "[gui]")
{
    const WindowFixture fixture;
    open(fixture, ActionId::Exceptions);
    int placed = 0;
    MatrixCell* filled = nullptr;
    for (auto* cell : fixture.window->findChildren<MatrixCell*>()) {
        placed += cell->model()->rowCount();
        if (cell->model()->rowCount() > 0)
            filled = cell;
        CHECK((cell->focusPolicy() == Qt::NoFocus) == (cell->model()->rowCount() == 0));
    }
    CHECK(placed == 6);
    REQUIRE(filled);
    filled->setFocus();
    QTest::keyClick(filled, Qt::Key_Return);
    CHECK(fixture.window->navigation().location().page == Page::Priority);
}

TEST_CASE("what changed names every group, and its lines lead to their panels", "[gui]")
{
    const WindowFixture fixture;
    open(fixture, ActionId::Changes);
    auto* list = fixture.window->findChild<QListView*>(QStringLiteral("changesList"));
    REQUIRE(list);
    const auto& model = *static_cast<const ChangesModel*>(list->model());
    int groups = 0;
    QModelIndex line;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto kind = model.row(model.index(row)).kind;
        groups += kind == ChangeRowTexts::Kind::Group ? 1 : 0;
        if (!line.isValid() && kind == ChangeRowTexts::Kind::Line)
            line = model.index(row);
        if (kind == ChangeRowTexts::Kind::Group)
            CHECK(model.row(model.index(row + 1)).kind != ChangeRowTexts::Kind::Group);
    }
    CHECK(groups == 7);
    REQUIRE(line.isValid());
    list->setCurrentIndex(line);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(fixture.window->navigation().location().page == Page::Priority);
    CHECK_FALSE(fixture.window->navigation().location().outcome.empty());
}

TEST_CASE("a long group shows the rest when asked", "[gui]")
{
    const WindowFixture fixture;
    open(fixture, ActionId::Changes);
    auto* list = fixture.window->findChild<QListView*>(QStringLiteral("changesList"));
    const auto& model = *static_cast<const ChangesModel*>(list->model());
    const int before = model.rowCount();
    for (int row = 0; row < before; ++row)
        if (model.row(model.index(row)).kind == ChangeRowTexts::Kind::More) {
            list->setCurrentIndex(model.index(row));
            break;
        }
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(model.rowCount() > before);
    CHECK(fixture.window->navigation().location().page == Page::Changes);
}

namespace {

void waitForProofs(const WindowFixture& fixture)
{
    WindowFixture::settle();
    REQUIRE(QTest::qWaitFor([&] { return !fixture.window->isBusy(); }, 30000));
    WindowFixture::settle();
}

const EditionModel& commentariesOf(const WindowFixture& fixture)
{
    const auto* table = fixture.window->findChild<EditionTable*>();
    REQUIRE(table);
    return *static_cast<const EditionModel*>(table->model());
}

} // namespace

TEST_CASE("the commentary page has every outcome with state, words and what its figures are worth", "[gui]")
{
    const WindowFixture fixture;
    open(fixture, ActionId::Commentary);
    waitForProofs(fixture);
    const EditionModel& model = commentariesOf(fixture);

    REQUIRE(model.rowCount() == 33);
    const auto& row = model.row(model.index(0, 0));
    CHECK(row.priority == QStringLiteral("Road Safety"));
    CHECK(row.state == QStringLiteral("Version 1"));
    CHECK(row.by.startsWith(QStringLiteral("Published update")));
    CHECK(row.words.toInt() > 20);
    CHECK(row.figures.contains(QStringLiteral("verified")));
    checkNames(*fixture.window);
}

TEST_CASE("narrowed to problems the page shows them, and Enter opens the panel at the first", "[gui]")
{
    const WindowFixture fixture;
    open(fixture, ActionId::Commentary);
    waitForProofs(fixture);
    const EditionModel& model = commentariesOf(fixture);
    auto* view = fixture.window->findChild<EditionView*>();
    for (auto* button : view->findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Problems")))
            button->click();

    REQUIRE(model.rowCount() > 2);
    CHECK(model.rowCount() < 33);
    int problems = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        problems += model.row(model.index(row, 0)).counts.problems();
        CHECK_FALSE(model.row(model.index(row, 0)).sentence.isEmpty());
    }
    const auto& rows = fixture.window->navigation().rows();
    const auto here = std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.here; });
    CHECK(here->note == QString::number(problems));

    auto* table = fixture.window->findChild<EditionTable*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    waitForProofs(fixture);
    CHECK(fixture.window->navigation().location().page == Page::Priority);
    const auto* editor = qobject_cast<CommentaryEditor*>(QApplication::focusWidget());
    REQUIRE(editor);
    const auto* mark = editor->marks().at(editor->textCursor().position());
    REQUIRE(mark);
    CHECK(isProblem(mark->kind));
}

TEST_CASE("the overview counts the figures that do not hold, on the cards they belong to", "[gui]")
{
    const WindowFixture fixture;
    waitForProofs(fixture);
    const auto* list = fixture.window->findChild<QListView*>(QStringLiteral("overviewList"));
    REQUIRE(list);
    const auto* model = static_cast<const OverviewModel*>(list->model());
    int cards = 0;
    QString total;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto index = model->index(row);
        if (model->kind(index) == OverviewItem::Summary)
            total = model->texts(index).figure;
        if (model->kind(index) == OverviewItem::Card && !model->card(index).problems.isEmpty()) {
            ++cards;
            CHECK(model->card(index).spoken.contains(QStringLiteral("wrong")));
        }
    }
    CHECK(total.toInt() >= 4);
    CHECK(cards >= 4);
}
