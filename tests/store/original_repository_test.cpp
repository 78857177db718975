// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/file_digest.h>
#include <outturn/store/original_repository.h>

#include "raw_sqlite.h"
#include "sample_store.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>
#include <random>

using namespace outturn;
using namespace outturn::store;
using namespace outturn::test;

namespace {

std::filesystem::path fileOf(const TemporaryFolder& folder, const std::string& bytes, const char* name = "force.csv")
{
    std::ofstream(folder / name, std::ios::binary) << bytes;
    return folder / name;
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Bytes that no packing makes smaller, so that they fill several pieces.
std::string noise(std::size_t count)
{
    std::mt19937 random(1);
    std::string bytes(count, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

Result<void> keep(Store& store, std::int64_t batch, const std::filesystem::path& file, const std::string& sha256)
{
    return store.write(
        [&](Transaction& transaction) { return OriginalKeeping(file, sha256).into(transaction, batch); });
}

std::string kept(Store& store, std::int64_t batch, const std::filesystem::path& file)
{
    auto sha256 = sha256OfFile(file).value();
    const auto done = keep(store, batch, file, sha256);
    INFO((done ? "" : done.error().message));
    REQUIRE(done);
    return sha256;
}

} // namespace

TEST_CASE("a file kept with its batch comes back byte for byte, and takes less room", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto batch = load(store, {ksi(1, 5)});
    std::string rows;
    for (int row = 0; row < 20'000; ++row)
        rows += "ksi,force,2021-01," + std::to_string(row % 9) + '\n';

    const auto sha256 = kept(store, batch, fileOf(folder, rows));

    const auto originals = OriginalRepository(store).ofBatch(batch);
    REQUIRE(originals);
    REQUIRE(originals->size() == 1);
    CHECK(originals->front().file == "force.csv");
    CHECK(originals->front().sha256 == sha256);
    CHECK(originals->front().bytes == static_cast<std::int64_t>(rows.size()));
    CHECK(originals->front().packedBytes < originals->front().bytes / 10);
    REQUIRE(OriginalRepository(store).copyTo(sha256, folder / "copy.csv"));
    CHECK(contentOf(folder / "copy.csv") == rows);
}

TEST_CASE("a file of many pieces and an empty one come back too", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto batch = load(store, {ksi(1, 5)});
    const auto size = GENERATE(std::size_t{0}, std::size_t{1}, std::size_t{5'000'000});

    const auto sha256 = kept(store, batch, fileOf(folder, noise(size)));

    REQUIRE(OriginalRepository(store).copyTo(sha256, folder / "copy"));
    CHECK(contentOf(folder / "copy") == noise(size));
}

TEST_CASE("the same bytes are kept once, whatever the batch and the name", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto first = load(store, {ksi(1, 5)});
    const auto second = load(store, {ksi(2, 5)});

    const auto sha256 = kept(store, first, fileOf(folder, "a,b\n"));
    CHECK(kept(store, second, fileOf(folder, "a,b\n", "again.csv")) == sha256);

    CHECK(OriginalRepository(store).ofBatch(second)->front().file == "again.csv");
    CHECK(RawSqlite(store.path()).value("SELECT count(*) FROM original_file") == "1");
}

TEST_CASE("a file that changed since it was read is not kept", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto batch = load(store, {ksi(1, 5)});
    const auto file = fileOf(folder, "a,b\n");
    const auto sha256 = sha256OfFile(file).value();
    fileOf(folder, "a,c\n");

    CHECK(keep(store, batch, file, sha256).error().code == ErrorCode::Conflict);
    CHECK(keep(store, batch, folder / "gone.csv", std::string(64, '0')).error().code == ErrorCode::NotFound);
    CHECK(OriginalRepository(store).ofBatch(batch)->empty());
}

TEST_CASE("a copy overwrites nothing, and one of a damaged file is not handed out", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto sha256 = kept(store, load(store, {ksi(1, 5)}), fileOf(folder, noise(3000)));
    const OriginalRepository originals(store);

    CHECK(originals.copyTo(sha256, folder / "force.csv").error().code == ErrorCode::AlreadyExists);
    CHECK(originals.copyTo(std::string(64, '1'), folder / "copy").error().code == ErrorCode::NotFound);
    RawSqlite other(store.path());
    CHECK(other.run("UPDATE original_piece SET packed = x'00'").find("append-only") != std::string::npos);
    other.run("DROP TRIGGER original_piece_no_update; UPDATE original_piece SET packed = x'78010300'");
    CHECK(originals.copyTo(sha256, folder / "copy").error().code == ErrorCode::StoreCorrupt);
    CHECK_FALSE(std::filesystem::exists(folder / "copy"));
}

TEST_CASE("keeping a file can be stopped", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto batch = load(store, {ksi(1, 5)});
    const auto file = fileOf(folder, "a,b\n");

    const auto stopped = store.write([&](Transaction& transaction) {
        return OriginalKeeping(file, sha256OfFile(file).value()).into(transaction, batch, [] { return false; });
    });

    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(OriginalRepository(store).ofBatch(batch)->empty());
}

TEST_CASE("a large file that nobody waits for is given up", "[unit]")
{
    const TemporaryFolder folder;
    const auto file = fileOf(folder, noise(20'000'000));

    {
        const OriginalKeeping dropped(file, std::string(64, '0'));
    }

    SUCCEED("the thread ended");
}
