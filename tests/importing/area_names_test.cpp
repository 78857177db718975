// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/area_names.h>

#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::importing;

namespace {

std::string only(std::string_view label)
{
    const auto areas = areasNamed(label);
    return areas.size() == 1 ? std::string(areas.front()->slug) : std::to_string(areas.size()) + " areas";
}

std::vector<std::string> slugs(const std::vector<AreaLabel>& labels)
{
    std::vector<std::string> all;
    for (const KnownArea* area : areasOf(labels))
        all.emplace_back(area == nullptr ? "" : area->slug);
    return all;
}

} // namespace

TEST_CASE("the 43 forces are known by name", "[unit]")
{
    const auto areas = knownAreas();
    const auto forces = std::count_if(areas.begin(), areas.end(), [](const KnownArea& area) {
        return area.kind == domain::AreaKind::Force && area.slug != "british-transport-police";
    });

    CHECK(forces == 43);
    for (const KnownArea& area : areas)
        CHECK_FALSE(areasNamed(area.name).empty());
}

TEST_CASE("forces are known in the forms that publishers write", "[unit]")
{
    CHECK(only("Avon & Somerset") == "avon-and-somerset");
    CHECK(only("Avon and Somerset Constabulary") == "avon-and-somerset");
    CHECK(only("London, City of") == "city-of-london");
    CHECK(only("City of London Police") == "city-of-london");
    CHECK(only("Metropolitan Police Service") == "metropolitan");
    CHECK(only("Metropolitan") == "metropolitan");
    CHECK(only("Metropolitan Police2") == "metropolitan");
    CHECK(only("Northumbria3,4") == "northumbria");
    CHECK(only("Dyfed-Powys") == "dyfed-powys");
    CHECK(only("Dyfed Powys Police") == "dyfed-powys");
    CHECK(only("DEVON & CORNWALL") == "devon-and-cornwall");
    CHECK(only("British Transport Police") == "british-transport-police");
    CHECK(only("West Midlands Police") == "west-midlands");
}

TEST_CASE("regions and nations are known, with totals in front", "[unit]")
{
    CHECK(only("North East ") == "region-north-east");
    CHECK(only("Eastern ") == "region-east-of-england");
    CHECK(only("Yorkshire & Humber") == "region-yorkshire-and-the-humber");
    CHECK(only("Total West Midlands ") == "region-west-midlands");
    CHECK(only("Total England and Wales") == "england-and-wales");
    CHECK(only("Total of all 43 forces") == "england-and-wales");
    CHECK(only("Total 43 forces") == "england-and-wales");
    CHECK(only("Wales") == "wales");
    CHECK(only("Total Kent") == "0 areas");
    CHECK(only("Police officers") == "0 areas");
    CHECK(only("") == "0 areas");
    CHECK(areasNamed("West Midlands").size() == 2);
}

TEST_CASE("a region over its forces and the force of its name are told apart by position", "[unit]")
{
    CHECK(slugs({{"East Midlands "},
                 {"Derbyshire"},
                 {"West Midlands "},
                 {"Staffordshire"},
                 {"West Mercia"},
                 {"West Midlands"}})
          == std::vector<std::string>{"region-east-midlands", "derbyshire", "region-west-midlands", "staffordshire",
                                      "west-mercia", "west-midlands"});
}

TEST_CASE("a force beside its region's name, or in a list of forces, is the force", "[unit]")
{
    CHECK(slugs({{"Total West Midlands ", "West Midlands"},
                 {"West Mercia", "West Midlands"},
                 {"West Midlands", "West Midlands"}})
          == std::vector<std::string>{"region-west-midlands", "west-mercia", "west-midlands"});
    CHECK(slugs({{"West Mercia"}, {"West Midlands"}, {"West Yorkshire"}})
          == std::vector<std::string>{"west-mercia", "west-midlands", "west-yorkshire"});
    CHECK(slugs({{"West Midlands"}, {"West Midlands"}, {"West Midlands"}, {"Kent"}}).front() == "west-midlands");
}

TEST_CASE("among regions alone the shared name is the region", "[unit]")
{
    CHECK(slugs({{"East Midlands"}, {"West Midlands"}, {"London"}}).at(1) == "region-west-midlands");
}
