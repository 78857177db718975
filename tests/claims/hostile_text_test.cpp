// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/claims/check_text.h>

#include "support/catch.h"

#include <algorithm>
#include <chrono>
#include <string>

using namespace outturn::claims;

namespace {

constexpr std::size_t kMegabyte = 1 << 20;

std::string repeated(std::string_view pattern, std::size_t size)
{
    std::string text;
    text.reserve(size + pattern.size());
    while (text.size() < size)
        text += pattern;
    return text;
}

// The best of three, so that another process does not make it longer.
double secondsToCheck(const std::string& text)
{
    double best = 1e9;
    for (int n = 0; n < 3; ++n) {
        const auto start = std::chrono::steady_clock::now();
        const auto claims = checkText(text);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        best = claims.size() > text.size() ? best : std::min(best, taken.count());
    }
    return best;
}

void checkOffsets(const std::string& text)
{
    for (const Claim& claim : checkText(text)) {
        REQUIRE(claim.begin < claim.end);
        REQUIRE(claim.end <= text.size());
        REQUIRE(claim.text == text.substr(claim.begin, claim.end - claim.begin));
    }
}

} // namespace

TEST_CASE("a long text of digits and brackets is read to its end", "[unit]")
{
    // A quadratic reader would outlast the timeout of the test by far.
    for (const auto* pattern :
         {"1", "(", "(1)", "1(2)", "12% (3) ", "1/2/", "1:", "of the 3 ", "from 2 to 3 ", "Q2 21/22 ", "\n\n9", "- 1\n",
          "remaining 2% ", "(was 3) ", "1, 2, total 3. ", "a third (3%) "})
        checkOffsets(repeated(pattern, kMegabyte / 8));
}

TEST_CASE("four times the text takes about four times as long", "[unit]")
{
    // A quadratic reader would take sixteen times as long.
    for (const auto* pattern :
         {"(1)", "12% (3) ", "1, 2, total 3. ", "- A 4\n- B 5\n- Most in A\n", "It was 41 in May. The 14 in May. ",
          "Up 12 on 48, so 60. ", "8 of 9 (89%), 7 (70%). ", "9th of 8 forces. ", "2 June 2023. A week later, 9 June 2023. "})
        CHECK(secondsToCheck(repeated(pattern, kMegabyte / 8)) < 10 * secondsToCheck(repeated(pattern, kMegabyte / 32)));
}

TEST_CASE("bytes that are no text do no harm", "[unit]")
{
    std::string bytes;
    unsigned state = 1;
    for (int i = 0; i < 200000; ++i) {
        state = state * 1664525u + 1013904223u;
        bytes += static_cast<char>(state >> 24);
    }
    checkOffsets(bytes);
    checkOffsets("\xE2\x80");
    checkOffsets("5\xC3");
    checkOffsets("");
    CHECK(checkText("").empty());
}
