// SPDX-License-Identifier: GPL-3.0-or-later
// An import of a long CSV beside `sqlite3 .import` of the same file into a bare table, in the same run.
// Usage: outturn_import_bench [by-series|by-month]
#include "store_bench_figures.h"

#include <outturn/services/import_service.h>
#include <outturn/services/services.h>
#include <outturn/store/area_repository.h>
#include <outturn/store/plan_repository.h>

#include "support/temporary_folder.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>

namespace {

using namespace outturn;
using namespace outturn::bench;

constexpr int kIndicators = 42; // a little over a million rows
constexpr int kRounds = 3;
constexpr int kRevisedEvery = 100; // figures of the second file

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

template <typename T> T must(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().message.c_str());
    std::exit(1);
}

// The most memory this process has had resident, in MB; 0 where the system does not tell.
double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        double kilobytes = 0;
        if (word == "VmHWM:" && status >> kilobytes)
            return kilobytes / 1024;
    }
    return 0;
}

struct Row
{
    int indicator;
    int subset;
    int month;
};

Row rowAt(int place, bool byMonth)
{
    const int series = kIndicators * kSubsets;
    const int one = byMonth ? place % series : place / kPointsASeries;
    return {one / kSubsets, one % kSubsets, byMonth ? place / series : place % kPointsASeries};
}

// Values that go up and down a little, as counts do; every hundredth of the revised ones is one higher.
std::filesystem::path makeFile(const std::filesystem::path& path, bool byMonth, bool revised)
{
    std::ofstream file(path, std::ios::binary);
    file << "indicator,area,subset,period,value\n";
    for (int place = 0; place < kIndicators * kSubsets * kPointsASeries; ++place) {
        const Row row = rowAt(place, byMonth);
        const int value = 200 + row.indicator + (row.month * 7 + row.subset) % 40;
        file << fmt::format("i{},force,s{},{}-{:02},{}\n", row.indicator, row.subset, 2002 + row.month / 12,
                            row.month % 12 + 1, value + (revised && place % kRevisedEvery == 0 ? 1 : 0));
    }
    return path;
}

void makeStore(const std::filesystem::path& path)
{
    (void)must(store::Store::create(path, systemNow, [](store::Store& store) {
        return store.write([](store::Transaction& transaction) {
            return store::AreaRepository::save(transaction, areas()).and_then([&] {
                return store::PlanRepository::save(transaction, plan(kIndicators));
            });
        });
    }));
}

struct Times
{
    double stage{1e9};
    double load{1e9};
    double total{1e9};
};

void import(const std::filesystem::path& path, const std::filesystem::path& file, Times& best)
{
    const auto services = must(services::Services::open(path));
    services::StagedImport staged;
    const double stage = secondsOf([&] { staged = must(services->imports().stage({.files = {file}})); });
    const double load = secondsOf([&] { (void)must(services->imports().load(staged, "Analyst", "a bench")); });
    if (stage + load < best.total)
        best = {stage, load, stage + load};
}

double bareImport(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    const auto bare = folder / "bare.db";
    std::filesystem::remove(bare);
    const std::string command = fmt::format("sqlite3 \"{}\" 'CREATE TABLE figure (indicator, area, subset, period, "
                                            "value)' '.import --csv --skip 1 \"{}\" figure'",
                                            bare.string(), file.string());
    int status = 0;
    const double seconds = secondsOf([&] { status = std::system(command.c_str()); });
    return status == 0 ? seconds : 0;
}

void report(const char* what, const Times& ours, double bare, double goal)
{
    std::printf("%-28s %.2f s (staged %.2f, loaded %.2f)  sqlite3 .import %.2f s  ratio %.2f (goal %.1f)\n", what,
                ours.total, ours.stage, ours.load, bare, ours.total / bare, goal);
}

} // namespace

int main(int count, char** arguments)
{
    const bool byMonth = count > 1 && std::string(arguments[1]) == "by-month";
    const test::TemporaryFolder folder;
    const auto first = makeFile(folder / "first.csv", byMonth, false);
    const auto second = makeFile(folder / "second.csv", byMonth, true);
    Times load;
    Times same;
    Times revised;
    double bare = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        const auto store = folder / fmt::format("{}.outturn", round);
        makeStore(store);
        import(store, first, load);
        import(store, first, same);
        import(store, second, revised);
        bare = std::min(bare, bareImport(folder.path(), first));
    }
    if (bare <= 0) {
        std::puts("sqlite3 is not there to compare with");
        return 1;
    }
    report("first load", load, bare, 2);
    report("the same again", same, bare, 3);
    report("one figure in 100 revised", revised, bare, 3);
    std::printf("peak memory %.0f MB (goal 200)\n", peakMegabytes());
    return 0;
}
