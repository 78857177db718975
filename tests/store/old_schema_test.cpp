// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/annotation_repository.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/commentary_repository.h>
#include <outturn/store/original_repository.h>
#include <outturn/store/plan_repository.h>
#include <outturn/store/rebase_repository.h>
#include <outturn/store/status_repository.h>

#include "raw_sqlite.h"
#include "sample_store.h"
#include "store/schema.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;

namespace {

/// A store as the program with that schema left it.
std::filesystem::path storeOfSchema(const TemporaryFolder& folder, int schema)
{
    const auto name = "schema-" + std::to_string(schema) + ".sql";
    std::ifstream file(std::filesystem::path(OUTTURN_TEST_DATA) / "schemas" / name);
    const std::string script{std::istreambuf_iterator<char>(file), {}};
    REQUIRE_FALSE(script.empty());
    const auto path = folder / "old.outturn";
    REQUIRE(RawSqlite(path).run(script).empty());
    return path;
}

} // namespace

TEST_CASE("there is a store of every released schema but the newest", "[unit]")
{
    for (const SchemaStep& step : schemaSteps().first(schemaSteps().size() - 1))
        CHECK(std::filesystem::exists(std::filesystem::path(OUTTURN_TEST_DATA) / "schemas"
                                      / ("schema-" + std::to_string(step.version) + ".sql")));
}

TEST_CASE("a store of the first schema opens with all it holds, and is copied before", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = storeOfSchema(folder, 1);

    auto store = Store::open(path);

    REQUIRE(store);
    CHECK(store->schemaVersion() == schemaSteps().back().version);
    CHECK(PlanRepository(*store).load()->title == "A plan of schema 1");
    const auto quarter = domain::Period::quarter(2021, 2);
    CHECK(CommentaryRepository(*store).newest({kRoads, quarter})->value().text == "Fewer people were hurt.");
    CHECK(StatusRepository(*store).newest(kRoads, quarter)->value().reason == "Winter is coming.");
    const auto notes = AnnotationRepository(*store).all();
    REQUIRE(notes->size() == 1);
    CHECK(notes->front().text == "Lockdown 1");
    CHECK(store->quickCheck());

    const auto newest = std::to_string(schemaSteps().back().version);
    const auto copy = folder.path() / ("old.outturn.before-schema-" + newest + ".bak");
    REQUIRE(std::filesystem::exists(copy));
    CHECK(RawSqlite(copy).value("PRAGMA user_version") == "1");
}

TEST_CASE("a store of any old schema opens and keeps its figures", "[unit]")
{
    const TemporaryFolder folder;
    const auto schema = GENERATE(1, 2, 3);

    auto store = Store::open(storeOfSchema(folder, schema));

    REQUIRE(store);
    CHECK(store->quickCheck());
    CHECK(BatchRepository(*store).all()->front().title == "force-q2.xlsx");
    CHECK(OriginalRepository(*store).ofBatch(1)->empty());
}

TEST_CASE("what the newer schema keeps can be written to a store that was old", "[unit]")
{
    const TemporaryFolder folder;
    auto store = Store::open(storeOfSchema(folder, 1)).value();

    mustWrite(store, [&](Transaction& transaction) -> Result<void> {
        return RebaseRepository::append(transaction,
                                        {.indicator = kKsi, .from = makeDate(2021, 4, 1), .reason = "new", .by = "A"})
            .map([](std::int64_t) {});
    });

    CHECK(RebaseRepository(store).all()->size() == 1);
}
