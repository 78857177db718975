// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle_table.h"

#include <outturn/analysis/funnel.h>

#include "support/catch.h"

using namespace outturn::analysis;
using outturn::testing::agrees;
using outturn::testing::OracleTable;

namespace {

// FunnelPlotR rounds its normal quantiles to six decimals.
constexpr double kRoundedQuantiles = 1e-8;
// PHEindicatormethods halves an interval down to 1e-7 where Outturn inverts the distribution.
constexpr double kHalvedInterval = 1e-4;

std::filesystem::path fileOf(const std::string& name)
{
    return outturn::testing::oracleFolder("funnel") / name;
}

std::string labelOf(FunnelPosition position)
{
    switch (position) {
    case FunnelPosition::VeryLow:
        return "Low (0.001)";
    case FunnelPosition::Low:
        return "Low (0.025)";
    case FunnelPosition::High:
        return "High (0.025)";
    case FunnelPosition::VeryHigh:
        return "High (0.001)";
    case FunnelPosition::Within:
        break;
    }
    return "Not significant";
}

std::vector<CountAndBase> unitsOf(const OracleTable& table, const std::string& count, const std::string& base)
{
    std::vector<CountAndBase> units;
    for (std::size_t i = 0; i < table.rows(); ++i)
        units.push_back({*table.numbers(count)[i], *table.numbers(base)[i]});
    return units;
}

double groupOf(const std::vector<CountAndBase>& units)
{
    CountAndBase total;
    for (const auto& unit : units) {
        total.count += unit.count;
        total.base += unit.base;
    }
    return total.count / total.base;
}

void checkPositions(const std::string& file, FunnelPosition (*position)(CountAndBase, double))
{
    const OracleTable table(fileOf(file));
    const auto units = unitsOf(table, "x", "n");
    for (std::size_t i = 0; i < units.size(); ++i)
        CHECK(labelOf(position(units[i], groupOf(units))) == table.text("significance")[i]);
}

void checkLimits(const OracleTable& table, std::size_t row, const FunnelLimits& limits, double factor,
                 double tolerance = 1e-9)
{
    CHECK(agrees(limits.lower95 * factor, table.numbers("lower_2s_limit")[row], tolerance));
    CHECK(agrees(limits.upper95 * factor, table.numbers("upper_2s_limit")[row], tolerance));
    CHECK(agrees(limits.lower998 * factor, table.numbers("lower_3s_limit")[row], tolerance));
    CHECK(agrees(limits.upper998 * factor, table.numbers("upper_3s_limit")[row], tolerance));
}

} // namespace

TEST_CASE("positions of proportions and rates are PHEindicatormethods'", "[unit][oracle]")
{
    checkPositions("iopc_misconduct.phe_significance.csv", proportionPosition);
    checkPositions("iopc_misconduct.phe_rate_significance.csv", ratePosition);
}

TEST_CASE("funnels of proportions and rates are PHEindicatormethods'", "[unit][oracle]")
{
    const OracleTable proportions(fileOf("iopc_misconduct.phe_proportion_limits.csv"));
    for (std::size_t i = 0; i < proportions.rows(); ++i) {
        const double baseline = *proportions.numbers("baseline")[i] / 100;
        checkLimits(proportions, i, proportionFunnel(baseline, *proportions.numbers("Population")[i]), 100);
    }
    const OracleTable rates(fileOf("iopc_misconduct.phe_rate_limits.csv"));
    for (std::size_t i = 0; i < rates.rows(); ++i)
        checkLimits(rates, i, rateFunnel(*rates.numbers("baseline")[i], *rates.numbers("Events")[i]), 1,
                    kHalvedInterval);
}

TEST_CASE("overdispersion and widened limits are FunnelPlotR's", "[unit][oracle]")
{
    const OracleTable table(fileOf("iopc_misconduct.FunnelPlotR_PR_overdispersed.aggregated.csv"));
    const auto units = unitsOf(table, "numerator", "denominator");
    const auto spread = overdispersionOf(units);

    CHECK(agrees(spread.phi, 1.49557417999608));
    CHECK(std::abs(spread.tau2 - 2.4956568528733e-05) < 1e-15);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto plain = arcsineFunnel(groupOf(units), units[i].base);
        const auto wide = arcsineFunnel(groupOf(units), units[i].base, spread.tau2);
        CHECK(agrees(plain.lower95, table.numbers("LCL95")[i], kRoundedQuantiles));
        CHECK(agrees(plain.upper998, table.numbers("UCL99")[i], kRoundedQuantiles));
        CHECK(agrees(wide.lower998, table.numbers("OD99LCL")[i], kRoundedQuantiles));
        CHECK(agrees(wide.upper95, table.numbers("OD95UCL")[i], kRoundedQuantiles));
    }
}

TEST_CASE("units alike are not overdispersed", "[unit]")
{
    const std::vector<CountAndBase> alike(5, {10, 100});
    CHECK(overdispersionOf(alike) == Overdispersion{0, 0});
}

TEST_CASE("limits stay between none and all", "[unit]")
{
    const auto limits = arcsineFunnel(0.02, 3);
    CHECK(limits.lower998 == 0);
    CHECK(limits.upper998 < 1);
    CHECK(proportionFunnel(0.98, 2).upper998 == 1);
}
