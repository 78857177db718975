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

    profile.set(0, "until", "");

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
