// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/spc_chart.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using outturn::domain::Polarity;

namespace {

constexpr int kPoints = 14;
constexpr double kTarget = 4;

OptionalFigures around(double middle, double swing)
{
    OptionalFigures figures;
    for (int i = 0; i < kPoints; ++i)
        figures.push_back(middle + (i % 2 == 0 ? swing : -swing));
    return figures;
}

const OptionalFigures kBelow = around(2, 0.1);
const OptionalFigures kAbove = around(6, 0.1);
const OptionalFigures kAcross = around(3, 1);

SpcChart chartOf(const std::vector<OptionalFigures>& parts, Polarity polarity, std::optional<double> target = kTarget)
{
    std::vector<DatedValue> values;
    SpcOptions options;
    options.polarity = polarity;
    options.target = target;
    for (const OptionalFigures& part : parts) {
        const auto first = firstOfMonth(makeDate(2018, 4, 1), static_cast<int>(values.size()));
        if (!values.empty())
            options.rebaseOn.push_back(first);
        for (const auto& figure : part)
            values.push_back({firstOfMonth(makeDate(2018, 4, 1), static_cast<int>(values.size())), figure});
    }
    return spcChart(values, options).value();
}

Assurance assurance(const OptionalFigures& figures, Polarity polarity)
{
    return chartOf({figures}, polarity).assurance;
}

} // namespace

TEST_CASE("the target is met by itself where the better side of it holds the whole of the limits", "[unit]")
{
    CHECK(assurance(kAbove, Polarity::HigherIsBetter) == Assurance::Pass);
    CHECK(assurance(kBelow, Polarity::HigherIsBetter) == Assurance::Fail);
    CHECK(assurance(kAcross, Polarity::HigherIsBetter) == Assurance::Inconsistent);
    CHECK(assurance(kAbove, Polarity::LowerIsBetter) == Assurance::Fail);
    CHECK(assurance(kBelow, Polarity::LowerIsBetter) == Assurance::Pass);
    CHECK(assurance(kAcross, Polarity::LowerIsBetter) == Assurance::Inconsistent);
}

TEST_CASE("a target exactly on a limit is neither sure to be met nor to be missed", "[unit]")
{
    const double upper = chartOf({kBelow}, Polarity::HigherIsBetter).segments.front().limits->upper;

    CHECK(chartOf({kBelow}, Polarity::HigherIsBetter, upper).assurance == Assurance::Inconsistent);
    CHECK(chartOf({kBelow}, Polarity::HigherIsBetter, upper + 1e-6).assurance == Assurance::Fail);
}

TEST_CASE("without a target, or where neither direction is better, there is no assurance", "[unit]")
{
    CHECK(chartOf({kAbove}, Polarity::HigherIsBetter, {}).assurance == Assurance::None);
    for (const OptionalFigures& figures : {kBelow, kAbove, kAcross})
        CHECK(assurance(figures, Polarity::Neutral) == Assurance::None);
}

TEST_CASE("after rebases the last process alone decides on assurance", "[unit]")
{
    const auto lower = Polarity::LowerIsBetter;

    CHECK(chartOf({kBelow, kAbove, kAcross}, lower).assurance == Assurance::Inconsistent);
    CHECK(chartOf({kAbove, kAcross, kBelow}, lower).assurance == Assurance::Pass);
    CHECK(chartOf({kAcross, kBelow, kAbove}, lower).assurance == Assurance::Fail);
}

TEST_CASE("two outliers on either side of the mean after quiet months are common cause", "[unit]")
{
    OptionalFigures figures;
    for (int i = 0; i < 7; ++i)
        figures.insert(figures.end(), {1, -1});
    figures.insert(figures.end(), {5.5, -5.5});
    const auto chart = chartOf({figures}, Polarity::HigherIsBetter, {});

    CHECK(chart.points[14].signal == PointSignal{});
    CHECK(chart.points[15].signal == PointSignal{});
    CHECK(chart.variation == Variation::CommonCause);
}
