// SPDX-License-Identifier: GPL-3.0-or-later
// How long a commentary takes to be proven again after a key: live figures, verdicts and decisions.
// Usage: outturn_proof_bench STORE
#include <outturn/services/commentary_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/proof_service.h>
#include <outturn/services/services.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace outturn;

constexpr int kKeys = 20;

double millisecondsOf(services::Services& services, const domain::CommentaryKey& key, const std::string& text)
{
    const auto start = std::chrono::steady_clock::now();
    if (!services.proofs().proof(key, text)) {
        std::fputs("a proof failed\n", stderr);
        std::exit(1);
    }
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// A key at the end of every commentary, so many times over.
std::vector<double> timesOf(services::Services& services)
{
    const auto quarter = services.plan().currentQuarter().value();
    const auto plan = services.plan().plan().value();
    std::vector<double> times;
    for (const domain::Outcome* outcome : domain::outcomes(*plan)) {
        const domain::CommentaryKey key{outcome->slug, quarter};
        std::string text = services.commentary().current(key).value().text;
        (void)millisecondsOf(services, key, text); // reads the outcome's figures
        for (int pressed = 0; pressed < kKeys; ++pressed)
            times.push_back(millisecondsOf(services, key, text += 'a'));
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("usage: outturn_proof_bench STORE\n", stderr);
        return 2;
    }
    auto opened = services::Services::open(arguments[1]);
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().message.c_str());
        return 4;
    }
    const auto times = timesOf(**opened);
    std::printf("prove a commentary after a key   median %6.2f ms, 95th percentile %6.2f ms, worst %6.2f ms (goal 5)\n",
                times[times.size() / 2], times[times.size() * 95 / 100], times.back());
    return 0;
}
