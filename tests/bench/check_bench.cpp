// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to check the commentaries of a whole edition. Usage: outturn_check_bench STORE
#include <outturn/claims/check_text.h>
#include <outturn/services/check_service.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/services.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
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

/// Kilobytes of the process that are in memory.
long residentKilobytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::atol(line.c_str() + 6);
    }
    return 0;
}

/// The longest commentary, as someone types at its end: a check after each letter.
void benchKeystrokes(services::Services& services, const domain::Plan& plan, const domain::Period& quarter)
{
    std::optional<domain::OutcomeSlug> slug;
    std::string text;
    for (const domain::Outcome* outcome : domain::outcomes(plan)) {
        const auto stored = services.commentary().current({outcome->slug, quarter});
        if (stored && stored->text.size() > text.size()) {
            text = stored->text;
            slug = outcome->slug;
        }
    }
    std::vector<double> times;
    for (const char letter : std::string(" It rose by 12.5% in Q2 21/22, from 420 to 473, the 4th quarter in a row.")) {
        text += letter;
        const auto start = std::chrono::steady_clock::now();
        if (!services.checks().check(*slug, quarter, text))
            std::exit(1);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    std::printf("check after a keystroke            median %8.2f ms, p95   %8.2f ms (goal 5), %zu bytes of text\n",
                times[times.size() / 2], times[times.size() * 95 / 100], text.size());
}

/// A baseline that no change of the checker moves: reading every byte of the commentaries once for its words.
double millisecondsOfWordCount(services::Services& services, const domain::Plan& plan, const domain::Period& quarter)
{
    std::vector<std::string> texts;
    for (const domain::Outcome* outcome : domain::outcomes(plan)) {
        if (const auto stored = services.commentary().current({outcome->slug, quarter}))
            texts.push_back(stored->text);
    }
    const auto start = std::chrono::steady_clock::now();
    std::size_t words = 0;
    for (int round = 0; round < 100; ++round) {
        std::map<std::string, int> counts;
        for (const std::string& text : texts) {
            std::istringstream stream(text);
            for (std::string word; stream >> word;)
                ++counts[word];
        }
        words += counts.size();
    }
    const auto taken = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return words > 0 ? taken / 100 : 0;
}

/// The slowest of some megabytes that nobody would write.
void benchHostileText()
{
    constexpr std::size_t kMegabyte = 1 << 20;
    std::pair<double, const char*> slowest{0, ""};
    for (const char* pattern : {"1", "(", "(1)", "1(2)", "12% (3) ", "[1] (22) ", "1, 2, total 3. ", "((1) ", "9)"}) {
        std::string text;
        while (text.size() < kMegabyte)
            text += pattern;
        const auto start = std::chrono::steady_clock::now();
        const auto claims = claims::checkText(text);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        if (claims.size() <= text.size())
            slowest = std::max(slowest, std::pair{taken.count(), pattern});
    }
    std::printf("1 MB of digits and brackets        worst  %8.2f s, of \"%s\" (goal 1)\n", slowest.first,
                slowest.second);
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
    const long before = residentKilobytes();
    std::printf("check all outcomes, figures not yet read %8.2f ms\n", millisecondsOfRound(**opened, *plan, quarter));
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round)
        times.push_back(millisecondsOfRound(**opened, *plan, quarter));
    std::sort(times.begin(), times.end());
    std::printf("check all outcomes                 median %8.2f ms, worst %8.2f ms (goal 25)\n",
                times[times.size() / 2], times.back());
    const double words = millisecondsOfWordCount(**opened, *plan, quarter);
    std::printf("as a multiple of counting the words %8.1f of %.2f ms\n", times[times.size() / 2] / words, words);
    benchKeystrokes(**opened, *plan, quarter);
    std::printf("memory of the checker              %8.1f MB (goal 10)\n",
                static_cast<double>(residentKilobytes() - before) / 1024);
    benchHostileText();
    return 0;
}
