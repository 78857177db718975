// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/text.h>

#include "support/catch.h"

using namespace outturn;

TEST_CASE("words are runs of letters, digits and apostrophes", "[unit]")
{
    CHECK(wordCount("") == 0);
    CHECK(wordCount(" – \n… ") == 0);
    CHECK(wordCount("Incidents rose.") == 2);
    CHECK(wordCount("the force's target") == 3);
    CHECK(wordCount("the force’s target") == 3);
    CHECK(wordCount("'quoted'") == 1);
}

TEST_CASE("figures count as one word", "[unit]")
{
    CHECK(wordCount("1,401 calls in 16:32, up 0.4%") == 6);
    CHECK(wordCount("In 2021, 158.") == 3);
}

TEST_CASE("dashes part words and accents do not", "[unit]")
{
    CHECK(wordCount("July–September") == 2);
    CHECK(wordCount("12-month") == 2);
    CHECK(wordCount("café naïve Łódź") == 3);
}
