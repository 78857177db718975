// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/process_start.h>

#include "support/catch.h"

#include <vector>

using namespace outturn;
using namespace outturn::analysis;

namespace {

const std::vector<DatedValue> kMonths{
    {makeDate(2020, 3, 31), 4.0}, {makeDate(2020, 4, 30), std::nullopt}, {makeDate(2020, 5, 31), 6.0}};

}

TEST_CASE("a process starts with the first period that ends on the day or later", "[unit]")
{
    CHECK(processStart(kMonths, makeDate(2020, 5, 1)) == makeDate(2020, 5, 31));
    CHECK(processStart(kMonths, makeDate(2020, 5, 31)) == makeDate(2020, 5, 31));
    CHECK(processStart(kMonths, makeDate(2020, 4, 1)) == makeDate(2020, 4, 30));
}

TEST_CASE("nothing starts at the first value, or after the last", "[unit]")
{
    CHECK_FALSE(processStart(kMonths, makeDate(2020, 3, 31)));
    CHECK_FALSE(processStart(kMonths, makeDate(2019, 1, 1)));
    CHECK_FALSE(processStart(kMonths, makeDate(2020, 6, 1)));
    CHECK_FALSE(processStart({}, makeDate(2020, 6, 1)));
}
