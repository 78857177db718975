// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/claims/check_text.h>

#include "support/catch.h"

#include <string>

using namespace outturn::claims;

namespace {

constexpr std::size_t kMegabyte = 1 << 20;

std::string repeated(std::string_view pattern)
{
    std::string text;
    text.reserve(kMegabyte + pattern.size());
    while (text.size() < kMegabyte)
        text += pattern;
    return text;
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

TEST_CASE("a megabyte of digits and brackets is read in linear time", "[unit]")
{
    // A quadratic reader would outlast the timeout of the test by hours.
    for (const auto* pattern :
         {"1", "(", "(1)", "1(2)", "12% (3) ", "1/2/", "1:", "of the 3 ", "from 2 to 3 ", "Q2 21/22 ", "\n\n9", "- 1\n",
          "remaining 2% ", "(was 3) ", "1, 2, total 3. ", "a third (3%) "})
        checkOffsets(repeated(pattern));
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
