// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/status_repository.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

namespace {

const Period kQuarter = Period::quarter(2021, 2);

void decide(Store& store, const OutcomeSlug& outcome, Status status, const Period& quarter = kQuarter)
{
    mustWrite(store, [&](Transaction& transaction) {
        return StatusRepository::append(
            transaction,
            {.outcome = outcome, .quarter = quarter, .status = status, .reason = "seen", .by = "Approver"});
    });
}

} // namespace

TEST_CASE("the newest decision holds and the older ones are kept", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    decide(store, kRoads, Status::OnTrack);
    decide(store, kRoads, Status::NotOnTrack);

    const auto newest = StatusRepository(store).newest(kRoads, kQuarter);
    const auto history = StatusRepository(store).history(kRoads, kQuarter);

    REQUIRE(newest);
    REQUIRE(*newest);
    CHECK((*newest)->status == Status::NotOnTrack);
    CHECK((*newest)->reason == "seen");
    CHECK((*newest)->by == "Approver");
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->front() == **newest);
    CHECK(history->back().status == Status::OnTrack);
    CHECK(history->back().at < history->front().at);
}

TEST_CASE("the newest decision of every outcome in a quarter comes in one go", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    decide(store, kRoads, Status::OnTrack);
    decide(store, kRoads, Status::Watch);
    decide(store, OutcomeSlug("fewer-burglaries"), Status::OnTrack);
    decide(store, kRoads, Status::NotOnTrack, Period::quarter(2021, 1));

    const auto all = StatusRepository(store).newestOfQuarter(kQuarter);

    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().outcome == OutcomeSlug("fewer-burglaries"));
    CHECK(all->back().outcome == kRoads);
    CHECK(all->back().status == Status::Watch);
}

TEST_CASE("an outcome nobody has decided on has no decision, and an unknown one takes none", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    const auto newest = StatusRepository(store).newest(kRoads, kQuarter);
    const auto lost = store.write([](Transaction& transaction) {
        return StatusRepository::append(transaction, {.outcome = OutcomeSlug("nothing"), .quarter = kQuarter});
    });

    REQUIRE(newest);
    CHECK_FALSE(*newest);
    CHECK(lost.error().code == ErrorCode::NotFound);
}
