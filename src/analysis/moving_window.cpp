// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/moving_window.h>

#include <outturn/analysis/change.h>

#include <algorithm>
#include <cassert>
#include <numeric>

namespace outturn::analysis {
namespace {

constexpr unsigned kFirstFinancialMonth = 4;

std::optional<double> sumOf(Figures figures)
{
    // A running total would carry the rounding of every earlier figure along.
    double sum = 0;
    for (const auto& figure : figures) {
        if (!figure)
            return std::nullopt;
        sum += *figure;
    }
    return sum;
}

int financialYearOf(Date day)
{
    const int year = static_cast<int>(day.year());
    return static_cast<unsigned>(day.month()) >= kFirstFinancialMonth ? year : year - 1;
}

template <typename Comparison> OptionalFigures compared(Figures figures, std::size_t lag, Comparison comparison)
{
    OptionalFigures result(figures.size());
    for (std::size_t i = lag; i < figures.size(); ++i) {
        if (figures[i] && figures[i - lag])
            result[i] = comparison(*figures[i], *figures[i - lag]);
    }
    return result;
}

} // namespace

OptionalFigures movingSum(Figures figures, std::size_t window)
{
    assert(window > 0);
    OptionalFigures result(figures.size());
    for (std::size_t end = window; end <= figures.size(); ++end)
        result[end - 1] = sumOf(figures.subspan(end - window, window));
    return result;
}

OptionalFigures movingMean(Figures figures, std::size_t window)
{
    auto result = movingSum(figures, window);
    for (auto& figure : result) {
        if (figure)
            *figure /= static_cast<double>(window);
    }
    return result;
}

OptionalFigures centredMean(Figures figures, std::size_t window)
{
    assert(window > 0 && window % 2 == 0);
    OptionalFigures result(figures.size());
    for (std::size_t end = window + 1; end <= figures.size(); ++end) {
        const auto reach = figures.subspan(end - window - 1, window + 1);
        if (const auto sum = sumOf(reach)) {
            const double halfEnds = (*reach.front() + *reach.back()) / 2;
            result[end - 1 - window / 2] = (*sum - halfEnds) / static_cast<double>(window);
        }
    }
    return result;
}

OptionalFigures differences(Figures figures, std::size_t lag)
{
    return compared(figures, lag, [](double now, double before) { return now - before; });
}

OptionalFigures relativeDifferences(Figures figures, std::size_t lag)
{
    return compared(figures, lag, relativeChange);
}

OptionalFigures financialYearToDate(std::span<const Date> days, Figures figures)
{
    assert(days.size() == figures.size());
    OptionalFigures result(figures.size());
    std::optional<double> total;
    std::optional<int> year;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const int current = financialYearOf(days[i]);
        const bool firstOfSeries = !year;
        if (year != current) {
            const bool wholeYear = !firstOfSeries || static_cast<unsigned>(days[i].month()) == kFirstFinancialMonth;
            total = wholeYear ? std::optional(0.0) : std::nullopt;
            year = current;
        }
        total = total && figures[i] ? std::optional(*total + *figures[i]) : std::nullopt;
        result[i] = total;
    }
    return result;
}

} // namespace outturn::analysis
