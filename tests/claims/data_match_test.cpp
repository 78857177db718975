// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/claims/check_text.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::claims;
using domain::Measure;
using domain::Period;
using domain::Unit;

namespace {

ClaimContext secondQuarter()
{
    const Period quarter = Period::quarter(2021, 2);
    const Candidate referrals{.indicator = "youth-referrals",
                              .name = "Referrals to the youth service",
                              .measure = Measure::value(),
                              .period = quarter,
                              .value = 72};
    const Candidate earlier{.indicator = "youth-referrals",
                            .name = "Referrals to the youth service",
                            .measure = Measure::value(),
                            .period = quarter.previous(),
                            .value = 61};
    const Candidate satisfaction{.indicator = "burglary-satisfaction",
                                 .name = "Burglary victim satisfaction",
                                 .measure = Measure::rolling12(),
                                 .period = Period::twelveMonthsTo(2021, 8),
                                 .value = 80.6,
                                 .unit = Unit::Percent,
                                 .decimals = 1};
    return {.candidates = {referrals, earlier, satisfaction}, .quarter = quarter};
}

Claim onlyFigure(std::string_view text, std::string_view figure)
{
    for (const Claim& claim : checkText(text, secondQuarter()))
        if (claim.text == figure)
            return claim;
    FAIL("no claim for " << figure);
    return {};
}

} // namespace

TEST_CASE("a figure that the data gives is verified with its source", "[unit]")
{
    const Claim claim = onlyFigure("The youth service received 72 referrals during Q2 21/22.", "72");

    CHECK(claim.verdict == Verdict::Verified);
    CHECK(claim.source == "youth-referrals, value, 2021-22-Q2");
}

TEST_CASE("printed precision decides whether a figure agrees", "[unit]")
{
    CHECK(onlyFigure("Burglary victim satisfaction over the rolling 12 months is 81%.", "81%").verdict
          == Verdict::Verified);
    CHECK(onlyFigure("Burglary victim satisfaction over the rolling 12 months is 80.6%.", "80.6%").verdict
          == Verdict::Verified);
}

TEST_CASE("a figure that the words pick out and the data denies is contradicted", "[unit]")
{
    const Claim claim = onlyFigure("The youth service received 77 referrals during Q2 21/22.", "77");

    CHECK(claim.verdict == Verdict::Contradicted);
    CHECK(claim.expected == "72");
}

TEST_CASE("a figure of another period or of another thing is left without a source", "[unit]")
{
    CHECK(onlyFigure("The youth service received 72 referrals during Q1 21/22.", "72").verdict != Verdict::Verified);
    CHECK(onlyFigure("The panel met 14 times.", "14").verdict == Verdict::Unsourced);
    CHECK(onlyFigure("Burglary victim satisfaction in July was 85.3%.", "85.3%").verdict == Verdict::Unsourced);
}
