// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/store_counts.h>
#include <outturn/store/target_repository.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

namespace {

Target trajectory()
{
    return {kKsi, kForce,      TargetKind::Trajectory, Comparator::AtMost,    30.5,
            40.0, Unit::Count, makeDate(2021, 4, 1),   makeDate(2025, 3, 31), "towards – zero"};
}

Target openEnded()
{
    return {.indicator = IndicatorSlug("solved-rate"), .area = kForce, .value = 34, .unit = Unit::Percent};
}

Result<void> append(Store& store, const std::vector<Target>& targets)
{
    return store.write(
        [&](Transaction& transaction) { return TargetRepository::append(transaction, targets, "Analyst"); });
}

} // namespace

TEST_CASE("targets come back as set, each for its indicator", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    REQUIRE(append(store, {trajectory(), openEnded()}));

    const TargetRepository targets(store);
    CHECK(targets.all() == std::vector{trajectory(), openEnded()});
    CHECK(targets.of(kKsi) == std::vector{trajectory()});
    CHECK(targets.of(IndicatorSlug("deaths"))->empty());
    CHECK(targets.of({})->empty());
    CHECK(counts(store)->targets == 2);
}

TEST_CASE("a withdrawn target is history and no longer a target", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    REQUIRE(append(store, {trajectory()}));
    const auto withdraw = [&](std::int64_t number) {
        return store.write([&](Transaction& transaction) {
            return TargetRepository::withdraw(transaction, number, "replaced", "Analyst");
        });
    };

    REQUIRE(withdraw(1));
    const auto again = withdraw(1);
    const auto missing = withdraw(8);

    const auto history = TargetRepository(store).history(kKsi);
    REQUIRE(history);
    REQUIRE(history->size() == 1);
    CHECK(history->front().target == trajectory());
    CHECK(history->front().by == "Analyst");
    CHECK(history->front().withdrawnAt > history->front().at);
    CHECK(history->front().withdrawnReason == "replaced");
    CHECK(TargetRepository(store).all()->empty());
    CHECK(counts(store)->targets == 0);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(missing.error().code == ErrorCode::NotFound);
}

TEST_CASE("a target of an unknown indicator is refused with all that came with it", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    Target lost = openEnded();
    lost.indicator = IndicatorSlug("kis");

    const auto added = append(store, {trajectory(), lost});

    REQUIRE_FALSE(added);
    CHECK(added.error().code == ErrorCode::NotFound);
    CHECK(TargetRepository(store).all()->empty());
}
