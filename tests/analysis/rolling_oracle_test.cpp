// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle_table.h"
#include "series_builder.h"

#include <outturn/analysis/change.h>
#include <outturn/analysis/moving_window.h>
#include <outturn/analysis/rolling.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::domain;
using outturn::testing::oracleFiles;
using outturn::testing::OracleTable;

namespace {

/// Outturn's column for each column of the table.
std::map<std::string, OptionalFigures> columnsFor(const OracleTable& table)
{
    const auto values = table.numbers("value");
    const std::size_t year = table.has("roll4_sum") ? 4 : 12;
    const auto yearSum = movingSum(values, year);
    const auto toDate = financialYearToDate(table.dates("date"), values);
    return {{"roll12_sum", yearSum},
            {"roll4_sum", yearSum},
            {"roll12_mean", movingMean(values, year)},
            {"roll4_mean", movingMean(values, year)},
            {"roll3_mean", movingMean(values, 3)},
            {"yoy_change", differences(values, year)},
            {"yoy_pct", relativeDifferences(values, year)},
            {"roll12_change", differences(yearSum, year)},
            {"roll12_yoy_pct", relativeDifferences(yearSum, year)},
            {"mom_change", differences(values, 1)},
            {"fytd_sum", toDate},
            {"fytd_pct", relativeDifferences(toDate, year)},
            {"centred_2x12ma", centredMean(values, 12)}};
}

Series seriesOf(const OracleTable& table)
{
    const auto first = table.dates("date").front();
    const auto month = Period::month(static_cast<int>(first.year()), static_cast<unsigned>(first.month()));
    Series series;
    series.points =
        outturn::testing::pointsFrom(table.has("roll4_sum") ? month.quarterOfEnd() : month, table.numbers("value"));
    return series;
}

OptionalFigures rollingByPoint(const Series& series, Aggregation aggregation)
{
    const auto rolling = rolling12(series.points, aggregation, Unit::Count);
    OptionalFigures result;
    for (const auto& point : series.points) {
        const auto at = std::ranges::find(rolling, point.period.rolling12(), &SeriesPoint::period);
        result.push_back(at == rolling.end() ? std::nullopt : at->value);
    }
    return result;
}

OptionalFigures changeByPoint(const Series& series, ChangeType type)
{
    OptionalFigures result;
    for (const auto& point : series.points)
        result.push_back(changeOf(series, Aggregation::Sum, point.period, type, ChangeBase::SamePeriodLastYear).value);
    return result;
}

} // namespace

TEST_CASE("moving sums, means, changes and years to date are R's", "[unit][oracle]")
{
    for (const auto& file : oracleFiles("rolling", ".expected.csv")) {
        const OracleTable table(file);
        for (const auto& [column, actual] : columnsFor(table)) {
            INFO(file.filename().string() << ", column " << column);
            if (table.has(column))
                CHECK(outturn::testing::disagreements(actual, table.numbers(column)).empty());
        }
    }
}

TEST_CASE("rolling years and changes of series are R's", "[unit][oracle]")
{
    for (const auto& file : oracleFiles("rolling", ".expected.csv")) {
        INFO(file.filename().string());
        const OracleTable table(file);
        const auto series = seriesOf(table);
        const auto sum = table.has("roll4_sum") ? "roll4_sum" : "roll12_sum";

        CHECK(outturn::testing::disagreements(rollingByPoint(series, Aggregation::Sum), table.numbers(sum)).empty());
        CHECK(outturn::testing::disagreements(changeByPoint(series, ChangeType::Absolute), table.numbers("yoy_change"))
                  .empty());
        CHECK(outturn::testing::disagreements(changeByPoint(series, ChangeType::Relative), table.numbers("yoy_pct"))
                  .empty());
    }
}

TEST_CASE("the tables that ship with the tests are there", "[unit][oracle]")
{
    CHECK(oracleFiles("rolling", ".expected.csv").size() >= 4);
}
