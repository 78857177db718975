// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/distributions.h>

#include "support/catch.h"

#include <cmath>

using namespace outturn::analysis;

TEST_CASE("quantiles known from tables", "[unit]")
{
    CHECK(normalQuantile(0.975) == Approx(1.959963984540054).epsilon(1e-14));
    CHECK(normalQuantile(1e-10) == Approx(-6.361340902404056).epsilon(1e-13));
    CHECK(chiSquareQuantile(0.95, 1) == Approx(3.841458820694124).epsilon(1e-12));
    CHECK(chiSquareQuantile(0.95, 10) == Approx(18.30703805327515).epsilon(1e-12));
    CHECK(studentQuantile(0.975, 2) == Approx(0.95 / std::sqrt(2 * 0.975 * 0.025)).epsilon(1e-13));
    CHECK(betaQuantile(0.5, 2, 2) == Approx(0.5).epsilon(1e-14));
}

TEST_CASE("each quantile has the probability it was asked for", "[unit]")
{
    const auto p = GENERATE(1e-6, 0.001, 0.025, 0.3, 0.5, 0.9, 0.999);
    const auto size = GENERATE(0.5, 1.0, 2.0, 30.0, 20000.0);

    CHECK(normalCdf(normalQuantile(p)) == Approx(p).epsilon(1e-12));
    CHECK(chiSquareCdf(chiSquareQuantile(p, size), size) == Approx(p).epsilon(1e-9));
    CHECK(betaCdf(betaQuantile(p, size, 3), size, 3) == Approx(p).epsilon(1e-9));
}

TEST_CASE("chi-square with two degrees of freedom is an exponential", "[unit]")
{
    const auto x = GENERATE(1e-8, 0.1, 3.9, 4.1, 60.0);
    CHECK(chiSquareCdf(x, 2) == Approx(-std::expm1(-x / 2)).epsilon(1e-13));
}

TEST_CASE("the beta distribution mirrors", "[unit]")
{
    const auto x = GENERATE(0.001, 0.2, 0.5, 0.77);
    CHECK(betaCdf(x, 3, 7.5) == Approx(1 - betaCdf(1 - x, 7.5, 3)).margin(1e-13));
    CHECK(studentTwoSided(1, 1) == Approx(0.5).epsilon(1e-13));
}
