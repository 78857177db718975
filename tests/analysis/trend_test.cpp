// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle_table.h"

#include <outturn/analysis/trend.h>

#include "support/catch.h"

using namespace outturn::analysis;
using outturn::testing::agrees;
using outturn::testing::OracleTable;

namespace {

/// The series that a row of the expected table is about; "name:last24" means its last 24 figures.
std::optional<OptionalFigures> figuresOf(const std::string& row)
{
    const auto colon = row.find(':');
    const auto file = outturn::testing::oracleFolder("trend") / (row.substr(0, colon) + ".input.csv");
    if (!std::filesystem::exists(file))
        return std::nullopt;
    auto figures = OracleTable(file).numbers("value");
    if (colon != std::string::npos)
        figures.erase(figures.begin(), figures.end() - 24);
    return figures;
}

void checkRow(const OptionalFigures& figures, const OracleTable& expected, std::size_t row)
{
    const auto number = [&](const char* column) { return expected.numbers(column)[row]; };
    const auto trend = mannKendall(figures);
    const auto sen = theilSen(figures);
    const auto line = leastSquaresLine(figures);
    REQUIRE((trend && sen && line));
    CHECK(static_cast<double>(trend->values) == number("n"));
    CHECK(trend->score == number("S"));
    CHECK(agrees(trend->variance, number("varS")));
    CHECK(agrees(trend->z, number("Z")));
    CHECK(agrees(trend->probability, number("p_two_sided")));
    CHECK(agrees(trend->tauB, number("kendall_tau_b")));
    CHECK(agrees(sen->slope, number("sen_slope_per_step")));
    CHECK(agrees(sen->intercept, number("sen_intercept_median_resid")));
    CHECK(agrees(sen->interval.lower, number("sen_lo95_sorted_index_floorM1")));
    CHECK(agrees(sen->interval.upper, number("sen_hi95_sorted_index_ceilM2p1")));
    CHECK(agrees(line->slope, number("ols_slope")));
    CHECK(agrees(line->intercept, number("ols_intercept")));
    CHECK(agrees(line->interval.lower, number("ols_lo95")));
    CHECK(agrees(line->interval.upper, number("ols_hi95")));
}

} // namespace

TEST_CASE("trends are R's", "[unit][oracle]")
{
    const OracleTable expected(outturn::testing::oracleFolder("trend") / "expected.csv");
    int rows = 0;
    for (std::size_t row = 0; row < expected.rows(); ++row) {
        const auto figures = figuresOf(expected.text("series")[row]);
        if (!figures)
            continue;
        INFO(expected.text("series")[row]);
        checkRow(*figures, expected, row);
        ++rows;
    }
    CHECK(rows >= 6);
}

TEST_CASE("a constant has no trend", "[unit]")
{
    const OptionalFigures constant(10, 4);
    const auto trend = mannKendall(constant);

    REQUIRE(trend);
    CHECK(trend->z == 0);
    CHECK(trend->tauB == 0);
    CHECK(trend->probability == 1);
    CHECK(theilSen(constant)->slope == 0);
    CHECK(leastSquaresLine(constant)->interval == Interval{0, 0});
}

TEST_CASE("a missing figure keeps its place in time", "[unit]")
{
    const auto line = theilSen(OptionalFigures{10, 20, {}, 40, 50});

    REQUIRE(line);
    CHECK(line->slope == 10);
    CHECK(line->intercept == 0);
}

TEST_CASE("one outlier moves the least squares line but not the median slope", "[unit]")
{
    const OptionalFigures outlier{1, 2, 3, 4, 50, 6, 7, 8, 9};
    CHECK(theilSen(outlier)->slope == 1);
    CHECK_FALSE(leastSquaresLine(OptionalFigures{1, 2, {}}));
    CHECK_FALSE(mannKendall(OptionalFigures{1, 2}));
}
