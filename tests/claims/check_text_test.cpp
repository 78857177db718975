// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/claims/check_text.h>

#include "support/catch.h"

#include <algorithm>
#include <string>

using namespace outturn;
using namespace outturn::claims;

namespace {

const Claim* claimOf(const std::vector<Claim>& claims, std::string_view text)
{
    const auto found =
        std::find_if(claims.begin(), claims.end(), [&](const Claim& claim) { return claim.text == text; });
    return found == claims.end() ? nullptr : &*found;
}

Verdict verdictOf(std::string_view text, std::string_view figure)
{
    const auto claims = checkText(text);
    const Claim* claim = claimOf(claims, figure);
    INFO(text << " [" << figure << ']');
    REQUIRE(claim != nullptr);
    return claim->verdict;
}

} // namespace

TEST_CASE("offsets count bytes, not letters", "[unit]")
{
    const std::string text = "Café – “spend” £1.2m – rose\u00a012%.";
    const auto claims = checkText(text);

    REQUIRE(claims.size() == 2);
    CHECK(text.substr(claims[0].begin, claims[0].end - claims[0].begin) == "£1.2m");
    CHECK(claims[0].value == 1.2e6);
    CHECK(claims[0].unit == domain::Unit::Money);
    CHECK(text.substr(claims[1].begin, claims[1].end - claims[1].begin) == "12%");
    CHECK(claims[1].unit == domain::Unit::Percent);
}

TEST_CASE("paragraphs are parted by a blank line", "[unit]")
{
    const auto claims = checkText("There were 12 fires.\n\nThere were 14 floods.\nAnd 15 rescues.");

    REQUIRE(claims.size() == 3);
    CHECK(claims[0].paragraph == 1);
    CHECK(claims[1].paragraph == 2);
    CHECK(claims[2].paragraph == 2);
}

TEST_CASE("a wrong figure comes with what it should be and why", "[unit]")
{
    const auto claims = checkText("Burglary rose from 420 to 450 offences, an increase of 9.1%.");

    const auto wrong =
        std::find_if(claims.begin(), claims.end(), [](const Claim& claim) { return isProblem(claim.verdict); });
    REQUIRE(wrong != claims.end());
    CHECK(wrong->verdict == Verdict::Inconsistent);
    CHECK(wrong->expected == "7.1%");
    CHECK_THAT(wrong->text, Catch::Contains("9.1%"));
    CHECK_THAT(wrong->explanation, Catch::Contains("420"));
}

TEST_CASE("a figure that its neighbours bear out is verified", "[unit]")
{
    CHECK(verdictOf("Of the 655 cases closed, 536 (82%) had all needs met.", "82%") == Verdict::Verified);
    CHECK(verdictOf("The force recorded 655 offences.", "655") == Verdict::Unsourced);
}

TEST_CASE("percent written for percentage points is right with a hint", "[unit]")
{
    const auto claims = checkText("Positive outcomes rose to 12.5% from 11.3%, a 1.2% increase.");

    const Claim* change = claimOf(claims, "1.2%");
    REQUIRE(change != nullptr);
    CHECK(change->verdict == Verdict::Verified);
    CHECK_THAT(change->explanation, Catch::Contains("points"));
}

TEST_CASE("names, dates, periods and limits are labels", "[unit]")
{
    CHECK(verdictOf("In Q2 21/22 demand rose.", "21/22") == Verdict::Label);
    CHECK(verdictOf("Grade 1 incidents rose.", "1") == Verdict::Label);
    CHECK(verdictOf("Calls to 999 rose.", "999") == Verdict::Label);
    CHECK(verdictOf("Over the last 12 months it fell.", "12") == Verdict::Label);
    CHECK(verdictOf("The line is open 24/7.", "24/7") == Verdict::Label);
    CHECK(verdictOf("It began on 12 September.", "12") == Verdict::Label);
    CHECK(verdictOf("It began in 2019.", "2019") == Verdict::Label);
    CHECK(verdictOf("Families scoring support 10 out of 10 rose to 78%.", "10") == Verdict::Label);
    CHECK(verdictOf("It was one of two out of three months near the limit (mean 68.3%).", "68.3%")
          == Verdict::Unsourced);
}

TEST_CASE("durations are held in seconds", "[unit]")
{
    const auto claims = checkText("The median was 00:16:32, the target 15:00 and calls took 2 seconds.");

    REQUIRE(claims.size() == 3);
    CHECK(claims[0].value == 992);
    CHECK(claims[1].value == 900);
    CHECK(claims[2].value == 2);
}

TEST_CASE("two values are of one measure only where name and length of time agree", "[unit]")
{
    CHECK(verdictOf("Headline: attendance at 84.6% in Q2. Commentary: attendance of 86.4% in Q2.", "86.4%")
          == Verdict::Inconsistent);
    CHECK(verdictOf("Repeat victim rate, cyber crime stood at 31.0% in Q2 21/22. Positive outcome rate, cyber crime "
                    "stood at 8.8% in Q2 21/22.",
                    "8.8%")
          == Verdict::Unsourced);
    CHECK(verdictOf("Victim satisfaction stood at 61.7% in August 2021. Victim satisfaction stood at 64.9% in the 12 "
                    "months to August 2021.",
                    "64.9%")
          == Verdict::Unsourced);
}

TEST_CASE("a long row of figures without words is left without a source, and so is none but that row", "[unit]")
{
    std::string row;
    for (int figure = 0; figure < 60; ++figure)
        row += "12% (3) ";
    const auto claims =
        checkText("Of 40 cases, 12 (38%) were solved.\n\n" + row + "\n\nOf 40 cases, 10 (25%) were open.");
    REQUIRE(claims.size() == 6 + 120);
    CHECK(
        std::is_sorted(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) { return a.begin < b.begin; }));
    CHECK(claimOf(claims, "38%")->verdict == Verdict::Inconsistent);
    CHECK(claimOf(claims, "25%")->verdict == Verdict::Verified);
    CHECK(std::count_if(claims.begin(), claims.end(),
                        [](const Claim& claim) { return claim.text == "12%" && claim.verdict == Verdict::Unsourced; })
          == 60);
}

TEST_CASE("a long row of figures that words explain is checked", "[unit]")
{
    std::string row = "Forces: ";
    for (int figure = 0; figure < 45; ++figure)
        row += "Force had 10, ";
    CHECK(verdictOf(row + "and 12 of the 40 cases (38%) were solved.", "38%") == Verdict::Inconsistent);
}
