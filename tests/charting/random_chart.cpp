// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_chart.h"

#include "samples.h"

#include <algorithm>
#include <cmath>

namespace outturn::charting::samples {
namespace {

class Dice
{
public:
    explicit Dice(std::mt19937& random)
        : m_random(random)
    {
    }

    int upTo(int most) { return std::uniform_int_distribution<int>{0, most}(m_random); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    double between(double low, double high) { return std::uniform_real_distribution<double>{low, high}(m_random); }

    double value()
    {
        if (oneIn(8))
            return 0;
        return std::pow(10, between(-6, 9)) * (oneIn(4) ? -1 : 1);
    }

    std::string words(int most)
    {
        std::string text;
        for (int count = upTo(most); count >= 0; --count)
            text += (text.empty() ? "" : " ") + std::string(static_cast<std::size_t>(1 + upTo(12)), "aimWé"[upTo(3)]);
        return text;
    }

private:
    std::mt19937& m_random;
};

domain::Indicator randomIndicator(Dice& dice)
{
    domain::Indicator indicator;
    indicator.name = dice.words(8);
    indicator.shortName = dice.words(3);
    indicator.unit = static_cast<domain::Unit>(dice.upTo(9));
    indicator.aggregation = static_cast<domain::Aggregation>(dice.upTo(4));
    indicator.decimals = dice.upTo(2);
    return indicator;
}

int randomLength(Dice& dice)
{
    return dice.oneIn(6) ? 1 : dice.oneIn(3) ? 2 + dice.upTo(238) : 2 + dice.upTo(30);
}

domain::Series randomSeries(const domain::Indicator& indicator, Dice& dice, double level)
{
    auto series = monthly(indicator, 2001 + dice.upTo(3), 1 + static_cast<unsigned>(dice.upTo(11)), {});
    auto period = domain::Period::month(2001 + dice.upTo(3), 1 + static_cast<unsigned>(dice.upTo(11)));
    const bool flat = dice.oneIn(4);
    for (int left = randomLength(dice); left > 0; --left) {
        domain::SeriesPoint point{.period = period, .value = flat ? level : level * dice.between(0.8, 1.2)};
        if (dice.oneIn(6)) {
            point.value.reset();
            point.missing = domain::MissingReason::NotAvailable;
        }
        point.illustrative = dice.oneIn(3);
        point.provisional = dice.oneIn(9);
        series.points.push_back(point);
        period = period.shifted(dice.oneIn(20) ? 4 : 1);
    }
    return series;
}

domain::Target randomTarget(const domain::Indicator& indicator, Dice& dice, double level)
{
    auto made = target(indicator, static_cast<domain::TargetKind>(dice.upTo(5)),
                       dice.oneIn(3) ? dice.value() : level * dice.between(0.99, 1.01));
    if (dice.oneIn(3))
        made.until = makeDate(2001 + dice.upTo(4), 3, 31);
    return made;
}

domain::Annotation randomAnnotation(Dice& dice)
{
    const Date from = makeDate(2001 + dice.upTo(4), 1 + static_cast<unsigned>(dice.upTo(11)), 1);
    return {from, addDays(from, dice.upTo(400)), "plan", dice.words(6)};
}

} // namespace

ChartSpec randomChart(std::mt19937& random)
{
    Dice dice{random};
    TrendChartInput input{.indicator = randomIndicator(dice), .series = {}};
    input.indicator.headline = domain::Measure::value();
    const double level = dice.value();
    for (int left = dice.upTo(2); left >= 0; --left)
        input.series.push_back({randomSeries(input.indicator, dice, dice.oneIn(3) ? dice.value() : level),
                                static_cast<SeriesRole>(dice.upTo(3)), dice.words(4)});
    for (int left = dice.upTo(4); left > 0; --left)
        input.targets.push_back(randomTarget(input.indicator, dice, level));
    for (int left = dice.upTo(4); left > 0; --left)
        input.annotations.push_back(randomAnnotation(dice));
    return trendChart(input);
}

} // namespace outturn::charting::samples
