// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/charting/text_width.h>

#include "support/catch.h"

using outturn::charting::interTextWidth;

TEST_CASE("text is as wide as its letters and grows with the font", "[unit]")
{
    CHECK(interTextWidth("", 13) == 0);
    CHECK(interTextWidth("W", 10) > interTextWidth("i", 10));
    CHECK(interTextWidth("Target 16:03", 23) == Approx(2 * interTextWidth("Target 16:03", 11.5)));
}

TEST_CASE("all figures are equally wide", "[unit]")
{
    CHECK(interTextWidth("1,111", 13) == interTextWidth("8,888", 13));
}

TEST_CASE("a letter of several bytes counts once", "[unit]")
{
    CHECK(interTextWidth("é", 10) < interTextWidth("ee", 10));
    CHECK(interTextWidth("−", 10) < interTextWidth("WW", 10));
}
