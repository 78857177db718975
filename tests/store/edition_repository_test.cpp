// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/edition_repository.h>

#include "raw_sqlite.h"
#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

namespace {

const Period kQuarter = Period::quarter(2021, 2);

Result<void> record(Store& store, const Edition& edition)
{
    return store.write(
        [&](Transaction& transaction) { return EditionRepository::record(transaction, edition, "Approver"); });
}

} // namespace

TEST_CASE("editions come newest quarter first, each in its newest state", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    REQUIRE(record(store, {kQuarter, EditionState::Open}));
    REQUIRE(record(store, {Period::quarter(2021, 1), EditionState::Open}));
    REQUIRE(record(store, {kQuarter, EditionState::InReview}));

    const auto all = EditionRepository(store).all();

    CHECK(all
          == std::vector<Edition>{{kQuarter, EditionState::InReview}, {Period::quarter(2021, 1), EditionState::Open}});
    CHECK(EditionRepository(store).find(kQuarter)->value().state == EditionState::InReview);
    CHECK_FALSE(EditionRepository(store).find(Period::quarter(2020, 1))->has_value());
    CHECK(RawSqlite(store.path()).value("SELECT count(*) FROM edition_event") == "3");
}

TEST_CASE("a published edition keeps the moment of its publication through a correction", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    REQUIRE(record(store, {kQuarter, EditionState::Published}));
    const auto published = *EditionRepository(store).find(kQuarter);
    REQUIRE(record(store, {kQuarter, EditionState::Corrected}));

    const auto corrected = *EditionRepository(store).find(kQuarter);

    REQUIRE(published->publishedAt);
    CHECK(corrected->state == EditionState::Corrected);
    CHECK(corrected->publishedAt == published->publishedAt);
}

TEST_CASE("a moment of publication that is given is kept", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const Edition past{kQuarter, EditionState::Published, *parseIsoTimestamp("2021-11-20T10:00:00.000Z")};

    REQUIRE(record(store, past));

    CHECK(*EditionRepository(store).find(kQuarter) == past);
}

TEST_CASE("a published edition is not reopened, and only quarters have editions", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    REQUIRE(record(store, {kQuarter, EditionState::Published}));

    CHECK(record(store, {kQuarter, EditionState::Open}).error().code == ErrorCode::Conflict);
    CHECK(record(store, {kQuarter, EditionState::InReview}).error().code == ErrorCode::Conflict);
    CHECK(record(store, {Period::month(2021, 9), EditionState::Open}).error().code == ErrorCode::InvalidText);
}
