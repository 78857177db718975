// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/audit_repository.h>

#include "raw_sqlite.h"
#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

namespace {

void note(Store& store, const std::string& action)
{
    mustWrite(store, [&](Transaction& transaction) -> Result<void> {
        const auto entry = AuditRepository::append(transaction, {"Analyst", action, "safer-roads", "from \"a\""});
        REQUIRE(entry);
        return {};
    });
}

} // namespace

TEST_CASE("audit entries form a chain, newest first", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    note(store, "load-batch");
    note(store, "save-commentary");
    note(store, "decide-status");

    const auto entries = AuditRepository(store).newest();

    REQUIRE(entries);
    REQUIRE(entries->size() == 3);
    CHECK(entries->at(0).action == "decide-status");
    CHECK(entries->at(0).number == 3);
    CHECK(entries->at(0).previousHash == entries->at(1).hash);
    CHECK(entries->at(2).previousHash.empty());
    CHECK(entries->at(2).hash.size() == 64);
    CHECK(entries->at(2).at < entries->at(0).at);
    CHECK(AuditRepository(store).newest(1)->size() == 1);
    CHECK(AuditRepository(store).verifyChain());
}

TEST_CASE("an altered, a removed and a forged entry break the chain", "[unit]")
{
    const auto tampering = GENERATE(
        as<std::string>{}, "UPDATE audit SET done_by = 'Nobody' WHERE number = 2", "DELETE FROM audit WHERE number = 2",
        "UPDATE audit SET hash = previous_hash WHERE number = 3", "DELETE FROM audit WHERE number = 1",
        "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE number = 1");
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    for (const char* action : {"one", "two", "three"})
        note(store, action);
    RawSqlite other(store.path());
    REQUIRE(other.run("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; " + tampering).empty());

    const auto verified = AuditRepository(store).verifyChain();

    REQUIRE_FALSE(verified);
    CHECK(verified.error().code == ErrorCode::StoreCorrupt);
    CHECK(verified.error().message.find("audit entry") != std::string::npos);
}

TEST_CASE("the hash covers every field and cannot be kept by moving text between two", "[unit]")
{
    const AuditEntry entry{.number = 1, .at = {}, .by = "ab", .action = "c", .subject = "s", .detail = "d"};
    AuditEntry moved = entry;
    moved.by = "a";
    moved.action = "bc";
    AuditEntry other = entry;
    other.detail = "e";

    CHECK(auditHash(moved) != auditHash(entry));
    CHECK(auditHash(other) != auditHash(entry));
    CHECK(auditHash(entry) == auditHash(AuditEntry(entry)));
}
