// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_fixture.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdlib>

using namespace outturn;
using namespace outturn::gui;

namespace {

const QString kTyped = QStringLiteral("Typed a second before the power went.");
constexpr const char* kStoreVariable = "OUTTURN_TEST_CRASH_STORE";
constexpr int kCrashed = 9;

} // namespace

// Run by the test below in a process of its own, which ends without any destructor or event.
TEST_CASE("the process that dies while typing", "[.][crash]")
{
    const auto services = openStore(qgetenv(kStoreVariable).toStdString(), "Analyst", "dying");
    PriorityPresenter presenter(*services);
    presenter.show(domain::PrioritySlug("domestic-abuse"), kQuarter);
    presenter.commentary(0).edit(kTyped);
    QTest::qWait(1000);
    std::_Exit(kCrashed);
}

TEST_CASE("text typed a second before a crash is there when the panel opens again", "[gui]")
{
    const SampleStore store;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kStoreVariable), QString::fromStdString(store.path().string()));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[crash]")});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == kCrashed);

    const Desk desk(store, "Analyst", "reopened");

    CHECK(desk.commentary.text() == kTyped);
    CHECK(desk.commentary.state().canDiscard);
}
