// SPDX-License-Identifier: GPL-3.0-or-later
// Slips of the finger, one at a time, in every verified figure of the sample's commentaries.
#include "sample_store.h"

#include <outturn/services/check_service.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/plan_service.h>

#include "support/catch.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
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

/// Words of direction and what turns them round.
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kTurned{{
    {"increase", "decrease"},
    {"increased", "decreased"},
    {"decrease", "increase"},
    {"decreased", "increased"},
    {"reduction", "increase"},
    {"higher", "lower"},
    {"lower", "higher"},
    {"above", "below"},
    {"below", "above"},
    {"more", "fewer"},
    {"less", "more"},
    {"rose", "fell"},
    {"fell", "rose"},
}};

/// Whether the word [begin, end) goes with a verified figure: "an increase of 7.6%", "a 16% reduction".
bool goesWithFigure(const std::string& text, const std::vector<Claim>& claims, std::size_t begin, std::size_t end)
{
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
        const bool behind = claim.begin >= end && claim.begin <= end + 4;
        const bool before = claim.end <= begin && claim.end + 2 >= begin;
        const std::size_t from = std::min(claim.end, end);
        return claim.verdict == Verdict::Verified && (behind || before)
            && text.substr(from, std::max(claim.begin, begin) - from).find_first_of(".\n,;(") == std::string::npos;
    });
}

bool isWordAt(const std::string& text, std::size_t at, std::string_view word)
{
    const auto letter = [&](std::size_t place) {
        return place < text.size() && std::isalpha(static_cast<unsigned char>(text[place])) != 0;
    };
    return text.compare(at, word.size(), word) == 0 && (at == 0 || !letter(at - 1)) && !letter(at + word.size());
}

Tally turnDirections()
{
    Tally tally;
    const auto plan = sample().plan().plan().value();
    for (const domain::Outcome* outcome : domain::outcomes(*plan)) {
        const std::string text = sample().commentary().current({outcome->slug, sampleQuarter()}).value().text;
        const auto claims = sample().checks().check(outcome->slug, sampleQuarter(), text).value();
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (const auto& [word, other] : kTurned) {
                if (!isWordAt(text, at, word) || !goesWithFigure(text, claims, at, at + word.size()))
                    continue;
                std::string changed = text;
                changed.replace(at, word.size(), other);
                ++tally.tried;
                const auto now = sample().checks().check(outcome->slug, sampleQuarter(), changed).value();
                if (problems(now) > problems(claims))
                    ++tally.flagged;
                else
                    tally.missed += "  " + outcome->slug.text() + ": " + text.substr(at > 40 ? at - 40 : 0, 80) + '\n';
            }
        }
    }
    return tally;
}

void checkTally(const Tally& tally)
{
    WARN(tally.flagged << " of " << tally.tried << " slips flagged; missed:\n" << tally.missed);
    CHECK(tally.flagged * 100 >= tally.tried * kAskedPercent);
}

} // namespace

TEST_CASE("a verified figure that is off by one in its last digit is flagged", "[unit]")
{
    const Tally tally = mutateSample(nudged);
    CHECK(tally.tried > 100);
    checkTally(tally);
}

TEST_CASE("a verified figure with two digits swapped is flagged", "[unit]")
{
    const Tally tally = mutateSample(swapped);
    CHECK(tally.tried > 100);
    checkTally(tally);
}

TEST_CASE("a word of direction that is turned round beside its figure is flagged", "[unit]")
{
    const Tally tally = turnDirections();
    CHECK(tally.tried > 10);
    checkTally(tally);
}
