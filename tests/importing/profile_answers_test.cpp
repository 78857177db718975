// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/profile_answers.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::importing;

namespace {

const std::string kPlain = "# from the force\nindicator: column Crime\narea: column Force\nperiod: across\n";

std::string answered(const std::string& text, const std::vector<LabelMeaning>& meanings)
{
    const auto done = withMeanings(text, meanings);
    INFO((done ? "" : done.error().message));
    REQUIRE(done);
    return *done;
}

} // namespace

TEST_CASE("an answer becomes a line behind those of its profile, and all others stay", "[unit]")
{
    CHECK(answered(kPlain,
                   {{0, Part::Indicator, "Burglary dwellings", "burglary"}, {0, Part::Indicator, "All  crime", ""}})
          == kPlain + "indicator label: Burglary dwellings = burglary\nindicator label: All crime = -\n");
}

TEST_CASE("an answer goes to its table and not to the others", "[unit]")
{
    const std::string first = "area: national\nperiod: column Year\nvalue: column Number\n\ntable: one\n"
                              "indicator: column Type\n";
    const std::string second = "\ntable: two\nindicator: column Type\n";

    CHECK(answered(first + second, {{0, Part::Indicator, "A", "a"}}) == first + "indicator label: A = a\n" + second);
    CHECK(answered(first + second, {{1, Part::Indicator, "A", "a"}}) == first + second + "indicator label: A = a\n");
    CHECK(withMeanings(first + second, std::vector<LabelMeaning>{{2, Part::Indicator, "A", "a"}}).error().code
          == ErrorCode::BadInput);
}

TEST_CASE("another answer for the same label takes the place of the former", "[unit]")
{
    const std::string once = answered(kPlain, {{0, Part::Area, "Northants", "northamptonshire"}});

    CHECK(answered(once, {{0, Part::Area, "NORTHANTS", ""}}) == kPlain + "area label: Northants = -\n");
}

TEST_CASE("an answer overrules what holds for all tables", "[unit]")
{
    const std::string text = "area: column Force\nperiod: across\nindicator label: A = a\ntable: one\n"
                             "indicator: column Type\n";

    const auto profile = parseProfile(answered(text, {{0, Part::Indicator, "a", "b"}}), "test");

    REQUIRE(profile);
    CHECK(profile->tables.front().labels.at(Part::Indicator) == std::map<std::string, std::string>{{"A", "b"}});
}

TEST_CASE("a profile without a line end at its end gets one before the answer", "[unit]")
{
    CHECK(answered("indicator: ksi\narea: column Force\nperiod: across", {{0, Part::Area, "N", "n"}})
          == "indicator: ksi\narea: column Force\nperiod: across\narea label: N = n\n");
    CHECK(withMeanings("nonsense", {}).error().code == ErrorCode::BadInput);
}
