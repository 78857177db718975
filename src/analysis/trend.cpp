// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/trend.h>

#include <outturn/analysis/distributions.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace outturn::analysis {
namespace {

constexpr std::size_t kFewestValues = 3;
constexpr double kUpperTail = 0.975;

struct StepValue
{
    double step;
    double value;
};

std::vector<StepValue> known(Figures figures)
{
    std::vector<StepValue> result;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (figures[i])
            result.push_back({static_cast<double>(i + 1), *figures[i]});
    }
    return result;
}

/// Sizes of the groups of equal values.
std::vector<double> ties(std::vector<StepValue> points)
{
    std::ranges::sort(points, {}, &StepValue::value);
    std::vector<double> sizes;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0 && points[i].value == points[i - 1].value)
            ++sizes.back();
        else
            sizes.push_back(1);
    }
    return sizes;
}

double scoreOf(const std::vector<StepValue>& points)
{
    double score = 0;
    for (std::size_t j = 1; j < points.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i)
            score += int{points[j].value > points[i].value} - int{points[j].value < points[i].value};
    }
    return score;
}

double varianceOf(const std::vector<double>& tieSizes, double count)
{
    const auto term = [](double n) { return n * (n - 1) * (2 * n + 5); };
    double variance = term(count);
    for (const double size : tieSizes)
        variance -= term(size);
    return variance / 18;
}

double tauBOf(double score, const std::vector<double>& tieSizes, double count)
{
    const double pairs = count * (count - 1) / 2;
    double untied = pairs;
    for (const double size : tieSizes)
        untied -= size * (size - 1) / 2;
    return untied > 0 ? score / std::sqrt(pairs * untied) : 0;
}

/// Precondition: sorted and not empty.
double medianOf(const std::vector<double>& sorted)
{
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

std::vector<double> sortedSlopes(const std::vector<StepValue>& points)
{
    std::vector<double> slopes;
    slopes.reserve(points.size() * (points.size() - 1) / 2);
    for (std::size_t j = 1; j < points.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i)
            slopes.push_back((points[j].value - points[i].value) / (points[j].step - points[i].step));
    }
    std::ranges::sort(slopes);
    return slopes;
}

/// Sen's interval: the slopes as many places off the median as the score's variance spans.
Interval slopeInterval(const std::vector<double>& slopes, double variance)
{
    const auto count = static_cast<double>(slopes.size());
    const double reach = normalQuantile(kUpperTail) * std::sqrt(variance);
    const auto at = [&slopes, count](double place) {
        return slopes[static_cast<std::size_t>(std::clamp(place, 1.0, count)) - 1];
    };
    return {at(std::floor((count - reach) / 2)), at(std::ceil((count + reach) / 2 + 1))};
}

double medianResidual(const std::vector<StepValue>& points, double slope)
{
    std::vector<double> residuals;
    for (const auto& [step, value] : points)
        residuals.push_back(value - slope * step);
    std::ranges::sort(residuals);
    return medianOf(residuals);
}

} // namespace

std::optional<MannKendall> mannKendall(Figures figures)
{
    const auto points = known(figures);
    if (points.size() < kFewestValues)
        return std::nullopt;
    const auto count = static_cast<double>(points.size());
    const auto tieSizes = ties(points);
    MannKendall result;
    result.values = points.size();
    result.score = scoreOf(points);
    result.variance = varianceOf(tieSizes, count);
    if (result.score != 0)
        result.z = (result.score - std::copysign(1.0, result.score)) / std::sqrt(result.variance);
    result.probability = 2 * normalCdf(-std::abs(result.z));
    result.tauB = tauBOf(result.score, tieSizes, count);
    return result;
}

std::optional<TrendLine> theilSen(Figures figures)
{
    const auto points = known(figures);
    if (points.size() < kFewestValues)
        return std::nullopt;
    const auto slopes = sortedSlopes(points);
    TrendLine line;
    line.slope = medianOf(slopes);
    line.intercept = medianResidual(points, line.slope);
    line.interval = slopeInterval(slopes, varianceOf(ties(points), static_cast<double>(points.size())));
    return line;
}

std::optional<TrendLine> leastSquaresLine(Figures figures)
{
    const auto points = known(figures);
    if (points.size() < kFewestValues)
        return std::nullopt;
    const auto count = static_cast<double>(points.size());
    double steps = 0;
    double values = 0;
    for (const auto& [step, value] : points) {
        steps += step;
        values += value;
    }
    steps /= count;
    values /= count;
    double squares = 0;
    double products = 0;
    double valueSquares = 0;
    for (const auto& [step, value] : points) {
        squares += (step - steps) * (step - steps);
        products += (step - steps) * (value - values);
        valueSquares += (value - values) * (value - values);
    }
    TrendLine line;
    line.slope = products / squares;
    line.intercept = values - line.slope * steps;
    const double unexplained = std::max(0.0, valueSquares - line.slope * products);
    const double error = std::sqrt(unexplained / (count - 2) / squares);
    const double reach = studentQuantile(kUpperTail, count - 2) * error;
    line.interval = {line.slope - reach, line.slope + reach};
    return line;
}

} // namespace outturn::analysis
