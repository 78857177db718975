// SPDX-License-Identifier: GPL-3.0-or-later
// How long each use case behind a view takes on a store. Usage: outturn_services_bench STORE
#include <outturn/services/commentary_service.h>
#include <outturn/services/overview_service.h>
#include <outturn/services/panel_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/search_service.h>
#include <outturn/services/services.h>
#include <outturn/services/store_service.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace outturn;

constexpr int kRounds = 21;

double millisecondsOf(const std::function<bool()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    if (!work()) {
        std::fputs("a use case failed\n", stderr);
        std::exit(1);
    }
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void print(const char* what, std::vector<double> times, const char* limit)
{
    std::sort(times.begin(), times.end());
    std::printf("%-34s median %8.2f ms, worst %8.2f ms%s\n", what, times[times.size() / 2], times.back(), limit);
}

void measure(const char* what, const std::function<bool()>& work, const char* limit = "")
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round)
        times.push_back(millisecondsOf(work));
    print(what, times, limit);
}

std::vector<double> panelTimes(services::Services& services, const domain::Period& quarter)
{
    const auto plan = services.plan().plan();
    std::vector<double> times;
    for (const auto* priority : domain::priorities(**plan))
        times.push_back(millisecondsOf([&] { return services.panels().panel(priority->slug, quarter).has_value(); }));
    return times;
}

// Panels are kept, so that the first look at each is told apart.
void measurePanels(const std::filesystem::path& store, const domain::Period& quarter)
{
    std::vector<double> first;
    std::vector<double> kept;
    for (int round = 0; round < kRounds; ++round) {
        auto services = services::Services::open(store);
        if (!services)
            return;
        std::ranges::copy(panelTimes(**services, quarter), std::back_inserter(first));
        std::ranges::copy(panelTimes(**services, quarter), std::back_inserter(kept));
    }
    print("panel, each priority, first look", first, " (goal 8)");
    print("panel, each priority, kept", kept, "");
}

// On a copy: a benchmark leaves the store as it was.
void measureWriting(const std::filesystem::path& store, const domain::CommentaryDraft& draft)
{
    const auto copy =
        std::filesystem::temp_directory_path() / ("outturn-" + std::to_string(std::random_device{}()) + ".outturn");
    {
        auto original = services::Services::open(store);
        if (!original || !(*original)->store().backup(copy))
            return;
        auto opened = services::Services::open(copy);
        if (!opened)
            return;
        measure("keep a draft", [&] { return (*opened)->commentary().saveDraft(draft).has_value(); });
    }
    for (const char* suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(copy.string() + suffix);
}

void measureInit()
{
    const auto folder = std::filesystem::temp_directory_path();
    measure(
        "create the sample store",
        [&] {
            const auto path = folder / ("outturn-" + std::to_string(std::random_device{}()) + ".outturn");
            const auto made = services::initStore(path, {}, systemNow).has_value();
            std::filesystem::remove(path);
            return made;
        },
        " (goal 2000)");
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("usage: outturn_services_bench STORE\n", stderr);
        return 2;
    }
    const std::filesystem::path store = arguments[1];
    auto opened = services::Services::open(store);
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().message.c_str());
        return 4;
    }
    auto& services = **opened;
    const auto quarter = services.plan().currentQuarter().value();
    const auto plan = services.plan().plan().value();
    measure("open", [&] { return services::Services::open(store).has_value(); });
    measure(
        "overview", [&] { return services.overview().overview(quarter).has_value(); }, " (goal 60)");
    measurePanels(store, quarter);
    measure("search", [&] { return services.search().search("rural resp", quarter).has_value(); });
    measureWriting(store,
                   {.key = {domain::outcomes(*plan).front()->slug, quarter},
                    .by = "Analyst",
                    .window = "bench",
                    .baseVersion = 1,
                    .text = std::string(2000, 'x')});
    measureInit();
    return 0;
}
