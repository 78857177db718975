// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/rebase_repository.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;
using domain::Rebase;

namespace {

Rebase decision(int year, const std::string& reason)
{
    return {.indicator = kKsi, .from = makeDate(year, 4, 1), .reason = reason, .by = "Analyst"};
}

Result<void> kept(Store& store, const Rebase& rebase)
{
    return store.write([&](Transaction& transaction) -> Result<void> {
        return RebaseRepository::append(transaction, rebase).map([](std::int64_t) {});
    });
}

Result<void> withdrawn(Store& store, std::int64_t number)
{
    return store.write([&](Transaction& transaction) {
        return RebaseRepository::withdraw(transaction, number, "wrong year", "Approver");
    });
}

} // namespace

TEST_CASE("rebases come by day, with reason, name and moment", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    REQUIRE(kept(store, decision(2021, "new recording rules")));
    REQUIRE(kept(store, decision(2019, "new roads team")));

    const auto all = RebaseRepository(store).all();

    REQUIRE(all->size() == 2);
    CHECK(all->front().from == makeDate(2019, 4, 1));
    CHECK(all->front().reason == "new roads team");
    CHECK(all->front().by == "Analyst");
    CHECK(all->front().at > Timestamp{});
    CHECK(all->front().indicator == kKsi);
    CHECK(RebaseRepository(store).history(domain::IndicatorSlug("deaths"))->empty());
    CHECK(RebaseRepository(store).history({})->empty());
}

TEST_CASE("a withdrawn rebase is history with its reason, and is not withdrawn twice", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    REQUIRE(kept(store, decision(2021, "new recording rules")));

    REQUIRE(withdrawn(store, 1));

    CHECK(RebaseRepository(store).all()->empty());
    const auto history = RebaseRepository(store).history(kKsi);
    REQUIRE(history->size() == 1);
    REQUIRE(history->front().withdrawn);
    CHECK(history->front().withdrawn->reason == "wrong year");
    CHECK(history->front().withdrawn->by == "Approver");
    CHECK(withdrawn(store, 1).error().code == ErrorCode::Conflict);
    CHECK(withdrawn(store, 9).error().code == ErrorCode::NotFound);
}

TEST_CASE("a rebase of an unknown indicator, or without a reason, is refused", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    Rebase stranger = decision(2021, "new");
    stranger.indicator = domain::IndicatorSlug("no-such");

    CHECK(kept(store, stranger).error().code == ErrorCode::NotFound);
    CHECK_FALSE(kept(store, decision(2021, "")));
    CHECK(RebaseRepository(store).all()->empty());
}
