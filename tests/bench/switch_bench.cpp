// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from asking for the next priority to its panel being painted. Usage: outturn_switch_bench STORE
#include "gui/dialogs/qt_prompts.h"
#include "gui/shell/main_window.h"
#include "gui/shell/theme_switch.h"
#include "gui/shell/window_settings.h"
#include "gui/theme/theme.h"
#include "gui/views/priority_view.h"

#include <outturn/services/services.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QStyleFactory>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace outturn;

constexpr int kRounds = 4;        // of all priorities; the first look at each is told apart
constexpr int kPatience = 10'000; // milliseconds

/// Notices when the panel's page is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& page)
        : QObject(&page)
    {
        page.installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }

    bool painted{false};
};

// All that is due at once: figures, layout, every paint.
double switchAndPaint(gui::MainWindow& window, PaintWatch& watch)
{
    watch.painted = false;
    QElapsedTimer timer;
    timer.start();
    window.navigation().openNextPriority();
    do {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    } while (!watch.painted && timer.elapsed() < kPatience);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// What comes after the panel: facts, and proofs on their own thread. The next switch starts from a window at rest.
void rest(const gui::MainWindow& window)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    } while (window.isBusy() && timer.elapsed() < kPatience);
}

struct SwitchTimes
{
    std::vector<double> first; ///< with each panel read from the store, and parts of the page made
    std::vector<double> later;
};

SwitchTimes switchThroughAll(gui::MainWindow& window)
{
    window.navigation().openNextPriority(); // the page is made when it is first shown
    PaintWatch watch(*window.findChild<gui::PriorityView*>());
    SwitchTimes times;
    const auto priorities = static_cast<int>(
        std::count_if(window.navigation().rows().begin(), window.navigation().rows().end(),
                      [](const gui::NavigationRow& row) { return row.kind == gui::NavigationRow::Kind::Priority; }));
    for (int round = 0; round < kRounds; ++round) {
        window.navigation().openOverview();
        for (int i = 0; i < priorities; ++i) {
            rest(window);
            const double milliseconds = switchAndPaint(window, watch);
            (round == 0 ? times.first : times.later).push_back(milliseconds);
        }
    }
    std::ranges::sort(times.first);
    std::ranges::sort(times.later);
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    auto services = services::Services::open(argc > 1 ? argv[1] : "");
    if (!services) {
        std::fprintf(stderr, "%s\n", services.error().message.c_str());
        return 4;
    }
    gui::WindowSettings settings;
    gui::ThemeSwitch themeSwitch(settings);
    gui::ThemeKeeper theme(gui::ThemeKind::Light);
    gui::QtPrompts prompts;
    gui::MainWindow window(**services, theme, themeSwitch, prompts, settings);
    window.resize(1440, 900);
    window.start();
    window.show();
    QCoreApplication::processEvents();

    const auto [first, times] = switchThroughAll(window);
    if (window.navigation().location().page != gui::Page::Priority) {
        std::fprintf(stderr, "The window did not come to a priority's panel, so there is nothing to report.\n");
        return 1;
    }
    std::printf("switches=%zu median_ms=%.2f p95_ms=%.2f max_ms=%.2f first_look_median_ms=%.2f\n", times.size(),
                times[times.size() / 2], times[times.size() * 95 / 100], times.back(), first[first.size() / 2]);
}
