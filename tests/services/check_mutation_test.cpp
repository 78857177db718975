// SPDX-License-Identifier: GPL-3.0-or-later
// Slips of the finger, one at a time, in every verified figure of the sample's commentaries.
#include "sample_store.h"

#include <outturn/services/check_service.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/plan_service.h>

#include "support/catch.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using namespace outturn;
using namespace outturn::test;
using claims::Claim;
using claims::Verdict;

namespace {

constexpr int kAskedPercent = 95;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One more, or one less of a nine, in the last digit; of `4/8` in the last of the first part.
std::string nudged(std::string figure)
{
    std::size_t last = std::string::npos;
    for (std::size_t i = 0; i < figure.size() && figure[i] != '/'; ++i) {
        if (isDigit(figure[i]))
            last = i;
    }
    if (last != std::string::npos)
        figure[last] = static_cast<char>(figure[last] == '9' ? '8' : figure[last] + 1);
    return figure;
}

/// The first two neighbouring digits that differ, swapped; the same text where there are none.
std::string swapped(std::string figure)
{
    for (std::size_t i = 0; i + 1 < figure.size(); ++i) {
        if (isDigit(figure[i]) && isDigit(figure[i + 1]) && figure[i] != figure[i + 1] && figure[i + 1] != '0') {
            std::swap(figure[i], figure[i + 1]);
            return figure;
        }
    }
    return figure;
}

std::ptrdiff_t problems(const std::vector<Claim>& claims)
{
    return std::count_if(claims.begin(), claims.end(),
                         [](const Claim& claim) { return claims::isProblem(claim.verdict); });
}

struct Tally
{
    int tried{0};
    int flagged{0};
    std::string missed{};
};

void mutate(const domain::OutcomeSlug& outcome, const std::function<std::string(std::string)>& slip, Tally& tally)
{
    auto& checks = sample().checks();
    const std::string text = sample().commentary().current({outcome, sampleQuarter()}).value().text;
    const auto claims = checks.check(outcome, sampleQuarter(), text).value();
    for (const Claim& claim : claims) {
        const std::string wrong = slip(claim.text);
        if (claim.verdict != Verdict::Verified || wrong == claim.text)
            continue;
        std::string changed = text;
        changed.replace(claim.begin, claim.end - claim.begin, wrong);
        ++tally.tried;
        if (problems(checks.check(outcome, sampleQuarter(), changed).value()) > problems(claims))
            ++tally.flagged;
        else
            tally.missed += "  " + outcome.text() + ": " + claim.text + " as " + wrong + '\n';
    }
}

Tally mutateSample(const std::function<std::string(std::string)>& slip)
{
    Tally tally;
    const auto plan = sample().plan().plan().value();
    for (const domain::Outcome* outcome : domain::outcomes(*plan))
        mutate(outcome->slug, slip, tally);
    return tally;
}

void checkTally(const Tally& tally)
{
    WARN(tally.flagged << " of " << tally.tried << " slips flagged; missed:\n" << tally.missed);
    CHECK(tally.tried > 100);
    CHECK(tally.flagged * 100 >= tally.tried * kAskedPercent);
}

} // namespace

TEST_CASE("a verified figure that is off by one in its last digit is flagged", "[unit]")
{
    checkTally(mutateSample(nudged));
}

TEST_CASE("a verified figure with two digits swapped is flagged", "[unit]")
{
    checkTally(mutateSample(swapped));
}
