// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/claim_decision_repository.h>

#include "raw_sqlite.h"
#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

namespace {

const CommentaryKey kKey{kRoads, Period::quarter(2021, 2)};

ClaimDecision decision(const std::string& figure)
{
    return {.key = kKey,
            .anchor = {.figure = figure, .before = "an audit of", .after = "records found"},
            .ruling = ClaimRuling::SourcedElsewhere,
            .citation = "Inspection report, page 12",
            .reason = "not held here",
            .by = "Analyst"};
}

std::int64_t kept(Store& store, const ClaimDecision& taken)
{
    std::int64_t id = 0;
    mustWrite(store, [&](Transaction& transaction) -> Result<void> {
        return ClaimDecisionRepository::append(transaction, taken).map([&](std::int64_t number) { id = number; });
    });
    return id;
}

} // namespace

TEST_CASE("a decision on a figure comes back whole, with number and moment", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    ClaimDecision expected = decision("40");
    expected.id = kept(store, expected);

    const auto standing = ClaimDecisionRepository(store).standing(kKey);
    REQUIRE(standing);
    REQUIRE(standing->size() == 1);
    expected.at = standing->front().at;
    CHECK(standing->front() == expected);
    CHECK(expected.at > Timestamp{});
    CHECK(ClaimDecisionRepository(store).find(expected.id).value() == expected);
    CHECK(ClaimDecisionRepository(store).standing({kRoads, Period::quarter(2021, 1)})->empty());
}

TEST_CASE("a withdrawn decision stands no more and is still known", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto first = kept(store, decision("40"));
    kept(store, decision("41"));
    const auto withdraw = [&](Transaction& transaction) {
        return ClaimDecisionRepository::withdraw(transaction, first, "Approver");
    };

    mustWrite(store, withdraw);
    mustWrite(store, withdraw);

    const auto standing = ClaimDecisionRepository(store).standing(kKey);
    REQUIRE(standing->size() == 1);
    CHECK(standing->front().anchor.figure == "41");
    CHECK(ClaimDecisionRepository(store).find(first)->anchor.figure == "40");
    CHECK(ClaimDecisionRepository(store).find(99).error().code == ErrorCode::NotFound);
}

TEST_CASE("decisions cannot be changed or removed by anybody", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = folder / "a.outturn";
    {
        auto store = sampleStore(path);
        kept(store, decision("40"));
    }
    RawSqlite file(path);

    CHECK_FALSE(file.run("UPDATE claim_decision SET reason = 'other'").empty());
    CHECK_FALSE(file.run("DELETE FROM claim_decision").empty());
    CHECK(file.value("SELECT reason FROM claim_decision") == "not held here");
}

TEST_CASE("a decision without a reason or on an unknown outcome is refused", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    ClaimDecision stranger = decision("40");
    stranger.key.outcome = OutcomeSlug("no-such");
    ClaimDecision bare = decision("40");
    bare.reason.clear();
    const auto append = [&](const ClaimDecision& taken) {
        return store.write([&](Transaction& transaction) -> Result<void> {
            return ClaimDecisionRepository::append(transaction, taken).map([](std::int64_t) {});
        });
    };

    CHECK(append(stranger).error().code == ErrorCode::NotFound);
    CHECK_FALSE(append(bare));
    CHECK(ClaimDecisionRepository(store).standing(kKey)->empty());
}
