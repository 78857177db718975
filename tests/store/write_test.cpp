// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/batch_repository.h>
#include <outturn/store/observation_repository.h>
#include <outturn/store/office_repository.h>
#include <outturn/store/store_counts.h>

#include "raw_sqlite.h"
#include "sample_store.h"
#include "store/connection.h"
#include "support/catch.h"

#include <stdexcept>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;

namespace {

std::vector<std::string> words(const Store& store)
{
    return OfficeRepository(store).words().value_or(std::vector<std::string>{"(unreadable)"});
}

std::vector<domain::Observation> manyFigures(int years)
{
    std::vector<domain::Observation> figures;
    for (int year = 0; year < years; ++year) {
        for (unsigned month = 1; month <= 12; ++month) {
            figures.push_back(ksi(month, month));
            figures.back().key.period = domain::Period::month(1000 + year, month);
            figures.back().source.note = std::string(200, 'n');
        }
    }
    return figures;
}

} // namespace

TEST_CASE("what a write did is kept when it succeeds", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    const auto done = store.write(
        [](Transaction& transaction) { return OfficeRepository::addWord(transaction, "MARAC", "Analyst"); });

    CHECK(done);
    CHECK(words(store) == std::vector<std::string>{"MARAC"});
}

TEST_CASE("what a write did is undone when it fails, and the failure is handed on", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    const auto done = store.write([](Transaction& transaction) -> Result<void> {
        (void)OfficeRepository::addWord(transaction, "MARAC", "Analyst");
        return failure(ErrorCode::BadInput, "row 14 is bad");
    });

    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::BadInput);
    CHECK(words(store).empty());
}

TEST_CASE("what a write did is undone when it throws, and the store stays usable", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    CHECK_THROWS_AS((void)store.write([](Transaction& transaction) -> Result<void> {
        (void)OfficeRepository::addWord(transaction, "MARAC", "Analyst");
        throw std::logic_error("a mistake in the program");
    }),
                    std::logic_error);

    CHECK(words(store).empty());
    CHECK(store.write([](Transaction&) -> Result<void> { return {}; }));
}

TEST_CASE("a write within a write is refused and undoes nothing of the outer one", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    mustWrite(store, [&](Transaction& transaction) {
        const auto inner = store.write([](Transaction&) -> Result<void> { return {}; });
        CHECK_FALSE(inner);
        return OfficeRepository::addWord(transaction, "KSI", "Analyst");
    });

    CHECK(words(store) == std::vector<std::string>{"KSI"});
}

TEST_CASE("names learnt in a write that was undone are forgotten", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    (void)store.write([](Transaction& transaction) -> Result<void> {
        const auto batch = BatchRepository::create(transaction, "a.csv", "Analyst");
        (void)ObservationRepository::append(transaction, *batch, std::vector{ksi(1, 5)});
        return failure(ErrorCode::Cancelled, "stopped");
    });

    (void)load(store, {ksi(1, 7)});

    const auto read = ObservationRepository(store).read({.indicator = kKsi});
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->front().value == 7);
}

TEST_CASE("a full disk fails the write and leaves nothing half done", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    (void)load(store, {ksi(1, 5)});
    const auto before = counts(store);
    sqlite::runScript(store.connection().sql(), "PRAGMA max_page_count = 90");

    const auto done = store.write([](Transaction& transaction) -> Result<void> {
        const auto batch = BatchRepository::create(transaction, "big.xlsx", "Analyst");
        return ObservationRepository::append(transaction, *batch, manyFigures(500));
    });

    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::StoreDiskFull);
    CHECK(done.error().message.find("nothing of this change was kept") != std::string::npos);
    CHECK(counts(store) == before);
    CHECK(store.quickCheck());
    sqlite::runScript(store.connection().sql(), "PRAGMA max_page_count = 100000");
    CHECK(load(store, manyFigures(500)) == 2);
}

TEST_CASE("the change counter moves with one's own writes and with those of others", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    auto other = Store::open(store.path());
    REQUIRE(other);
    const auto addWord = [](const char* word) {
        return [word](Transaction& transaction) { return OfficeRepository::addWord(transaction, word, "Analyst"); };
    };
    const auto first = store.changeCounter();
    const auto unmoved = store.changeCounter();

    mustWrite(store, addWord("KSI"));
    const auto afterOwn = store.changeCounter();
    mustWrite(*other, addWord("MARAC"));
    const auto afterOther = store.changeCounter();

    CHECK(unmoved == first);
    CHECK(afterOwn != first);
    CHECK(afterOther != afterOwn);
}

TEST_CASE("no program can change or remove what is append-only", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    (void)load(store, {ksi(1, 5)});
    RawSqlite other(store.path());

    CHECK(other.run("UPDATE observation SET value = 6") == "observation is append-only");
    CHECK(other.run("DELETE FROM observation") == "observation is append-only");
    CHECK(other.run("UPDATE batch SET title = 'other'") == "batch is append-only");
    CHECK(other.run("DELETE FROM batch") == "batch is append-only");
    for (const char* table : {"batch_withdrawal", "source_file", "series", "target", "target_withdrawal",
                              "commentary_version", "status_decision", "annotation", "annotation_withdrawal",
                              "annotation_replacement", "rebase", "rebase_withdrawal", "edition_event", "audit"}) {
        const std::string guards = other.value(std::string("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' "
                                                           "AND sql LIKE '%RAISE(ABORT%' AND tbl_name = '")
                                               + table + "'");
        CHECK(guards == "2");
    }
}
