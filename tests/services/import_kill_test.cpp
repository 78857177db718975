// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it imports must leave the batch whole or absent.
#include <outturn/services/import_service.h>
#include <outturn/store/store.h>

#include "../store/child_process.h"
#include "sample_store.h"
#include "support/catch.h"

#include <cstdlib>
#include <fstream>
#include <random>
#include <thread>

using namespace outturn;
using namespace outturn::test;

namespace {

// `OUTTURN_KILL_ROWS=200000` takes ten times as long as a test should.
int numberFrom(const char* variable, int otherwise)
{
    const char* text = std::getenv(variable);
    return text == nullptr ? otherwise : std::atoi(text);
}

const int kKills = numberFrom("OUTTURN_KILLS", 100);
const int kRows = numberFrom("OUTTURN_KILL_ROWS", 20'000);

std::filesystem::path fileOf(const TemporaryFolder& folder)
{
    const auto path = folder / "many.csv";
    std::ofstream rows(path, std::ios::binary);
    rows << "indicator,area,subset,period,value\n";
    for (int row = 0; row < kRows; ++row)
        rows << "ksi,northamptonshire,part-" << row / 1200 << ',' << 1900 + row % 1200 / 12 << '-'
             << (row % 12 < 9 ? "0" : "") << row % 12 + 1 << ',' << 100 + row % 7 << '\n';
    return path;
}

void importAll(const std::filesystem::path& store, const std::filesystem::path& file, const Acknowledge& acknowledge)
{
    const auto opened = services::Services::open(store);
    if (!opened)
        return;
    acknowledge(1);
    const auto staged = (*opened)->imports().stage({{file}, {}});
    if (staged && (*opened)->imports().load(*staged, "Analyst", "a test"))
        acknowledge(2);
}

std::size_t batchesIn(const std::filesystem::path& store, std::int64_t& observations)
{
    const auto opened = services::Services::open(store);
    REQUIRE(opened);
    REQUIRE((*opened)->store().check());
    const auto batches = (*opened)->imports().batches();
    REQUIRE(batches);
    observations = batches->front().observations;
    return batches->size();
}

} // namespace

TEST_CASE("an import killed at any moment is whole or absent", "[slow]")
{
    const TemporaryFolder folder;
    const auto file = fileOf(folder);
    const SampleStore sample;
    const auto alone = folder / "alone.outturn";
    std::filesystem::copy_file(sample.path(), alone);
    std::int64_t observations = 0;
    const std::size_t before = batchesIn(sample.path(), observations);
    const auto start = std::chrono::steady_clock::now();
    importAll(alone, file, [](int) {});
    const auto needed = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    REQUIRE(batchesIn(alone, observations) == before + 1);
    REQUIRE(observations == kRows);
    std::mt19937 random{20211001};
    std::uniform_int_distribution<std::chrono::microseconds::rep> delay(0, needed.count() * 5 / 4);
    int whole = 0;

    for (int kill = 0; kill < kKills; ++kill) {
        const auto store = folder / "killed.outturn";
        for (const char* suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(store.string() + suffix);
        std::filesystem::copy_file(sample.path(), store);
        ChildProcess child([&](const Acknowledge& acknowledge) { importAll(store, file, acknowledge); });
        std::this_thread::sleep_for(std::chrono::microseconds{delay(random)});
        const int acknowledged = child.kill();

        const bool loaded = batchesIn(store, observations) == before + 1;
        REQUIRE((!loaded || observations == kRows));
        REQUIRE((acknowledged < 2 || loaded));
        whole += loaded ? 1 : 0;
    }
    CHECK(whole > 0);
    CHECK(whole < kKills);
}
