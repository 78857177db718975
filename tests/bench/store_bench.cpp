// SPDX-License-Identifier: GPL-3.0-or-later
// How much the store costs over the bare engine: outturn_store_bench [INDICATORS] (24,000 rows each; default 42).
#include "store_bench_figures.h"
#include "store_bench_raw.h"

#include <outturn/store/area_repository.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/observation_repository.h>
#include <outturn/store/plan_repository.h>

#include "support/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace {

using namespace outturn;
using namespace outturn::bench;
using namespace outturn::domain;
using namespace outturn::store;

constexpr int kDefaultIndicators = 42; // a little over a million rows
constexpr int kInsertRounds = 3;
constexpr int kReads = 2000;

double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

template <typename T> T must(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().message.c_str());
    std::exit(1);
}

void must(const Result<void>& result)
{
    if (!result)
        (void)must(Result<int>(tl::unexpected(result.error())));
}

Store newStore(const std::filesystem::path& path, int indicators)
{
    return must(Store::create(path, systemNow, [&](Store& store) {
        return store.write([&](Transaction& transaction) -> Result<void> {
            must(AreaRepository::save(transaction, areas()));
            return PlanRepository::save(transaction, plan(indicators));
        });
    }));
}

void load(Store& store, const std::vector<Observation>& observations)
{
    must(store.write([&](Transaction& transaction) {
        return ObservationRepository::append(
            transaction, must(BatchRepository::create(transaction, "bench", "Analyst")), observations);
    }));
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void report(const char* what, double store, double raw, double goal)
{
    std::printf("%-34s store %10.3f ms  raw %10.3f ms  ratio %.2f (goal %.1f)\n", what, store, raw, store / raw, goal);
}

// The best of some rounds each: other work on the machine only ever adds time.
void compareInserts(const std::filesystem::path& folder, const std::vector<Observation>& observations, int indicators)
{
    double store = 1e12;
    double raw = 1e12;
    for (int round = 0; round < kInsertRounds; ++round) {
        const auto viaStore = folder / ("store" + std::to_string(round));
        const auto viaRaw = folder / ("raw" + std::to_string(round));
        auto opened = newStore(viaStore, indicators);
        (void)newStore(viaRaw, indicators);
        store = std::min(store, millisecondsOf([&] { load(opened, observations); }));
        RawStore bare(viaRaw);
        raw = std::min(raw, millisecondsOf([&] { bare.load(observations); }));
    }
    report(("insert " + std::to_string(observations.size()) + " rows").c_str(), store, raw, 1.3);
}

void compareReads(const std::filesystem::path& path, int indicators)
{
    auto store = newStore(path, indicators);
    load(store, figures(0, indicators / 2));
    load(store, figures(indicators / 2, indicators - indicators / 2));
    const ObservationRepository repository(store);
    RawStore bare(path);
    std::mt19937 random(1);
    std::vector<double> viaStore;
    std::vector<double> viaRaw;
    for (int round = 0; round < kReads; ++round) {
        const auto key = seriesKey(static_cast<int>(random() % static_cast<unsigned>(indicators)),
                                   static_cast<int>(random() % kSubsets));
        const long long series = bare.seriesNumber(key);
        std::vector<Observation> a;
        std::vector<Observation> b;
        const ObservationQuery query{key.indicator, key.area, key.subset, key.measure};
        const auto readStore = [&] { viaStore.push_back(millisecondsOf([&] { a = must(repository.read(query)); })); };
        const auto readRaw = [&] { viaRaw.push_back(millisecondsOf([&] { b = bare.read(series, key); })); };
        // The second to read finds the pages warm: each goes first as often as the other.
        if (round % 2 == 0)
            readStore();
        readRaw();
        if (round % 2 != 0)
            readStore();
        if (a.size() != kPointsASeries || b.size() != a.size() || a.back().value != b.back().value)
            std::exit(1);
    }
    report("read one series of 240 points", median(viaStore), median(viaRaw), 1.5);
}

} // namespace

int main(int argc, char** argv)
{
    const int indicators = argc > 1 ? std::atoi(argv[1]) : kDefaultIndicators;
    const test::TemporaryFolder folder;
    compareInserts(folder.path(), figures(0, indicators), indicators);
    compareReads(folder / "read", indicators * 2);
}
