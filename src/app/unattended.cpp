// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unattended.h"

#include "app/exit_status.h"
#include "app/open_window.h"

#include <outturn/base/platform.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/services.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWindow>

#include <iostream>

namespace outturn::app {
namespace {

constexpr qint64 kPatience = 5000; // milliseconds for a window system to show the window
constexpr int kRounds = 5;         // layouts put off by a turn of the event loop may put off others
constexpr double kMegabyte = 1024.0 * 1024.0;

void waitUntilPainted(gui::MainWindow& window)
{
    QElapsedTimer waiting;
    waiting.start();
    while (!window.windowHandle()->isExposed() && waiting.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    for (int round = 0; round < kRounds; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

// Verdicts on commentary are found beside the window's own work.
void waitUntilComplete(gui::MainWindow& window)
{
    waitUntilPainted(window);
    QElapsedTimer waiting;
    waiting.start();
    while (window.isBusy() && waiting.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    waitUntilPainted(window);
}

int refuse(int status, const std::string& sentence)
{
    std::cerr << sentence << '\n';
    return status;
}

Result<gui::Location> placeOf(services::Services& services, const Shot& shot)
{
    const auto current = services.plan().currentQuarter();
    if (!current)
        return tl::unexpected(current.error());
    const auto plan = services.plan().plan();
    if (!plan)
        return tl::unexpected(plan.error());
    const auto& slug = shot.view.priority;
    if (!slug.empty() && !domain::findPriority(**plan, slug))
        return failure(ErrorCode::NotFound,
                       "The plan has no priority \"" + slug.text()
                           + "\"; \"outturn-cli plan STORE\" lists those that it has.");
    return gui::Location{.page = shot.view.page, .priority = slug, .quarter = shot.quarter.value_or(*current)};
}

} // namespace

int takeShot(const std::string& store, const Shot& shot)
{
    auto opened = openUnattended(store, shot.dark ? gui::ThemeKind::Dark : gui::ThemeKind::Light);
    if (!opened)
        return refuse(kStoreRefused, opened.error().message);
    const auto place = placeOf((*opened)->services(), shot);
    if (!place)
        return refuse(place.error().code == ErrorCode::NotFound ? kUsage : kStoreRefused, place.error().message);

    gui::MainWindow& window = (*opened)->window();
    window.setMinimumSize(0, 0);
    window.resize(shot.width, shot.height);
    if (!window.start(*place))
        return refuse(kStoreRefused, window.trouble().toStdString());
    if (shot.chart && !window.openChart(shot.chart->indicator, shot.chart->mode, shot.chart->measure))
        return refuse(kUsage,
                      "The page shows no chart of \"" + shot.chart->indicator.text()
                          + "\" in that form; \"outturn-cli plan STORE\" lists the indicators.");
    window.show();
    waitUntilComplete(window);
    if (!window.grab().save(QString::fromStdString(shot.file), "PNG"))
        return refuse(kUsage,
                      "The picture could not be written to \"" + shot.file
                          + "\": see whether its folder exists and can be written to.");
    return kDone;
}

int timeStartup(const std::string& store)
{
    auto opened = openUnattended(store, gui::ThemeKind::Light);
    if (!opened)
        return refuse(kStoreRefused, opened.error().message);
    gui::MainWindow& window = (*opened)->window();
    if (!window.start())
        return refuse(kStoreRefused, window.trouble().toStdString());
    window.show();
    waitUntilPainted(window);
    const double resident = static_cast<double>(platform::residentBytes()) / kMegabyte;
    std::cout << "startup_ms=" << platform::processAge().count() << " resident_mb=" << qRound(resident) << '\n';
    return kDone;
}

} // namespace outturn::app
