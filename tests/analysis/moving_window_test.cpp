// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/moving_window.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::analysis;

namespace {

const OptionalFigures kWithGap{1, 2, std::nullopt, 4, 5, 6};

OptionalFigures runningTotal(const OptionalFigures& figures)
{
    OptionalFigures totals;
    double total = 0;
    for (const auto& figure : figures)
        totals.emplace_back(total += *figure);
    return totals;
}

} // namespace

TEST_CASE("a missing figure leaves out every window it lies in and is not taken as zero", "[unit]")
{
    CHECK(movingSum(kWithGap, 2) == OptionalFigures{{}, 3, {}, {}, 9, 11});
    CHECK(movingMean(kWithGap, 2) == OptionalFigures{{}, 1.5, {}, {}, 4.5, 5.5});
}

TEST_CASE("a window longer than the series gives nothing", "[unit]")
{
    CHECK(movingSum(kWithGap, 7) == OptionalFigures(6));
    CHECK(centredMean(OptionalFigures{1, 2}, 2) == OptionalFigures(2));
    CHECK(movingSum(OptionalFigures{}, 12).empty());
}

TEST_CASE("a moving sum is the difference of running totals", "[unit]")
{
    OptionalFigures figures;
    for (int i = 0; i < 100; ++i)
        figures.emplace_back((i * 37) % 101 - 20);
    const auto totals = runningTotal(figures);
    const auto window = GENERATE(std::size_t{1}, std::size_t{3}, std::size_t{12}, std::size_t{99});

    const auto sums = movingSum(figures, window);
    const auto byTotals = differences(totals, window);
    for (std::size_t i = window; i < figures.size(); ++i)
        CHECK(sums[i] == byTotals[i]);
}

TEST_CASE("the centred mean gives half weight to both ends", "[unit]")
{
    CHECK(centredMean(OptionalFigures{2, 4, 6, 9}, 2) == OptionalFigures{{}, 4, 6.25, {}});
}

TEST_CASE("there is no relative difference from zero", "[unit]")
{
    CHECK(relativeDifferences(OptionalFigures{0, 5, 10}, 1) == OptionalFigures{{}, {}, 100});
    CHECK(differences(OptionalFigures{0, 5, 10}, 1) == OptionalFigures{{}, 5, 5});
}

TEST_CASE("the year to date starts again each April and leaves out a first part-year", "[unit]")
{
    const std::vector<Date> days{makeDate(2021, 2, 1), makeDate(2021, 3, 1), makeDate(2021, 4, 1),
                                 makeDate(2021, 5, 1)};

    CHECK(financialYearToDate(days, OptionalFigures{7, 8, 1, 2}) == OptionalFigures{{}, {}, 1, 3});
    CHECK(financialYearToDate(std::span(days).subspan(2), OptionalFigures{1, {}}) == OptionalFigures{1, {}});
}
