// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/plan_repository.h>

#include "raw_sqlite.h"
#include "sample_store.h"
#include "store/schema.h"
#include "support/catch.h"

#include <fstream>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;

namespace {

constexpr std::uintmax_t kPageSize = 4096;

void writeFile(const std::filesystem::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary) << content;
}

/// Overwrites some pages with something that is no page.
void damage(const std::filesystem::path& path, std::uintmax_t fromPage, std::uintmax_t pages)
{
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(fromPage * kPageSize));
    file << std::string(pages * kPageSize, '\x55');
}

/// A store whose second half is figures.
std::filesystem::path storeWithFigures(const TemporaryFolder& folder)
{
    const auto path = folder / "damaged.outturn";
    auto store = sampleStore(path);
    std::vector<domain::Observation> figures;
    for (int year = 1000; year < 2000; ++year) {
        figures.push_back(ksi(1, year));
        figures.back().key.period = domain::Period::month(year, 1);
        figures.back().source.note = std::string(500, 'n');
    }
    (void)load(store, figures);
    return path;
}

bool mentions(const Error& error, const std::filesystem::path& path)
{
    return error.message.find(path.string()) != std::string::npos;
}

} // namespace

TEST_CASE("a created store opens again with its plan", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "a store's \"own\" name %41 é.outturn";
    (void)sampleStore(path);

    const auto opened = Store::open(path);

    REQUIRE(opened);
    CHECK(opened->path() == path);
    CHECK(opened->schemaVersion() == schemaSteps().back().version);
    CHECK(opened->engine().starts_with("SQLite 3."));
    CHECK(opened->quickCheck());
    CHECK(PlanRepository(*opened).load() == samplePlan());
}

TEST_CASE("opening a path without a file says that the store is missing", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = folder / "none.outturn";

    const auto opened = Store::open(path);

    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::StoreMissing);
    CHECK(mentions(opened.error(), path));
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("a text file, an empty file and a folder are not stores, and stay as they are", "[unit]")
{
    const TemporaryFolder folder;
    const auto text = folder / "notes.txt";
    const auto empty = folder / "empty.outturn";
    writeFile(text, std::string(5000, 'n'));
    writeFile(empty, "");

    for (const auto& path : {text, empty, folder.path()}) {
        const auto opened = Store::open(path);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::StoreNotOurs);
        CHECK(mentions(opened.error(), path));
    }
    CHECK(std::filesystem::file_size(text) == 5000);
    CHECK(std::filesystem::file_size(empty) == 0);
}

TEST_CASE("a database of another program is not a store", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = folder / "other.db";
    RawSqlite(path).run("CREATE TABLE song (title TEXT); PRAGMA application_id = 77; PRAGMA user_version = 1;");

    const auto opened = Store::open(path);

    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::StoreNotOurs);
}

TEST_CASE("a store of a newer schema is refused and left alone", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = folder / "newer.outturn";
    (void)sampleStore(path);
    RawSqlite(path).run("PRAGMA user_version = 99");

    const auto opened = Store::open(path);

    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::StoreNewer);
    CHECK(opened.error().message.find("schema 99") != std::string::npos);
    CHECK(RawSqlite(path).value("PRAGMA user_version") == "99");
}

TEST_CASE("damage in the middle of the file is found by the quick check", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = storeWithFigures(folder);
    damage(path, std::filesystem::file_size(path) / kPageSize * 3 / 4, 3);

    const auto opened = Store::open(path);

    REQUIRE(opened);
    const auto checked = opened->quickCheck();
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::StoreCorrupt);
    CHECK(mentions(checked.error(), path));
}

TEST_CASE("damage to the description of the tables is found at opening", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = storeWithFigures(folder);
    damage(path, 1, std::filesystem::file_size(path) / kPageSize - 1);

    const auto opened = Store::open(path);

    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::StoreCorrupt);
}

TEST_CASE("a store that another program holds is locked, and the error says how long we waited", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = folder / "held.outturn";
    (void)sampleStore(path);
    RawSqlite other(path);
    REQUIRE(other.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;").empty());

    const auto opened = Store::open(path, {.busyTimeout = std::chrono::milliseconds{200}});

    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::StoreLocked);
    CHECK(opened.error().message.find("within 0.2 s") != std::string::npos);
}

TEST_CASE("a writer waits for another and then says that the store is locked", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = folder / "busy.outturn";
    (void)sampleStore(path);
    auto opened = Store::open(path, {.busyTimeout = std::chrono::milliseconds{100}});
    REQUIRE(opened);
    RawSqlite other(path);
    REQUIRE(other.run("BEGIN IMMEDIATE").empty());

    const auto refused = opened->write([](Transaction&) -> Result<void> { return {}; });
    const auto readMeanwhile = PlanRepository(*opened).load();
    REQUIRE(other.run("ROLLBACK").empty());
    const auto granted = opened->write([](Transaction&) -> Result<void> { return {}; });

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::StoreLocked);
    CHECK(readMeanwhile);
    CHECK(granted);
}

TEST_CASE("a store opened for reading only reads and refuses to write", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = folder / "kept.outturn";
    (void)sampleStore(path);
    auto opened = Store::open(path, {.readOnly = true});
    REQUIRE(opened);

    const auto written = opened->write([](Transaction&) -> Result<void> { return {}; });

    CHECK(PlanRepository(*opened).load());
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::StoreReadOnly);
    CHECK(mentions(written.error(), path));
}
