// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/claims/hint.h>

#include "support/catch.h"

#include <string>

using namespace outturn::claims;

namespace {

// The words that one rule points at, parted by a bar.
std::string hinted(std::string_view text, HouseRule rule, const HintOptions& options = {})
{
    std::string words;
    for (const Hint& hint : houseHints(text, options))
        if (hint.rule == rule)
            words += (words.empty() ? "" : "|") + hint.text;
    return words;
}

} // namespace

TEST_CASE("a short form needs explaining once, where nothing explains it", "[unit]")
{
    CHECK(hinted("The VRU and the VRU's partners met.", HouseRule::Abbreviation) == "VRU");
    CHECK(hinted("The Violence Reduction Unit (VRU) met. The VRU agreed.", HouseRule::Abbreviation).empty());
    CHECK(hinted("KSI incidents fell in Q2 for G1R and S136.", HouseRule::Abbreviation).empty());
    CHECK(hinted("PRESS RELEASE: crime is down.", HouseRule::Abbreviation).empty());
    HintOptions options;
    options.glossary["VRU"] = "Violence Reduction Unit";
    CHECK(hinted("The VRU met.", HouseRule::Abbreviation, options).empty());
}

TEST_CASE("two figures that are compared are printed to one precision", "[unit]")
{
    CHECK(hinted("The rate rose to 12.5%, compared with 11% in Q1.", HouseRule::UnevenPrecision) == "11%");
    CHECK(hinted("The rate rose to 12.5%, compared with 11.0% in Q1.", HouseRule::UnevenPrecision).empty());
    CHECK(hinted("At 12.5% the rate is above the 12% target.", HouseRule::UnevenPrecision).empty());
}

TEST_CASE("a percentage of fewer than twenty needs its count", "[unit]")
{
    CHECK(hinted("Of the 12 families, 67% felt safer.", HouseRule::PercentageOfFew) == "67%");
    CHECK(hinted("Of the 12 families, 67% (8) felt safer.", HouseRule::PercentageOfFew).empty());
    CHECK(hinted("Of the 32 families, 50% felt safer.", HouseRule::PercentageOfFew).empty());
    CHECK(hinted("The first one heard 390 cases, with which 80% ended.", HouseRule::PercentageOfFew).empty());
}

TEST_CASE("a pronoun behind several figures is unclear", "[unit]")
{
    CHECK(hinted("There were 420 thefts and 31 robberies. This had increased by 4%.", HouseRule::UnclearPronoun)
          == "This");
    CHECK(hinted("There were 420 thefts. This had increased by 4%.", HouseRule::UnclearPronoun).empty());
}

TEST_CASE("a figure from before says when it was", "[unit]")
{
    CHECK(hinted("Complaints fell from 48 to 41.", HouseRule::UndatedBase) == "48");
    CHECK(hinted("Complaints fell from 48 in Q1 21/22 to 41.", HouseRule::UndatedBase).empty());
    CHECK(hinted("Complaints are below the target of 50.", HouseRule::UndatedBase).empty());
}

TEST_CASE("a sentence has at most forty words", "[unit]")
{
    std::string words = "One";
    for (int i = 0; i < 39; ++i)
        words += " word";
    CHECK(hinted(words + ".", HouseRule::LongSentence).empty());
    CHECK(hinted(words + " more.", HouseRule::LongSentence) == words + " more.");
}

TEST_CASE("each house rule can be switched off, and hints keep their places", "[unit]")
{
    const std::string text = "First paragraph.\n\nOf the 12 families in the VRU, 67% felt safer.";
    const auto hints = houseHints(text);
    REQUIRE(hints.size() == 2);
    CHECK(hints[0].paragraph == 2);
    for (const Hint& hint : hints)
        CHECK(text.substr(hint.begin, hint.end - hint.begin) == hint.text);
    for (const HouseRule rule : kHouseRules)
        CHECK(hinted(text, rule, {.without = {rule}}).empty());
    CHECK(houseHints("").empty());
    CHECK(houseHints("\xE2\x80").empty());
}
