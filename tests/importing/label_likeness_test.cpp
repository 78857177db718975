// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/label_likeness.h>

#include "support/catch.h"

#include <string>

using namespace outturn::importing;

TEST_CASE("labels that differ in case, blanks and punctuation are the same", "[unit]")
{
    CHECK(likeness("Residential  burglary", "residential-burglary") == 1);
    CHECK(likeness("Killed or seriously injured", "killed, or seriously injured.") == 1);
}

TEST_CASE("labels with words in another order, shortened, misspelt or abbreviated are alike", "[unit]")
{
    CHECK(likeness("Burglary - residential", "Residential burglary") == 1);
    CHECK(likeness("Northants", "Northamptonshire") >= kLikeEnough);
    CHECK(likeness("Residental burglery", "Residential burglary") > 0.8);
    CHECK(likeness("KSI", "Killed or seriously injured") > 0.8);
    CHECK(likeness("Number of burglaries (residential)", "Residential burglary") >= kLikeEnough);
}

TEST_CASE("labels of other things are not alike", "[unit]")
{
    CHECK(likeness("Robbery", "Vehicle crime") < kLikeEnough);
    CHECK(likeness("Total", "Theft") < kLikeEnough);
    CHECK(likeness("", "Theft") == 0);
    CHECK(likeness("...", "...") == 0);
}

TEST_CASE("likeness is the same both ways, from 0 to 1", "[unit]")
{
    for (const std::string a : {"Northants", "All robbery", "KSI", "Arrest rate (%)"}) {
        for (const std::string b : {"Northamptonshire", "Robbery of the person", "Killed or seriously injured", "x"}) {
            CHECK(likeness(a, b) == likeness(b, a));
            CHECK(likeness(a, b) >= 0);
            CHECK(likeness(a, b) <= 1);
        }
    }
}
