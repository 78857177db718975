// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/claims/anchor.h>
#include <outturn/claims/check_text.h>

#include "support/catch.h"

#include <algorithm>
#include <array>

using namespace outturn;
using namespace outturn::claims;

namespace {

const std::string kText = "The audit read 40 records in May. A second audit read 40 records and found 3 faults.";

Claim claimAt(const std::vector<Claim>& claims, std::size_t begin)
{
    for (const Claim& claim : claims) {
        if (claim.begin == begin)
            return claim;
    }
    FAIL("no claim at " << begin);
    return {};
}

/// The text of the figure that the anchor is found at, with where it begins; empty where it is not found.
std::string foundIn(const std::string& text, const domain::ClaimAnchor& anchor)
{
    const auto claims = checkText(text);
    const auto matched = matchAnchors(text, claims, std::array{anchor});
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (matched[i])
            return claims[i].text + "@" + std::to_string(claims[i].begin);
    }
    return {};
}

domain::ClaimAnchor secondForty()
{
    return anchorOf(kText, claimAt(checkText(kText), kText.rfind("40")));
}

} // namespace

TEST_CASE("an anchor keeps the figure and the words on either side", "[unit]")
{
    const auto anchor = secondForty();

    CHECK(anchor.figure == "40");
    CHECK(anchor.before == "a second audit read");
    CHECK(anchor.after == "records and found 3");
}

TEST_CASE("of two figures written alike the anchor finds its own", "[unit]")
{
    CHECK(foundIn(kText, secondForty()) == "40@" + std::to_string(kText.rfind("40")));
}

TEST_CASE("edits elsewhere do not lose the figure", "[unit]")
{
    const std::string moved = "New opening sentence with 12 words.\n\n" + kText;
    CHECK(foundIn(moved, secondForty()) == "40@" + std::to_string(moved.rfind("40")));

    const std::string reworded = "The auditors read 99 files. A second audit read 40 of the files.";
    CHECK(foundIn(reworded, secondForty()) == "40@" + std::to_string(reworded.find("40")));
}

TEST_CASE("a figure that was changed, or whose words all were, is no longer meant", "[unit]")
{
    CHECK(foundIn("A second audit read 41 records and found 3 faults.", secondForty()).empty());
    CHECK(foundIn("There were 40 complaints.", secondForty()).empty());
    CHECK(foundIn("40", secondForty()).empty());
}

TEST_CASE("no anchor stands for two figures, and no figure for two anchors", "[unit]")
{
    const auto claims = checkText(kText);
    const auto anchor = secondForty();

    const auto matched = matchAnchors(kText, claims, std::array{anchor, anchor});

    std::vector<std::size_t> used;
    for (const auto& index : matched) {
        if (index)
            used.push_back(*index);
    }
    CHECK(used.size() <= 2);
    CHECK(std::count(used.begin(), used.end(), std::size_t{0}) == 1);
}
