// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/annotation_repository.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;
using domain::Annotation;

namespace {

const Annotation kTarget{makeDate(2021, 4, 1), makeDate(2021, 4, 1), "ksi", "new target"};
const Annotation kLockdown{makeDate(2020, 3, 23), makeDate(2020, 6, 1), "plan", "first lockdown"};

std::int64_t added(Store& store, const Annotation& annotation)
{
    std::int64_t number = 0;
    mustWrite(store, [&](Transaction& transaction) -> Result<void> {
        const auto kept = AnnotationRepository::append(transaction, annotation, "Analyst");
        number = kept.value_or(0);
        return kept.map([](std::int64_t) {});
    });
    return number;
}

Result<void> withdrawn(Store& store, std::int64_t number)
{
    return store.write(
        [&](Transaction& transaction) { return AnnotationRepository::withdraw(transaction, number, "Analyst"); });
}

Result<void> replaced(Store& store, std::int64_t number, const Annotation& annotation)
{
    return store.write([&](Transaction& transaction) -> Result<void> {
        return AnnotationRepository::replace(transaction, number, annotation, "Analyst").map([](std::int64_t) {});
    });
}

} // namespace

TEST_CASE("annotations come by first day until they are withdrawn", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    added(store, kTarget);
    const auto number = added(store, kLockdown);

    const auto both = AnnotationRepository(store).all();
    REQUIRE(withdrawn(store, number));
    const auto again = withdrawn(store, number);

    CHECK(both == std::vector{kLockdown, kTarget});
    CHECK(AnnotationRepository(store).all() == std::vector{kTarget});
    CHECK(again.error().code == ErrorCode::NotFound);
}

TEST_CASE("an edited annotation takes the place of the former, once", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto number = added(store, kLockdown);
    Annotation longer = kLockdown;
    longer.to = makeDate(2020, 6, 15);

    REQUIRE(replaced(store, number, longer));
    const auto again = replaced(store, number, kTarget);

    const auto standing = AnnotationRepository(store).recorded();
    REQUIRE(standing->size() == 1);
    CHECK(standing->front().annotation == longer);
    CHECK(standing->front().number != number);
    CHECK(standing->front().by == "Analyst");
    CHECK(again.error().code == ErrorCode::NotFound);
    CHECK(withdrawn(store, number).error().code == ErrorCode::NotFound);
    CHECK(withdrawn(store, standing->front().number));
}
