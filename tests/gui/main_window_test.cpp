// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "gui/shell/navigation_pane.h"
#include "gui/shell/status_line.h"
#include "gui/shell/top_bar.h"
#include "gui/views/overview_list.h"

#include <outturn/domain/commentary.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/overview_service.h>

#include "support/catch.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace outturn;
using namespace outturn::gui;

namespace {

const domain::PrioritySlug kRoads("road-safety");

} // namespace

TEST_CASE("the window opens on the newest edition's overview", "[gui]")
{
    const WindowFixture fixture;
    auto& navigation = fixture.window->navigation();

    CHECK(navigation.location().page == Page::Overview);
    CHECK(navigation.quarterTitle() == QStringLiteral("Q2 21/22"));
    CHECK(fixture.window->windowTitle().startsWith(QStringLiteral("Overview")));
    CHECK(navigation.rows().size() == 5 + 3 + 27);
    CHECK(fixture.window->trouble().isEmpty());
}

TEST_CASE("a place whose name is longer than the pane is wide takes two lines of it", "[gui]")
{
    const WindowFixture fixture;
    const auto* pane = fixture.window->findChild<NavigationPane*>();
    const auto& rows = fixture.window->navigation().rows();
    const auto heightOf = [&](const QString& title) {
        const auto found = std::ranges::find(rows, title, &NavigationRow::title);
        REQUIRE(found != rows.end());
        return pane->visualRect(pane->model()->index(static_cast<int>(found - rows.begin()), 0)).height();
    };

    CHECK(heightOf(QStringLiteral("Modern Slavery & Human Trafficking")) > heightOf(QStringLiteral("Road Safety")));
}

TEST_CASE("a place that the plan no longer has opens the overview instead", "[gui]")
{
    const WindowFixture fixture;
    auto& navigation = fixture.window->navigation();
    navigation.start({.page = Page::Priority,
                      .priority = domain::PrioritySlug("gone"),
                      .quarter = domain::Period::quarter(2021, 2)});

    CHECK(navigation.location().page == Page::Overview);
}

TEST_CASE("the next priority after the overview is the first one, the one before it the last", "[gui]")
{
    const WindowFixture fixture;
    auto& navigation = fixture.window->navigation();
    QString first;
    QString last;
    for (const NavigationRow& row : navigation.rows()) {
        if (row.kind != NavigationRow::Kind::Priority)
            continue;
        first = first.isEmpty() ? row.title : first;
        last = row.title;
    }

    navigation.openNextPriority();
    CHECK(fixture.window->windowTitle().startsWith(first));
    navigation.openPreviousPriority();
    CHECK(fixture.window->windowTitle().startsWith(last));
    navigation.openNextPriority();
    CHECK(fixture.window->windowTitle().startsWith(first));
}

TEST_CASE("arrow keys move between cards and Enter opens one", "[gui]")
{
    const WindowFixture fixture;
    auto* list = fixture.window->findChild<OverviewList*>();
    REQUIRE(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Right);
    const QModelIndex first = list->currentIndex();
    QTest::keyClick(list, Qt::Key_Right);
    QTest::keyClick(list, Qt::Key_Left);
    CHECK(list->currentIndex() == first);

    QTest::keyClick(list, Qt::Key_Down);
    CHECK(list->visualRect(list->currentIndex()).top() > list->visualRect(first).top());
    QTest::keyClick(list, Qt::Key_Up);
    CHECK(list->currentIndex() == first);

    QTest::keyClick(list, Qt::Key_Return);
    CHECK(fixture.window->navigation().location().page == Page::Priority);
}

TEST_CASE("no column of the grid is left empty at any width", "[gui]")
{
    const WindowFixture fixture;
    const auto* list = fixture.window->findChild<OverviewList*>();
    const auto firstCard = [&] {
        int row = 0;
        while (!list->model()->index(row, 0).flags().testFlag(Qt::ItemIsSelectable))
            ++row;
        return row;
    }();
    for (int width = 1000; width < 1960; width += 7) {
        fixture.window->resize(width, 900);
        WindowFixture::settle();
        const QRect first = list->visualRect(list->model()->index(firstCard, 0));
        const int columns = list->viewport()->width() / first.width();
        const int lastInRow = firstCard + std::min(columns, 5) - 1; // the first theme has five priorities
        INFO("window " << width << " wide, " << columns << " columns");
        CHECK(list->visualRect(list->model()->index(lastInRow, 0)).top() == first.top());
    }
}

TEST_CASE("page keys walk through the priorities, and around", "[gui]")
{
    const WindowFixture fixture;
    auto& navigation = fixture.window->navigation();
    CHECK_FALSE(fixture.window->actions()[ActionId::NextPriority].isEnabled());
    navigation.openPriority(kRoads);
    WindowFixture::settle();

    fixture.window->actions()[ActionId::NextPriority].trigger();
    CHECK(navigation.location().priority != kRoads);
    fixture.window->actions()[ActionId::PreviousPriority].trigger();
    CHECK(navigation.location().priority == kRoads);
    fixture.window->actions()[ActionId::PreviousPriority].trigger();
    fixture.window->actions()[ActionId::NextPriority].trigger();
    CHECK(navigation.location().priority == kRoads);
}

TEST_CASE("back and forward return to places, quarters included", "[gui]")
{
    const WindowFixture fixture;
    auto& navigation = fixture.window->navigation();
    navigation.openPriority(kRoads);
    navigation.openQuarter(domain::Period::quarter(2021, 1));
    CHECK(navigation.overview()->quarter == domain::Period::quarter(2021, 1));

    fixture.window->actions()[ActionId::Back].trigger();
    CHECK(navigation.quarterTitle() == QStringLiteral("Q2 21/22"));
    CHECK(navigation.overview()->quarter == domain::Period::quarter(2021, 2));
    fixture.window->actions()[ActionId::Back].trigger();
    CHECK(navigation.location().page == Page::Overview);
    CHECK_FALSE(fixture.window->actions()[ActionId::Back].isEnabled());
    fixture.window->actions()[ActionId::Forward].trigger();
    CHECK(navigation.location().priority == kRoads);
}

TEST_CASE("the quarter menu offers editions and earlier quarters with figures", "[gui]")
{
    const WindowFixture fixture;
    const auto quarters = fixture.window->navigation().quarters();

    REQUIRE(quarters.size() >= 3);
    CHECK(quarters[0].title == QStringLiteral("Q2 21/22"));
    CHECK(quarters[0].here);
    CHECK(quarters[1].note == QStringLiteral("published edition"));
    CHECK(quarters[2].note == QStringLiteral("no edition"));
}

TEST_CASE("presenting hides everything but the page", "[gui]")
{
    const WindowFixture fixture;
    fixture.window->actions()[ActionId::Present].trigger();
    WindowFixture::settle();
    CHECK_FALSE(fixture.window->findChild<TopBar*>()->isVisible());
    CHECK_FALSE(fixture.window->findChild<NavigationPane*>()->isVisible());
    CHECK_FALSE(fixture.window->findChild<StatusLine*>()->isVisible());

    fixture.window->actions()[ActionId::LeavePresenting].trigger();
    CHECK(fixture.window->findChild<TopBar*>()->isVisible());
}

TEST_CASE("Ctrl+T turns the lights off and on", "[gui]")
{
    WindowFixture fixture;
    fixture.window->actions()[ActionId::SwitchTheme].trigger();
    CHECK(fixture.theme.theme().kind() == ThemeKind::Dark);
    fixture.window->actions()[ActionId::SwitchTheme].trigger();
    CHECK(fixture.theme.theme().kind() == ThemeKind::Light);
}

TEST_CASE("another process's work shows without being asked for", "[gui]")
{
    const WindowFixture fixture;
    const int before = fixture.window->navigation().overview()->commentariesSaved;
    const domain::CommentaryKey key{.outcome = domain::OutcomeSlug("road-safety.ksi"),
                                    .quarter = domain::Period::quarter(2021, 1)};
    fixture.window->navigation().openQuarter(key.quarter);
    const int earlier = fixture.window->navigation().overview()->commentariesSaved;
    {
        auto other = services::Services::open(fixture.store.path(), {.user = "Approver", .window = "other"});
        REQUIRE(other);
        REQUIRE((*other)->commentary().save(key, "Casualties fell.", "Approver", 0));
    }
    fixture.window->findChild<StoreWatch*>()->look();

    CHECK(fixture.window->navigation().overview()->commentariesSaved == earlier + 1);
    CHECK(before >= 0);
}

TEST_CASE("a new name is asked for and remembered", "[gui]")
{
    WindowFixture fixture;
    bool reopened = false;
    QObject::connect(fixture.window.get(), &MainWindow::reopenRequested, [&] { reopened = true; });

    fixture.prompts.line = QStringLiteral("  ");
    fixture.window->actions()[ActionId::ChangeName].trigger();
    CHECK_FALSE(reopened);
    fixture.prompts.line = QStringLiteral("Approver");
    fixture.window->actions()[ActionId::ChangeName].trigger();
    CHECK(reopened);
}
