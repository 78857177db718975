// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to check the commentaries of a whole edition. Usage: outturn_check_bench STORE
#include <outturn/services/check_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/services.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using namespace outturn;

constexpr int kRounds = 21;

double millisecondsOfRound(services::Services& services, const domain::Plan& plan, const domain::Period& quarter)
{
    const auto start = std::chrono::steady_clock::now();
    for (const domain::Outcome* outcome : domain::outcomes(plan)) {
        if (!services.checks().checkStored(outcome->slug, quarter)) {
            std::fputs("a check failed\n", stderr);
            std::exit(1);
        }
    }
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("usage: outturn_check_bench STORE\n", stderr);
        return 2;
    }
    auto opened = services::Services::open(arguments[1]);
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().message.c_str());
        return 4;
    }
    const auto quarter = (*opened)->plan().currentQuarter().value();
    const auto plan = (*opened)->plan().plan().value();
    std::printf("check all outcomes, figures not yet read %8.2f ms\n", millisecondsOfRound(**opened, *plan, quarter));
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round)
        times.push_back(millisecondsOfRound(**opened, *plan, quarter));
    std::sort(times.begin(), times.end());
    std::printf("check all outcomes                 median %8.2f ms, worst %8.2f ms (goal 25)\n",
                times[times.size() / 2], times.back());
    return 0;
}
