// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/commentary_repository.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

namespace {

const CommentaryKey kKey{kRoads, Period::quarter(2021, 2)};

Result<CommentaryVersion> save(Store& store, const std::string& text, int base, const CommentaryKey& key = kKey,
                               const std::string& by = "Author")
{
    Result<CommentaryVersion> saved = failure(ErrorCode::StoreFailed, "not run");
    const auto done = store.write([&](Transaction& transaction) -> Result<void> {
        saved = CommentaryRepository::append(transaction, key, text, by, base);
        if (!saved)
            return tl::unexpected(saved.error());
        return {};
    });
    CHECK(done.has_value() == saved.has_value());
    return saved;
}

} // namespace

TEST_CASE("versions count from 1 and are all kept", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    const auto first = save(store, "First – 41% *fewer*", 0);
    const auto second = save(store, "Second", 1);

    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->version == 1);
    CHECK(second->version == 2);
    CHECK(CommentaryRepository(store).newest(kKey) == *second);
    CHECK(CommentaryRepository(store).history(kKey) == std::vector{*second, *first});
}

TEST_CASE("nothing saved yet is nothing, not an error", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = sampleStore(folder / "a.outturn");

    const auto newest = CommentaryRepository(store).newest(kKey);

    REQUIRE(newest);
    CHECK_FALSE(*newest);
    CHECK(CommentaryRepository(store).history(kKey)->empty());
    CHECK(CommentaryRepository(store).newestOfQuarter(kKey.quarter)->empty());
}

TEST_CASE("a text that started from an older version is refused, naming who saved meanwhile", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    REQUIRE(save(store, "First", 0));
    const auto theirs = save(store, "Theirs", 1, kKey, "Approver");

    const auto mine = save(store, "Mine", 1);

    REQUIRE_FALSE(mine);
    CHECK(mine.error().code == ErrorCode::Conflict);
    CHECK(mine.error().context == ErrorContext{{"newest", "2"}, {"by", "Approver"}, {"at", isoTimestamp(theirs->at)}});
    CHECK(CommentaryRepository(store).newest(kKey) == *theirs);
}

TEST_CASE("two programs that save on the same base do not overwrite each other", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    auto other = Store::open(store.path());
    REQUIRE(other);

    const auto first = save(store, "Mine", 0);
    const auto second = save(*other, "Theirs", 0);

    CHECK(first);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Conflict);
}

TEST_CASE("a version that is still to come cannot be built upon", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    CHECK(save(store, "Text", 5).error().code == ErrorCode::Conflict);
}

TEST_CASE("the newest of every outcome in a quarter comes in one go", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const CommentaryKey burglary{OutcomeSlug("fewer-burglaries"), kKey.quarter};
    REQUIRE(save(store, "Old", 0));
    const auto roads = save(store, "New", 1);
    const auto burglaries = save(store, "Fewer", 0, burglary);
    REQUIRE(save(store, "Another quarter", 0, {kRoads, Period::quarter(2021, 1)}));

    CHECK(CommentaryRepository(store).newestOfQuarter(kKey.quarter) == std::vector{*burglaries, *roads});
}

TEST_CASE("a commentary on an unknown outcome is refused", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    CHECK(save(store, "Text", 0, {OutcomeSlug("nothing"), kKey.quarter}).error().code == ErrorCode::NotFound);
}
