// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/observation_repository.h>
#include <outturn/store/plan_repository.h>
#include <outturn/store/store_counts.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

namespace {

Result<void> save(Store& store, const Plan& plan)
{
    return store.write([&](Transaction& transaction) { return PlanRepository::save(transaction, plan); });
}

} // namespace

TEST_CASE("a plan comes back equal and in its own order", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = sampleStore(folder / "a.outturn");

    CHECK(PlanRepository(store).load() == samplePlan());
    CHECK(counts(store) == StoreCounts{.themes = 2, .priorities = 2, .outcomes = 3, .indicators = 4});
}

TEST_CASE("a store without a plan says so", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = Store::create(folder / "a.outturn");
    REQUIRE(store);

    const auto loaded = PlanRepository(*store).load();

    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::NotFound);
}

TEST_CASE("saving a changed plan renames, moves and reorders what it keeps", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    Plan changed = samplePlan();
    std::swap(changed.themes[0], changed.themes[1]);
    changed.themes[0].title = "Less crime";
    changed.themes[0].priorities[0].outcomes[0].indicators[0].decimals = 2;
    changed.themes[1].priorities.push_back({PrioritySlug("new"), "New", {}});

    REQUIRE(save(store, changed));

    CHECK(PlanRepository(store).load() == changed);
}

TEST_CASE("what a newer plan leaves out keeps its figures and comes back with them", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    (void)load(store, {ksi(1, 5)});
    Plan shorter = samplePlan();
    shorter.themes.erase(shorter.themes.begin());

    REQUIRE(save(store, shorter));
    const auto loaded = PlanRepository(store).load();
    const auto figures = ObservationRepository(store).read({.indicator = kKsi});
    REQUIRE(save(store, samplePlan()));

    CHECK(loaded == shorter);
    REQUIRE(figures);
    CHECK(figures->size() == 1);
    CHECK(PlanRepository(store).load() == samplePlan());
}

TEST_CASE("a plan that names an unknown area is refused and the old one stays", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    Plan lost = samplePlan();
    lost.themes[0].priorities[0].outcomes[0].indicators[1].area = AreaSlug("atlantis");

    const auto saved = save(store, lost);

    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::NotFound);
    CHECK(saved.error().message.find("atlantis") != std::string::npos);
    CHECK(PlanRepository(store).load() == samplePlan());
}
