// SPDX-License-Identifier: GPL-3.0-or-later
// How long the facts of all outcomes take, and the pages that are drawn from them, on stores made for it.
// Baseline of the scaling: the same plan with its published figures only, a tenth of the observations, counted ten
// times.
#include <outturn/services/changes_service.h>
#include <outturn/services/exceptions_service.h>
#include <outturn/services/facts_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/rebase_service.h>
#include <outturn/services/services.h>
#include <outturn/services/store_service.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace outturn;

constexpr int kRounds = 15;
const domain::Period kQuarter = domain::Period::quarter(2021, 2);
const domain::IndicatorSlug kRebased{"da-g1r-response"};

void require(bool done)
{
    if (done)
        return;
    std::fputs("a use case failed\n", stderr);
    std::exit(1);
}

/// Median milliseconds of `work`, with `before` each time and not counted.
double median(const std::function<void()>& before, const std::function<bool()>& work)
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        before();
        const auto start = std::chrono::steady_clock::now();
        require(work());
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
    return times[kRounds / 2];
}

class MadeStore
{
public:
    explicit MadeStore(bool publishedOnly)
        : m_path(std::filesystem::temp_directory_path()
                 / ("outturn-" + std::to_string(std::random_device{}()) + ".outturn"))
    {
        services::InitOptions options;
        options.publishedOnly = publishedOnly;
        const auto made = services::initStore(m_path, options, systemNow);
        require(made.has_value());
        m_observations = made->observations;
    }
    ~MadeStore()
    {
        for (const char* suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(m_path.string() + suffix);
    }
    MadeStore(const MadeStore&) = delete;
    MadeStore& operator=(const MadeStore&) = delete;

    [[nodiscard]] std::unique_ptr<services::Services> open() const
    {
        auto opened = services::Services::open(m_path);
        require(opened.has_value());
        return std::move(*opened);
    }
    [[nodiscard]] long long observations() const { return m_observations; }

private:
    std::filesystem::path m_path;
    long long m_observations{0};
};

/// With nothing kept from before: models of the expected ranges are fitted too.
double firstTime(const MadeStore& store)
{
    std::unique_ptr<services::Services> fresh;
    return median(
        [&] {
            fresh = store.open();
            require(fresh->plan().plan().has_value());
        },
        [&] { return fresh->facts().facts(kQuarter).has_value(); });
}

void measureKept(services::Services& services)
{
    const auto nothing = [] {};
    std::int64_t rebase = 0;
    const auto change = [&] {
        if (rebase != 0)
            require(services.rebases().withdraw(rebase, "measured", "Analyst").has_value());
        rebase = services.rebases().decide(kRebased, makeDate(2020, 4, 1), "measured", "Analyst").value();
    };
    const double changed = median(change, [&] { return services.facts().facts(kQuarter).has_value(); });
    std::printf("facts of all outcomes after a change   %8.2f ms (goal 50)\n", changed);
    const double kept = median(nothing, [&] { return services.facts().facts(kQuarter).has_value(); });
    std::printf("facts of all outcomes, kept            %8.3f ms\n", kept);
    const double exceptions = median(nothing, [&] {
        return services.exceptions().exceptions(kQuarter).has_value()
            && services.exceptions().assuranceMatrix(kQuarter).has_value();
    });
    std::printf("exceptions and matrix, kept            %8.3f ms\n", exceptions);
    const double changes = median(nothing, [&] { return services.changes().changes(kQuarter).has_value(); });
    std::printf("what changed, kept                     %8.3f ms\n", changes);
}

} // namespace

int main()
{
    const MadeStore whole(false);
    const MadeStore tenth(true);
    const double first = firstTime(whole);
    const double base = firstTime(tenth);
    const double times = static_cast<double>(whole.observations()) / static_cast<double>(tenth.observations());
    std::printf("facts of all outcomes, first time      %8.2f ms of %lld observations\n", first, whole.observations());
    std::printf("  baseline: published figures only     %8.2f ms of %lld; x %.1f gives %.2f ms, ratio %.2f (goal 2)\n",
                base, tenth.observations(), times, base * times, first / (base * times));
    measureKept(*whole.open());
    return 0;
}
