// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/observation_repository.h>
#include <outturn/store/store_counts.h>

#include "sample_store.h"
#include "support/catch.h"

#include <fstream>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;

namespace {

std::vector<domain::Observation> figures(int years)
{
    std::vector<domain::Observation> made;
    for (int year = 0; year < years; ++year) {
        for (unsigned month = 1; month <= 12; ++month) {
            made.push_back(ksi(month, month));
            made.back().key.period = domain::Period::month(1000 + year, month);
            made.back().source.note = std::string(500, 'n');
        }
    }
    return made;
}

} // namespace

TEST_CASE("a backup taken while another writes is the store as it was when the backup began", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    (void)load(store, figures(600));
    auto other = Store::open(store.path());
    REQUIRE(other);
    int steps = 0;

    const auto copied = store.backupTo(folder / "copy.outturn", [&](double share) {
        CHECK(share >= 0.0);
        CHECK(share <= 1.0);
        if (++steps == 1)
            (void)load(*other, {ksi(1, 5)});
        return true;
    });

    REQUIRE(copied);
    CHECK(steps > 0);
    const auto copy = Store::open(folder / "copy.outturn");
    REQUIRE(copy);
    CHECK(copy->quickCheck());
    CHECK(counts(*copy)->observations == 7200);
    CHECK(counts(store)->observations == 7201);
}

TEST_CASE("a backup refuses to overwrite", "[unit]")
{
    const TemporaryFolder folder;
    const auto store = sampleStore(folder / "a.outturn");
    std::ofstream(folder / "old.bak") << "old";

    const auto copied = store.backupTo(folder / "old.bak");

    REQUIRE_FALSE(copied);
    CHECK(copied.error().code == ErrorCode::AlreadyExists);
    CHECK(std::filesystem::file_size(folder / "old.bak") == 3);
}

TEST_CASE("a stopped backup leaves nothing", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    (void)load(store, figures(600));
    std::filesystem::create_directory(folder / "backups");

    const auto copied = store.backupTo(folder / "backups" / "copy.outturn", [](double) { return false; });

    REQUIRE_FALSE(copied);
    CHECK(copied.error().code == ErrorCode::Cancelled);
    CHECK(std::filesystem::is_empty(folder / "backups"));
}

TEST_CASE("a restored backup holds what the store held", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    (void)load(store, {ksi(1, 5), ksi(2, 6)});
    REQUIRE(store.backupTo(folder / "copy.bak"));

    const auto restored = Store::restore(folder / "copy.bak", folder / "b.outturn");

    REQUIRE(restored);
    const auto opened = Store::open(folder / "b.outturn");
    REQUIRE(opened);
    CHECK(ObservationRepository(*opened).read({.indicator = kKsi})
          == ObservationRepository(store).read({.indicator = kKsi}));
    CHECK(std::filesystem::exists(folder / "copy.bak"));
}

TEST_CASE("a damaged backup is not restored", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    REQUIRE(store.backupTo(folder / "copy.bak"));
    {
        std::fstream file(folder / "copy.bak", std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(4 * 4096);
        file << std::string(20 * 4096, '\x55');
    }

    const auto restored = Store::restore(folder / "copy.bak", folder / "b.outturn");

    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == ErrorCode::StoreCorrupt);
    CHECK_FALSE(std::filesystem::exists(folder / "b.outturn"));
}

TEST_CASE("restoring refuses to overwrite a store", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    REQUIRE(store.backupTo(folder / "copy.bak"));

    const auto restored = Store::restore(folder / "copy.bak", store.path());

    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == ErrorCode::AlreadyExists);
}
