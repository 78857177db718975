// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of the window's start: a bare Qt window with twelve Qt Charts of 36 points each.
#include <outturn/base/platform.h>

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QLineSeries>
#include <QWindow>

#include <cmath>
#include <cstdio>

namespace {

constexpr int kCharts = 12;
constexpr int kColumns = 4;
constexpr int kPoints = 36;

QChartView* chartOf(int seed)
{
    auto* series = new QLineSeries;
    for (int i = 0; i < kPoints; ++i)
        series->append(i, 10 * std::sin(0.3 * i + seed) + i);
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    return new QChartView(chart);
}

void waitUntilPainted(const QWidget& window)
{
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents();
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer timer;
    timer.start();
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    auto* grid = new QGridLayout(&window);
    for (int i = 0; i < kCharts; ++i)
        grid->addWidget(chartOf(i), i / kColumns, i % kColumns);
    window.show();
    waitUntilPainted(window);
    const auto megabytes = static_cast<double>(outturn::platform::residentBytes()) / (1024 * 1024);
    std::printf("startup_ms=%lld resident_mb=%.1f\n", static_cast<long long>(timer.elapsed()), megabytes);
}
