// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/expected_range.h>

#include "support/catch.h"

#include <cmath>

using namespace outturn;
using namespace outturn::analysis;

namespace {

/// Seasons with a small deterministic unrest, by the months' last days.
std::vector<DatedValue> monthly(std::size_t count)
{
    std::vector<DatedValue> values;
    for (std::size_t i = 0; i < count; ++i) {
        const auto index = static_cast<double>(i);
        const double unrest = static_cast<double>((i * 37) % 11) - 5;
        const auto day = endOfMonth(firstOfMonth(makeDate(2018, 10, 1), static_cast<int>(i)));
        values.push_back({day, 100 + 20 * std::sin(index * 3.14159265 / 6) + unrest / 5});
    }
    return values;
}

} // namespace

TEST_CASE("three years of months give a seasonal forecast with a tested year", "[unit]")
{
    const auto range = expectedRange(monthly(37), 3);

    REQUIRE(range);
    CHECK(range->method == "ETS(A,N,A)");
    CHECK(range->used == 37);
    REQUIRE(range->points.size() == 3);
    CHECK(range->points[0].date == makeDate(2021, 11, 30));
    CHECK(range->points[2].date == makeDate(2022, 1, 31));
    REQUIRE(range->backTest);
    CHECK(range->backTest->steps == 12);
    CHECK(range->backTest->within95 >= 10);
    CHECK(range->backTest->meanAbsoluteError < 2);
}

TEST_CASE("below two years the value of a year before is expected", "[unit]")
{
    const auto values = monthly(20);
    const auto range = expectedRange(values, 1);

    REQUIRE(range);
    CHECK(range->method == "seasonal naive");
    CHECK(range->points[0].prediction.mean == values[8].value);
    CHECK_FALSE(range->backTest);
}

TEST_CASE("a forecast rests on what follows the last gap", "[unit]")
{
    auto values = monthly(40);
    values[10].value.reset();
    CHECK(expectedRange(values, 1)->used == 29);
    values.back().value.reset();
    CHECK(expectedRange(values, 1).error().code == ErrorCode::TooFewPoints);
}

TEST_CASE("less than a year and dates out of step are refused", "[unit]")
{
    CHECK(expectedRange(monthly(12), 1).error().code == ErrorCode::TooFewPoints);
    CHECK(expectedRange({}, 1).error().code == ErrorCode::TooFewPoints);
    auto values = monthly(40);
    values.erase(values.begin() + 3);
    const auto range = expectedRange(values, 1);
    REQUIRE_FALSE(range);
    CHECK(range.error().code == ErrorCode::BadInput);
    CHECK(range.error().message.find("2018-12-31") != std::string::npos);
}

TEST_CASE("quarters have four seasons", "[unit]")
{
    std::vector<DatedValue> quarters;
    for (int i = 0; i < 16; ++i)
        quarters.push_back({firstOfMonth(makeDate(2018, 4, 1), 3 * i), 10.0 * (i % 4) + i % 3});
    const auto range = expectedRange(quarters, 4);

    REQUIRE(range);
    CHECK(range->points.back().date == makeDate(2023, 1, 1));
    CHECK(range->points[1].prediction.mean > range->points[0].prediction.mean + 5);
}

TEST_CASE("a value is below, within or above its range", "[unit]")
{
    const Prediction prediction{100, 10};
    CHECK(positionIn(prediction, 80, 0.95) == RangePosition::Below);
    CHECK(positionIn(prediction, 119, 0.95) == RangePosition::Within);
    CHECK(positionIn(prediction, 119, 0.80) == RangePosition::Above);
}
