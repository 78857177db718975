// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/exponential_smoothing.h>
#include <outturn/analysis/holt_winters.h>
#include <outturn/analysis/simple_forecast.h>

#include "support/catch.h"

#include <cmath>

using namespace outturn;
using namespace outturn::analysis;

namespace {

constexpr std::size_t kYear = 12;

/// Seasons of a sine on a straight line.
std::vector<double> seasonal(std::size_t count)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(100 + static_cast<double>(i) + 20 * std::sin(static_cast<double>(i) * 3.14159265 / 6));
    return values;
}

const EtsForm kSeasonal{
    .error = EtsError::Additive, .trend = EtsTrend::None, .season = EtsSeason::Additive, .period = kYear};

} // namespace

TEST_CASE("too few values are refused with what is needed", "[unit]")
{
    const auto values = seasonal(12);
    CHECK(seasonalNaiveForecast(values, kYear, 1).error().code == ErrorCode::TooFewPoints);
    CHECK(fitHoltWinters(seasonal(23), kYear, Seasonality::Additive).error().code == ErrorCode::TooFewPoints);
    CHECK(fitEts(values, kSeasonal).error().code == ErrorCode::TooFewPoints);
    CHECK(naiveForecast(std::vector{1.0}, 1).error().code == ErrorCode::TooFewPoints);
}

TEST_CASE("multiplicative models refuse values that are not positive", "[unit]")
{
    auto values = seasonal(36);
    values[7] = 0;
    CHECK(fitHoltWinters(values, kYear, Seasonality::Multiplicative).error().code == ErrorCode::BadInput);
    CHECK(fitHoltWinters(values, kYear, Seasonality::Additive));

    EtsForm form{.error = EtsError::Multiplicative};
    CHECK(runEts(values, form, {.alpha = 0.5}, {.level = 100}).error().code == ErrorCode::BadInput);
    CHECK(fitEts(values, form).error().code == ErrorCode::BadInput);
}

TEST_CASE("an initial state must suit its model", "[unit]")
{
    CHECK(runEts(seasonal(36), kSeasonal, {.alpha = 0.5}, {.level = 100}).error().code == ErrorCode::BadInput);
}

TEST_CASE("models are named as their literature does", "[unit]")
{
    CHECK(etsName(kSeasonal) == "ETS(A,N,A)");
    CHECK(etsName({EtsError::Multiplicative, EtsTrend::Damped, EtsSeason::Multiplicative, kYear}) == "ETS(M,Ad,M)");
    CHECK_FALSE(hasRanges({EtsError::Additive, EtsTrend::None, EtsSeason::Multiplicative, kYear}));
}

TEST_CASE("a perfectly seasonal line is found and continued", "[unit]")
{
    const auto values = seasonal(60);
    const auto next = seasonal(72);
    const auto model = fitEts(values, {.trend = EtsTrend::Additive, .season = EtsSeason::Additive, .period = kYear});

    REQUIRE(model);
    const auto predictions = forecast(*model, kYear);
    for (std::size_t h = 0; h < kYear; ++h)
        CHECK(predictions[h].mean == Approx(next[60 + h]).epsilon(1e-6));
}

TEST_CASE("a constant is forecast as itself without any range", "[unit]")
{
    const std::vector<double> constant(36, 7.0);
    const auto range = rangeOf(forecast(*fitHoltWinters(constant, kYear, Seasonality::Additive), 1).front(), 0.95);

    CHECK(*range.lower == Approx(7));
    CHECK(*range.upper == Approx(7));
}

TEST_CASE("ranges widen with confidence and with every step of a random walk", "[unit]")
{
    const auto predictions = naiveForecast(seasonal(30), 5);

    REQUIRE(predictions);
    CHECK(*rangeOf(predictions->front(), 0.95).upper > *rangeOf(predictions->front(), 0.80).upper);
    for (std::size_t h = 1; h < 5; ++h)
        CHECK((*predictions)[h].deviation > (*predictions)[h - 1].deviation);
}
