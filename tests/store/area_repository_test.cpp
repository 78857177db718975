// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/area_repository.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

TEST_CASE("areas come back as saved, children before parents or not", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = sampleStore(folder / "a.outturn");

    CHECK(AreaRepository(store).all() == sampleAreas());
}

TEST_CASE("saving an area again renames it", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    auto renamed = sampleAreas();
    renamed[1].name = "The whole force";

    mustWrite(store, [&](Transaction& transaction) {
        return AreaRepository::save(transaction, std::span(renamed).subspan(1, 1));
    });

    CHECK(AreaRepository(store).all() == renamed);
}

TEST_CASE("an area with an unknown parent is refused", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    const auto saved = store.write([](Transaction& transaction) {
        return AreaRepository::save(transaction, std::vector{Area{AreaSlug("x"), "X", AreaKind::Place, AreaSlug("y")}});
    });

    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::NotFound);
    CHECK(AreaRepository(store).all() == sampleAreas());
}

TEST_CASE("peers are the members of a group on a day, both ends included", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const AreaSlug group("msg");
    const std::vector<PeerMembership> given{{group, AreaSlug("force"), makeDate(2018, 4, 1), std::nullopt},
                                            {group, AreaSlug("urban"), makeDate(2019, 4, 1), makeDate(2021, 3, 31)}};

    mustWrite(store, [&](Transaction& transaction) { return AreaRepository::saveMemberships(transaction, given); });

    const AreaRepository areas(store);
    CHECK(areas.memberships() == given);
    CHECK(areas.peers(group, makeDate(2018, 3, 31))->empty());
    CHECK(areas.peers(group, makeDate(2018, 4, 1)) == std::vector{AreaSlug("force")});
    CHECK(areas.peers(group, makeDate(2021, 3, 31)) == std::vector{AreaSlug("force"), AreaSlug("urban")});
    CHECK(areas.peers(group, makeDate(2021, 4, 1)) == std::vector{AreaSlug("force")});
}
