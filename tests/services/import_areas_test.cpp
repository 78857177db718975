// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_desk.h"

#include <outturn/store/area_repository.h>
#include <outturn/store/store.h>

#include <algorithm>

using namespace outturn;
using namespace outturn::services;
using outturn::test::ImportDesk;

namespace {

const std::string kRows = "Borough,Aug-21,Sep-21\nBarnet,41,42\nBrent,51,50\n";
const std::string kProfile = "name: Boroughs\nindicator: ksi\narea: column Borough\nperiod: across\n";

domain::AreaSlug parentOf(const ImportDesk& desk, const char* slug)
{
    const auto areas = store::AreaRepository(store::Store::open(desk.path()).value()).all();
    const auto found =
        std::find_if(areas->begin(), areas->end(), [&](const domain::Area& area) { return area.slug.text() == slug; });
    REQUIRE(found != areas->end());
    return found->parent;
}

bool asks(const StagedImport& staged)
{
    return std::any_of(staged.difference.warnings.begin(), staged.difference.warnings.end(), [](const auto& warning) {
        return warning.why.find("part of the plan's force") != std::string::npos;
    });
}

} // namespace

TEST_CASE("new places that lie nowhere need a reason, and then lie in the plan's force", "[unit]")
{
    ImportDesk desk;
    const auto staged = desk.stage(kRows, kProfile + "new areas: place\n");

    CHECK(staged.difference.newAreas.size() == 2);
    CHECK(asks(staged));
    (void)desk.load(staged);
    CHECK(parentOf(desk, "barnet") == domain::AreaSlug("northamptonshire"));
}

TEST_CASE("new places lie where the profile says, without a question", "[unit]")
{
    ImportDesk desk;
    const auto staged = desk.stage(kRows, kProfile + "new areas: place in metropolitan\n");

    CHECK_FALSE(asks(staged));
    (void)desk.load(staged);
    CHECK(parentOf(desk, "barnet") == domain::AreaSlug("metropolitan"));
}

TEST_CASE("places that the profile does not take as new areas are asked about", "[unit]")
{
    ImportDesk desk;
    const auto staged = desk.stage(kRows, kProfile);

    CHECK(staged.difference.questions.size() == 2);
    CHECK(staged.difference.newAreas.empty());
}
