// SPDX-License-Identifier: GPL-3.0-or-later
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
