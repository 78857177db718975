// SPDX-License-Identifier: GPL-3.0-or-later
#include "proven_window.h"

#include "gui/presenters/commentary_presenter.h"
#include "gui/presenters/priority_presenter.h"
#include "gui/shell/store_watch.h"

#include <outturn/services/import_service.h>
#include <outturn/services/store_service.h>

#include <QLabel>
#include <QTemporaryDir>

#include <fstream>

using namespace outturn;
using namespace outturn::gui;

namespace {

const QString kText = QStringLiteral("There were {=youth-referrals|value|2021-22-Q2} referrals in Q2 21/22.");

/// Another process on the store corrects the youth service's referrals.
void reviseElsewhere(const SampleStore& store, const char* value)
{
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "correction.csv";
    std::ofstream(file) << "indicator,area,period,value\nyouth-referrals,northamptonshire,2021-22-Q2," << value << '\n';
    const auto other = openStore(store.path(), "Approver", "other");
    const auto staged = other->imports().stage({.files = {file}});
    if (!staged)
        throw std::runtime_error(staged.error().message);
    const auto loaded = other->imports().load(*staged, "Approver", "The service counted again.");
    if (!loaded)
        throw std::runtime_error(loaded.error().message);
}

bool says(const ProvenWindow& window, const QString& words)
{
    const auto labels = window.shown<QLabel>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(words); });
}

/// A page whose commentary has a live figure, typed and not yet saved.
struct LiveWindow : ProvenWindow
{
    LiveWindow()
        : ProvenWindow("youth-service")
    {
        editor().setFocus();
        editor().replace(kText);
        waitForProof();
        REQUIRE(editor().shownContent() == QStringLiteral("There were 72 referrals in Q2 21/22."));
    }

    // As the watch's timer does every two seconds.
    void lookAround() const
    {
        fixture.window->findChild<StoreWatch*>()->look();
        waitForProof();
    }
};

} // namespace

TEST_CASE("a live figure that another process revised is shown anew, and the window says what it was", "[gui]")
{
    const LiveWindow window;
    window.press(Qt::Key_S, Qt::ControlModifier);
    window.waitForProof();

    reviseElsewhere(window.fixture.store, "75");
    window.lookAround();

    CHECK(window.editor().shownContent() == QStringLiteral("There were 75 referrals in Q2 21/22."));
    CHECK(window.editor().content() == kText);
    CHECK(says(window, QStringLiteral("75, was 72")));
}

TEST_CASE("a draft that is kept just then does not hide what another process revised", "[gui]")
{
    const LiveWindow window;
    window.press(Qt::Key_S, Qt::ControlModifier);
    window.waitForProof();

    reviseElsewhere(window.fixture.store, "75");
    window.editor().moveCursor(QTextCursor::End);
    QTest::keyClicks(&window.editor(), QStringLiteral(" More."));
    window.fixture.window->findChild<PriorityPresenter*>()->keepDrafts();
    window.lookAround();

    CHECK(window.editor().shownContent() == QStringLiteral("There were 75 referrals in Q2 21/22. More."));
    CHECK(says(window, QStringLiteral("75, was 72")));
}

TEST_CASE("a live figure that was never saved is shown anew and told of as well", "[gui]")
{
    const LiveWindow window;

    reviseElsewhere(window.fixture.store, "75");
    window.lookAround();

    CHECK(window.editor().shownContent() == QStringLiteral("There were 75 referrals in Q2 21/22."));
    CHECK(says(window, QStringLiteral("75, was 72")));
}

TEST_CASE("what this window writes itself is no news to it", "[gui]")
{
    const LiveWindow window;
    int news = 0;
    auto* watch = window.fixture.window->findChild<StoreWatch*>();
    QObject::connect(watch, &StoreWatch::changedElsewhere, [&] { ++news; });
    window.press(Qt::Key_S, Qt::ControlModifier);
    watch->look();

    CHECK(news == 0);
}
