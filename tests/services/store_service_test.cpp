// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/commentary_service.h>
#include <outturn/services/store_service.h>

#include "sample_store.h"
#include "support/catch.h"

#include <stop_token>

using namespace outturn;
using namespace outturn::services;
using outturn::test::SampleStore;
using outturn::test::TemporaryFolder;

TEST_CASE("a backup opens as a store with the same content", "[unit]")
{
    const SampleStore store;
    const TemporaryFolder folder;
    const auto services = store.open();

    REQUIRE(services->store().backup(folder / "copy.outturn"));

    const auto copy = Services::open(folder / "copy.outturn");
    REQUIRE(copy);
    CHECK((*copy)->store().info()->observations == services->store().info()->observations);
    CHECK((*copy)->store().check());
}

TEST_CASE("a backup never overwrites, and a stopped one leaves no file", "[unit]")
{
    const SampleStore store;
    const TemporaryFolder folder;
    const auto services = store.open();
    REQUIRE(services->store().backup(folder / "copy.outturn"));

    const auto again = services->store().backup(folder / "copy.outturn");
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);

    std::stop_source stop;
    stop.request_stop();
    const auto stopped = services->store().backup(folder / "other.outturn", {.stop = stop.get_token()});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(std::filesystem::exists(folder / "other.outturn"));
}

TEST_CASE("a backup is restored under a new name only", "[unit]")
{
    const SampleStore store;
    const TemporaryFolder folder;
    REQUIRE(store.open()->store().backup(folder / "copy.outturn"));

    REQUIRE(restoreStore(folder / "copy.outturn", folder / "restored.outturn"));
    CHECK(Services::open(folder / "restored.outturn"));

    const auto again = restoreStore(folder / "copy.outturn", folder / "restored.outturn");
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("another window's work shows in the change counter", "[unit]")
{
    const SampleStore store;
    const auto first = store.open("Analyst", "one");
    const auto second = store.open("Editor", "two");
    const auto before = first->store().changeCounter();
    CHECK(first->store().changeCounter() == before);

    const domain::CommentaryKey key{domain::OutcomeSlug("road-safety.ksi"), test::sampleQuarter()};
    REQUIRE(second->commentary().save(key, "Anew.", "Editor", 1));

    CHECK(first->store().changeCounter() != before);
}

TEST_CASE("one's own work does not hide another's", "[unit]")
{
    const SampleStore store;
    const auto first = store.open("Analyst", "one");
    const auto second = store.open("Editor", "two");
    const domain::CommentaryKey key{domain::OutcomeSlug("road-safety.ksi"), test::sampleQuarter()};
    const auto before = first->store().changesByOthers();

    REQUIRE(first->commentary().save(key, "Mine.", "Analyst", 1));
    CHECK(first->store().changesByOthers() == before);

    REQUIRE(second->commentary().save(key, "Theirs.", "Editor", 2));
    REQUIRE(first->commentary().save(key, "Mine again.", "Analyst", 3));
    CHECK(first->store().changesByOthers() != before);
}

TEST_CASE("what is no store is refused by name", "[unit]")
{
    const auto missing = Services::open("/nowhere/at-all.outturn");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::StoreMissing);

    const auto server = Services::open("postgresql://office@server/outturn");
    REQUIRE_FALSE(server);
    CHECK(server.error().code == ErrorCode::Unsupported);
}
