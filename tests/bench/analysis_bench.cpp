// SPDX-License-Identifier: GPL-3.0-or-later
// A control chart of a million points and a Holt-Winters fit of twenty years, each beside the least that any
// implementation must do. Usage: outturn_analysis_bench
#include <outturn/analysis/holt_winters.h>
#include <outturn/analysis/spc_chart.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

namespace {

using namespace outturn;
using namespace outturn::analysis;

constexpr int kRounds = 15;
constexpr std::size_t kPoints = 1'000'000;
constexpr std::size_t kMonths = 240;
constexpr std::size_t kYear = 12;

/// Milliseconds of processor time: what other programs do at the same time does not count.
double medianOf(const std::function<double()>& work)
{
    std::vector<double> times;
    double kept = 0;
    for (int round = 0; round < kRounds; ++round) {
        const std::clock_t start = std::clock();
        kept += work();
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    if (std::isnan(kept))
        std::puts("a result is no number");
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::vector<DatedValue> manyPoints()
{
    std::mt19937_64 random(20210930);
    std::normal_distribution<double> noise(100, 10);
    std::vector<DatedValue> values;
    values.reserve(kPoints);
    const std::chrono::sys_days first = makeDate(1000, 1, 1);
    for (std::size_t i = 0; i < kPoints; ++i)
        values.push_back({Date{first + std::chrono::days(static_cast<int>(i))}, noise(random)});
    return values;
}

/// Mean, moving ranges with one screening, limits, and which points lie outside: no dates, gaps, segments or runs.
double bareLimits(const std::vector<DatedValue>& values)
{
    std::vector<double> ranges;
    ranges.reserve(values.size());
    double sum = *values.front().value;
    for (std::size_t i = 1; i < values.size(); ++i) {
        sum += *values[i].value;
        ranges.push_back(std::abs(*values[i].value - *values[i - 1].value));
    }
    double total = 0;
    for (const double range : ranges)
        total += range;
    const double cutOff = 3.267 * total / static_cast<double>(ranges.size());
    double screened = 0;
    std::size_t kept = 0;
    for (const double range : ranges) {
        screened += range < cutOff ? range : 0;
        kept += range < cutOff ? 1 : 0;
    }
    const double mean = sum / static_cast<double>(values.size());
    const double reach = 2.66 * screened / static_cast<double>(kept);
    std::vector<char> outside(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        outside[i] = std::abs(*values[i].value - mean) > reach;
    return static_cast<double>(std::count(outside.begin(), outside.end(), 1)) + reach;
}

std::vector<double> months()
{
    std::mt19937_64 random(240);
    std::normal_distribution<double> noise(0, 5);
    std::vector<double> values;
    for (std::size_t i = 0; i < kMonths; ++i)
        values.push_back(200 + 0.1 * static_cast<double>(i) + 30 * std::sin(static_cast<double>(i) * 0.5235987756)
                         + noise(random));
    return values;
}

void measureChart()
{
    const auto values = manyPoints();
    const double bare = medianOf([&] { return bareLimits(values); });
    const double chart = medianOf([&] { return *spcChart(values)->segments.front().mean; });
    std::printf("control chart of 1 M points %8.2f ms; bare limits and outliers %8.2f ms, ratio %.1f (goal 60 ms)\n",
                chart, bare, chart / bare);
}

void measureFit()
{
    const auto values = months();
    const auto fitted = fitHoltWinters(values, kYear, Seasonality::Additive);
    if (!fitted) {
        std::puts("Holt-Winters could not be fitted");
        return;
    }
    const double once =
        medianOf([&] { return smoothed(values, kYear, Seasonality::Additive, fitted->weights)->squaredErrors; });
    const double fit = medianOf([&] { return fitHoltWinters(values, kYear, Seasonality::Additive)->squaredErrors; });
    std::printf(
        "Holt-Winters fit of 240 points %6.2f ms; one pass with known weights %6.3f ms, ratio %.0f (goal 20 ms)\n", fit,
        once, fit / once);
}

} // namespace

int main()
{
    measureChart();
    measureFit();
    return 0;
}
