// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/spc_eligibility.h>

#include "series_builder.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;

namespace {

Series monthlySeries(std::size_t count)
{
    Series series;
    series.points =
        outturn::testing::pointsFrom(Period::month(2020, 4), std::vector<std::optional<double>>(count, 1.0));
    return series;
}

} // namespace

TEST_CASE("control charts are refused on rolling and cumulative figures", "[unit]")
{
    auto series = monthlySeries(24);
    CHECK(spcEligibility(series).verdict == SpcVerdict::Allowed);
    series.measure = Measure::rolling12();
    CHECK(spcEligibility(series).verdict == SpcVerdict::RollingFigures);
    series.measure = Measure::cumulative();
    CHECK(spcEligibility(series).verdict == SpcVerdict::CumulativeFigures);
    series.measure = Measure::statement("rank-among-quarters");
    CHECK(spcEligibility(series).verdict == SpcVerdict::NotALevel);
}

TEST_CASE("levels for twelve months to each month are rolling figures", "[unit]")
{
    auto series = monthlySeries(24);
    for (auto& point : series.points)
        point.period = point.period.rolling12();
    CHECK(spcEligibility(series).verdict == SpcVerdict::RollingFigures);
}

TEST_CASE("twelve values are one too few", "[unit]")
{
    CHECK(spcEligibility(monthlySeries(12)) == SpcEligibility{SpcVerdict::TooFewValues, 1});
    auto series = monthlySeries(14);
    series.points[3].value.reset();
    CHECK(spcEligibility(series).verdict == SpcVerdict::Allowed);
    series.points[4].value.reset();
    CHECK(spcEligibility(series) == SpcEligibility{SpcVerdict::TooFewValues, 1});
}

TEST_CASE("a month left out makes the periods uneven", "[unit]")
{
    auto series = monthlySeries(24);
    series.points.erase(series.points.begin() + 5);
    CHECK(spcEligibility(series).verdict == SpcVerdict::UnevenPeriods);
}

TEST_CASE("states at every month's end are even, with one left out they are not", "[unit]")
{
    auto series = monthlySeries(24);
    for (auto& point : series.points)
        point.period = Period::pointInTime(point.period.last());
    CHECK(spcEligibility(series).verdict == SpcVerdict::Allowed);
    series.points.erase(series.points.begin() + 5);
    CHECK(spcEligibility(series).verdict == SpcVerdict::UnevenPeriods);
}
