// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/annotation_repository.h>
#include <outturn/store/office_repository.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;

TEST_CASE("the office's words are kept once each, in order", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    for (const char* word : {"Wootton", "DriveSafe", "Wootton"})
        mustWrite(store,
                  [&](Transaction& transaction) { return OfficeRepository::addWord(transaction, word, "Author"); });

    CHECK(OfficeRepository(store).words() == std::vector<std::string>{"DriveSafe", "Wootton"});
}

TEST_CASE("a setting is what it was last set to, and nothing before", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto before = OfficeRepository(store).setting("office");

    for (const char* value : {"OPFCC", "OPFCC – Northampton"})
        mustWrite(store, [&](Transaction& transaction) {
            return OfficeRepository::setSetting(transaction, "office", value, "Author");
        });

    REQUIRE(before);
    CHECK_FALSE(*before);
    CHECK(*OfficeRepository(store).setting("office") == "OPFCC – Northampton");
}

TEST_CASE("annotations come by first day until they are withdrawn", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const domain::Annotation late{makeDate(2021, 4, 1), makeDate(2021, 4, 1), "ksi", "new target"};
    const domain::Annotation early{makeDate(2020, 3, 23), makeDate(2020, 6, 1), "plan", "first lockdown"};
    mustWrite(store, [&](Transaction& transaction) -> Result<void> {
        (void)AnnotationRepository::append(transaction, late, "Author");
        return AnnotationRepository::append(transaction, early, "Author");
    });
    const auto withdraw = [&] {
        return store.write(
            [&](Transaction& transaction) { return AnnotationRepository::withdraw(transaction, early, "Author"); });
    };

    const auto both = AnnotationRepository(store).all();
    REQUIRE(withdraw());
    const auto again = withdraw();

    CHECK(both == std::vector{early, late});
    CHECK(AnnotationRepository(store).all() == std::vector{late});
    CHECK(again.error().code == ErrorCode::NotFound);
}
