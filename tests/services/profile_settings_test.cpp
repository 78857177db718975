// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/profile_settings.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::services;

TEST_CASE("a setting is changed in its own line and all others stay", "[unit]")
{
    ProfileSettings profile("# from the force\nname: Crime\nindicator: column Offence\narea: column Force\n"
                            "period: across\n");

    profile.set(0, "indicator", "recorded-crime");
    profile.set(0, "by", "month");

    CHECK(profile.text()
          == "# from the force\nname: Crime\nindicator: recorded-crime\narea: column Force\nperiod: across\n"
             "by: month\n");
    CHECK(profile.check());
}

TEST_CASE("a table's own line goes before the one for all tables", "[unit]")
{
    ProfileSettings profile("name: Deaths\narea: national\nperiod: column Year\nvalue: column Deaths\n"
                            "table: custody\nindicator: deaths-custody\n\ntable: roads\nindicator: deaths-roads\n");

    profile.set(1, "area", "northamptonshire");

    CHECK(profile.tableCount() == 2);
    CHECK(profile.tableName(1) == "roads");
    CHECK(profile.value(0, "area") == "national");
    CHECK(profile.value(1, "area") == "northamptonshire");
    CHECK(profile.value(1, "indicator") == "deaths-roads");
    CHECK(profile.check());
}

TEST_CASE("an empty value takes the setting away", "[unit]")
{
    ProfileSettings profile("name: Crime\nuntil: Total\narea: column Force\n");

    CHECK(profile.set(0, "until", ""));
    CHECK_FALSE(profile.set(0, "until", ""));

    CHECK(profile.text() == "name: Crime\narea: column Force\n");
    CHECK(profile.value(0, "until").empty());
}

TEST_CASE("a profile that says too little is told what is missing", "[unit]")
{
    const auto checked = ProfileSettings::of("Crime", {"area: column Force\nperiod: across\n"}).check();

    REQUIRE_FALSE(checked);
    CHECK(checked.error().message.find("indicator") != std::string::npos);
}

TEST_CASE("several sections become tables of one profile", "[unit]")
{
    const auto profile = ProfileSettings::of("Deaths", {"indicator: a\n", "indicator: b\n"});

    CHECK(profile.name() == "Deaths");
    CHECK(profile.tableCount() == 2);
    CHECK(profile.value(0, "indicator") == "a");
    CHECK(profile.value(1, "indicator") == "b");
}

TEST_CASE("tables come and go and those that stay keep what a person changed", "[unit]")
{
    auto profile = ProfileSettings::of("Deaths", {"sheet: RTI\nindicator: column Type\n"});
    profile.set(0, "indicator", "road-fatalities");

    profile.setTables({profile.sectionText(0), "sheet: Custody\n"});
    REQUIRE(profile.tableCount() == 2);
    CHECK(profile.value(0, "indicator") == "road-fatalities");
    profile.setTables({profile.sectionText(0)});

    CHECK(profile.text() == "outturn profile 1\nname: Deaths\nsheet: RTI\nindicator: road-fatalities\n");
}

TEST_CASE("what holds for all tables stays when they are chosen anew", "[unit]")
{
    ProfileSettings profile("name: Deaths\narea: national\n\ntable: 1\nsheet: RTI\n\ntable: 2\nsheet: Custody\n");

    profile.setTables({profile.sectionText(1)});

    CHECK(profile.value(0, "area") == "national");
    CHECK(profile.value(0, "sheet") == "Custody");
    CHECK(profile.name() == "Deaths");
}

TEST_CASE("a label that is dropped leaves no line, and the others stay", "[unit]")
{
    ProfileSettings profile("name: Crime\narea label: Kent = kent\narea label: Surrey  = surrey\narea: column Force\n");

    profile.forgetLabel(0, "area label", "surrey");

    CHECK(profile.text() == "name: Crime\narea label: Kent = kent\narea: column Force\n");
}
