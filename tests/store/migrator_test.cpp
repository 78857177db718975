// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "raw_sqlite.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <array>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;

namespace {

constexpr std::string_view kFirst = "CREATE TABLE note (body TEXT NOT NULL) STRICT; INSERT INTO note VALUES ('kept');";
constexpr std::string_view kSecond = "ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT 'nobody';";
constexpr std::string_view kBroken = "CREATE TABLE half (a TEXT) STRICT; INSERT INTO no_such_table VALUES (1);";

constexpr std::array<SchemaStep, 1> kOld{{{1, kFirst}}};
constexpr std::array<SchemaStep, 2> kNew{{{1, kFirst}, {2, kSecond}}};
constexpr std::array<SchemaStep, 3> kFailing{{{1, kFirst}, {2, kSecond}, {3, kBroken}}};

std::unique_ptr<Connection> connectTo(const std::filesystem::path& path)
{
    return std::make_unique<Connection>(path, sqlite::Access::ReadWrite, OpenOptions{});
}

/// A store as the first version left it.
std::filesystem::path oldStore(const TemporaryFolder& folder)
{
    const auto path = folder / "old.outturn";
    Connection connection(path, sqlite::Access::Create, OpenOptions{});
    REQUIRE(layOut(connection, kOld));
    return path;
}

} // namespace

TEST_CASE("the released steps count from 1 without gaps", "[unit]")
{
    int expected = 0;
    for (const SchemaStep& step : schemaSteps())
        CHECK(step.version == ++expected);
    CHECK(expected >= 1);
}

TEST_CASE("an older store is taken to the newest schema and keeps its content", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = oldStore(folder);
    const auto connection = connectTo(path);
    REQUIRE(checkIdentity(*connection, kNew));
    CHECK(isOlder(*connection, kNew));

    const auto migrated = migrate(*connection, kNew);

    REQUIRE(migrated);
    CHECK_FALSE(isOlder(*connection, kNew));
    RawSqlite file(path);
    CHECK(file.value("SELECT body || ' by ' || author FROM note") == "kept by nobody");
}

TEST_CASE("before the first step the store is copied as it was", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = oldStore(folder);

    REQUIRE(migrate(*connectTo(path), kNew));

    const auto backup = folder.path() / "old.outturn.before-schema-2.bak";
    REQUIRE(std::filesystem::exists(backup));
    RawSqlite file(backup);
    CHECK(file.value("PRAGMA user_version") == "1");
    CHECK(file.value("SELECT body FROM note") == "kept");
}

TEST_CASE("an earlier copy is not overwritten by the next", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = oldStore(folder);
    const auto first = folder.path() / "old.outturn.before-schema-2.bak";
    RawSqlite(first).run("CREATE TABLE earlier (a TEXT)");

    REQUIRE(migrate(*connectTo(path), kNew));

    CHECK(RawSqlite(first).value("SELECT name FROM sqlite_master") == "earlier");
    CHECK(std::filesystem::exists(folder.path() / "old.outturn.before-schema-2.2.bak"));
}

TEST_CASE("a step that fails is undone whole, and the steps before it stand", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = oldStore(folder);

    const auto migrated = migrate(*connectTo(path), kFailing);

    REQUIRE_FALSE(migrated);
    CHECK(migrated.error().code == ErrorCode::StoreFailed);
    RawSqlite file(path);
    CHECK(file.value("PRAGMA user_version") == "2");
    CHECK(file.value("SELECT count(*) FROM sqlite_master WHERE name = 'half'") == "0");
    CHECK(file.value("SELECT body FROM note") == "kept");
}

TEST_CASE("a store newer than the known steps is not touched", "[unit]")
{
    const TemporaryFolder folder;
    const auto path = oldStore(folder);
    REQUIRE(migrate(*connectTo(path), kNew));

    const auto known = checkIdentity(*connectTo(path), kOld);

    REQUIRE_FALSE(known);
    CHECK(known.error().code == ErrorCode::StoreNewer);
}
