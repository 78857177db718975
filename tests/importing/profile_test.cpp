// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/profile.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::importing;

namespace {

constexpr auto kDeaths = "outturn profile 1\n"
                         "# Deaths after contact, a sheet each\n"
                         "name: Deaths after contact\n"
                         "area: national\n"
                         "period: column Financial year\n"
                         "by: financial year\n"
                         "leave out: Financial year = Total | All years*\n"
                         "\n"
                         "table: custody\n"
                         "sheet: Custody\n"
                         "title: Table 3.1 *\n"
                         "until: Total\n"
                         "indicator: deaths-in-custody\n"
                         "value: column Number of fatalities\n"
                         "\n"
                         "table: roads\n"
                         "sheet: RTI | Road traffic\n"
                         "indicator: deaths-on-roads\n"
                         "value: column Number of fatalities\n"
                         "marker: * = suppressed\n"
                         "blank: not_yet_reported\n";

const std::string kSmallest = "indicator: ksi\narea: national\nperiod: across\n";

std::string refusal(const std::string& text)
{
    const auto profile = parseProfile(text, "deaths.profile");
    REQUIRE_FALSE(profile);
    CHECK(profile.error().code == ErrorCode::BadInput);
    return profile.error().message;
}

} // namespace

TEST_CASE("what stands before the first table of a profile holds for all of them", "[unit]")
{
    const auto profile = parseProfile(kDeaths, "deaths.profile");

    REQUIRE(profile);
    CHECK(profile->name == "Deaths after contact");
    REQUIRE(profile->tables.size() == 2);
    for (const TableRule& table : profile->tables) {
        CHECK(table.part(Part::Area) == PartRule{Place::Constant, "national", false});
        CHECK(table.part(Part::Period) == PartRule{Place::Column, "Financial year", false});
        CHECK(table.step == PeriodStep::FinancialYear);
        CHECK(table.leaveOut.front().patterns == std::vector<std::string>{"Total", "All years*"});
    }
    CHECK(profile->tables[0].title == "Table 3.1 *");
    CHECK(profile->tables[1].title.empty());
    CHECK(profile->tables[1].sheets == std::vector<std::string>{"RTI", "Road traffic"});
    CHECK(profile->tables[1].markers.at("*") == domain::MissingReason::Suppressed);
    CHECK(profile->tables[1].blank == domain::MissingReason::NotYetReported);
}

TEST_CASE("a printed profile reads back as it was", "[unit]")
{
    for (const std::string& text :
         {std::string(kDeaths), kSmallest, printedProfile(plainProfile()),
          kSmallest
              + "combine: sum\nby: 12 months\ntimes: 0.1\nkeep: Year = 20* | 19*\nheader: As at\n"
                "area label: A = B = northants\narea label: Total = -\nfill down: Region\n"
                "leave out columns: Change * | %\nnew areas: place in metropolitan\n",
          kSmallest + "new areas: known\n"}) {
        const auto profile = parseProfile(text, "a");
        REQUIRE(profile);
        const auto again = parseProfile(printedProfile(*profile), "a");
        REQUIRE(again);
        CHECK(*again == *profile);
    }
}

TEST_CASE("a label is what stands before the last equals sign, and a dash leaves it out", "[unit]")
{
    const auto profile = parseProfile(kSmallest + "area label: A = B = northants\narea label: Total = -\n", "a");

    REQUIRE(profile);
    const auto& labels = profile->tables.front().labels.at(Part::Area);
    CHECK(labels.at("A = B") == "northants");
    CHECK(labels.at("Total").empty());
}

TEST_CASE("a line that is no setting is refused with its number and what would do", "[unit]")
{
    const auto message = refusal("area: national\nperid: across\n");

    CHECK(message.find("deaths.profile, line 2") != std::string::npos);
    CHECK(message.find("\"perid\" is no setting") != std::string::npos);
    CHECK(message.find("period") != std::string::npos);
}

TEST_CASE("values that stand for nothing are refused with the words that would do", "[unit]")
{
    const std::string& start = kSmallest;
    CHECK(refusal(start + "combine: average\n").find("count rows") != std::string::npos);
    CHECK(refusal(start + "by: week\n").find("financial year") != std::string::npos);
    CHECK(refusal(start + "times: many\n").find("100") != std::string::npos);
    CHECK(refusal(start + "marker: x = lost\n").find("suppressed") != std::string::npos);
    CHECK(refusal(start + "blank: lost\n").find("leave the line out") != std::string::npos);
    CHECK(refusal(start + "new areas: village\n").find("local_policing_area") != std::string::npos);
    CHECK(refusal(start + "keep: Fatal\n").find("Severity = Fatal") != std::string::npos);
    CHECK(refusal(start + "area label: Total\n").find("Total = -") != std::string::npos);
    CHECK(refusal(start + "period label: 1 = 2\n").find("leave this line out") != std::string::npos);
    CHECK(refusal(start + "title:\n").find("nothing stands behind") != std::string::npos);
    CHECK(refusal(start + "title\n").find("a colon") != std::string::npos);
}

TEST_CASE("rows cannot be kept or left out by nothing at all", "[unit]")
{
    CHECK(refusal(kSmallest + "keep: Severity = |\n").find("names no rows") != std::string::npos);
    CHECK(refusal(kSmallest + "leave out: Force = | |\n").find("names no rows") != std::string::npos);
}

TEST_CASE("a profile that leaves open where a figure is or what it means is refused", "[unit]")
{
    CHECK(refusal("area: national\nperiod: across\n").find("where the indicator is") != std::string::npos);
    CHECK(refusal("indicator: ksi\narea: national\nperiod: column Month\n").find("where the figures are")
          != std::string::npos);
    CHECK(refusal("indicator: across\narea: national\nperiod: across\n").find("two parts across") != std::string::npos);
    CHECK(refusal(kSmallest + "value: column Total\n").find("under it") != std::string::npos);
    CHECK(parseProfile("indicator: ksi\narea: national\nperiod: column Date\ncombine: count rows\n", "a"));
}
