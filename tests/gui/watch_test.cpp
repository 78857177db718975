// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "gui/shell/watch_bar.h"

#include <outturn/services/import_service.h>

#include "support/catch.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace outturn;
using namespace outturn::gui;

namespace {

constexpr auto kQuiet = std::chrono::milliseconds{60};
constexpr int kLong = 5000;
constexpr int kWhile = 500;
const QByteArray kRows = "indicator,area,period,value\nksi,northamptonshire,2021-08,34\n";

/// The window, and a folder that it watches.
struct WatchedWindow : WindowFixture
{
    WatchedWindow()
    {
        bar().watch().setQuiet(kQuiet);
        QObject::connect(window.get(), &MainWindow::importRequested,
                         [this](const QStringList& files) { asked = files; });
    }

    [[nodiscard]] WatchBar& bar() const { return *window->findChild<WatchBar*>(); }
    void choose()
    {
        prompts.directory = folder.path();
        window->actions()[ActionId::WatchFolder].trigger();
    }
    void write(const QString& name, const QByteArray& content, QIODevice::OpenMode how = QIODevice::WriteOnly) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(how));
        file.write(content);
    }
    [[nodiscard]] bool offers() const
    {
        return QTest::qWaitFor([this] { return bar().isVisible(); }, kLong);
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* one : bar().findChildren<QPushButton*>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    QStringList asked;
};

} // namespace

TEST_CASE("no folder is watched until somebody names one", "[gui]")
{
    const WatchedWindow fixture;
    CHECK(fixture.bar().watch().folder().isEmpty());
    fixture.write(QStringLiteral("force.csv"), kRows);
    QTest::qWait(kWhile);
    CHECK_FALSE(fixture.bar().isVisible());
}

TEST_CASE("a new file that fits a profile is offered, reviewed on request, and never loaded unasked", "[gui]")
{
    WatchedWindow fixture;
    const auto batches = fixture.services->imports().batches()->size();
    fixture.choose();
    fixture.write(QStringLiteral("force.csv"), kRows);

    REQUIRE(fixture.offers());
    CHECK(fixture.services->imports().batches()->size() == batches);
    QTest::mouseClick(fixture.button(QStringLiteral("Review…")), Qt::LeftButton);

    REQUIRE(fixture.asked.size() == 1);
    CHECK(fixture.asked.front().endsWith(QStringLiteral("force.csv")));
    CHECK_FALSE(fixture.bar().isVisible());
}

TEST_CASE("files that were there, that fit nothing, or that office programs leave are not offered", "[gui]")
{
    WatchedWindow fixture;
    fixture.write(QStringLiteral("old.csv"), kRows);
    fixture.choose();
    fixture.write(QStringLiteral("minutes.csv"), "Item,Owner\nLights,Estates\n");
    fixture.write(QStringLiteral("~$force.csv"), kRows);
    fixture.write(QStringLiteral("empty.csv"), "");

    QTest::qWait(kWhile);

    CHECK_FALSE(fixture.bar().isVisible());
}

TEST_CASE("a file that is still being written is waited for", "[gui]")
{
    WatchedWindow fixture;
    fixture.bar().watch().setQuiet(std::chrono::milliseconds{400});
    fixture.choose();
    fixture.write(QStringLiteral("force.csv"), kRows);
    for (int piece = 0; piece < 6; ++piece) {
        QTest::qWait(200);
        CHECK_FALSE(fixture.bar().isVisible());
        fixture.write(QStringLiteral("force.csv"), "ksi,northamptonshire,2021-09,3" + QByteArray::number(piece) + "\n",
                      QIODevice::Append);
    }
    CHECK(fixture.offers());
}

TEST_CASE("files that somebody does not want are not offered again, unless they change", "[gui]")
{
    WatchedWindow fixture;
    fixture.choose();
    fixture.write(QStringLiteral("force.csv"), kRows);
    REQUIRE(fixture.offers());
    QTest::mouseClick(fixture.button(QStringLiteral("Not these")), Qt::LeftButton);
    fixture.write(QStringLiteral("other.txt"), "x");
    QTest::qWait(kWhile);
    CHECK_FALSE(fixture.bar().isVisible());

    fixture.write(QStringLiteral("force.csv"), kRows + "ksi,northamptonshire,2021-09,30\n");

    CHECK(fixture.offers());
}

TEST_CASE("watching goes on the next day, and ends when somebody says so", "[gui]")
{
    const SampleStore store;
    const auto services = openStore(store.path(), "Analyst", "watch");
    QTemporaryDir folder;
    WindowSettings settings(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat));
    QTemporaryDir watched;
    {
        FolderWatch watch(*services, settings);
        watch.watch(watched.path());
    }
    FolderWatch next(*services, settings);
    next.resume();
    CHECK(next.folder() == watched.path());

    next.watch({});
    FolderWatch after(*services, settings);
    after.resume();
    CHECK(after.folder().isEmpty());
}
