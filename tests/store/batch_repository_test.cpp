// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/batch_repository.h>
#include <outturn/store/store_counts.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;

namespace {

Result<void> withdraw(Store& store, std::int64_t batch, const std::string& reason)
{
    return store.write(
        [&](Transaction& transaction) { return BatchRepository::withdraw(transaction, batch, reason, "Analyst"); });
}

} // namespace

TEST_CASE("batches are numbered from 1, listed newest first, and know what they hold", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    CHECK(load(store, {ksi(1, 1), ksi(2, 2)}) == 1);
    CHECK(load(store, {ksi(3, 3)}) == 2);

    const auto all = BatchRepository(store).all();
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().number == 2);
    CHECK(all->back().title == "force.xlsx");
    CHECK(all->back().by == "Analyst");
    CHECK(all->back().observations == 2);
    CHECK(all->back().recordedAt < all->front().recordedAt);
    CHECK_FALSE(all->back().withdrawnAt);
    CHECK(counts(store)->observations == 3);
}

TEST_CASE("a withdrawn batch says when and why, and no longer counts", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto batch = load(store, {ksi(1, 1)});

    REQUIRE(withdraw(store, batch, "wrong month"));

    const auto found = BatchRepository(store).find(batch);
    REQUIRE(found);
    CHECK(found->withdrawnAt > found->recordedAt);
    CHECK(found->withdrawnReason == "wrong month");
    CHECK(counts(store)->observations == 0);
}

TEST_CASE("a batch is withdrawn once, with a reason, and only if there is one", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto batch = load(store, {ksi(1, 1)});

    const auto blank = withdraw(store, batch, "  ");
    const auto missing = withdraw(store, 9, "wrong");
    REQUIRE(withdraw(store, batch, "wrong"));
    const auto again = withdraw(store, batch, "wrong");

    CHECK(blank.error().code == ErrorCode::ReasonRequired);
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(BatchRepository(store).find(9).error().code == ErrorCode::NotFound);
}
