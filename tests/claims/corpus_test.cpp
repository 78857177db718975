// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include <outturn/claims/check_text.h>

#include "support/catch.h"

#include <iostream>
#include <map>
#include <set>

using namespace outturn::claims;

namespace {

struct Score
{
    int wrong{0};
    int found{0};
    int figures{0};
    int falseAlarms{0};
};

bool touches(const Claim& claim, const std::pair<std::size_t, std::size_t>& span)
{
    return claim.begin < span.second && claim.end > span.first;
}

void scorePassage(const CorpusPassage& passage, Score& score)
{
    const auto claims = checkText(passage.text);
    std::set<std::size_t> found;
    for (const Claim& claim : claims) {
        score.figures += claim.verdict != Verdict::Label ? 1 : 0;
        if (!isProblem(claim.verdict))
            continue;
        bool expected = false;
        for (std::size_t i = 0; i < passage.wrong.size(); ++i)
            if (touches(claim, passage.wrong[i])) {
                expected = true;
                found.insert(i);
            }
        for (const auto& span : passage.tolerated)
            expected = expected || touches(claim, span);
        if (!expected) {
            ++score.falseAlarms;
            std::cout << "false alarm " << passage.file << ':' << passage.line << ' ' << claim.text << ": "
                      << claim.explanation << '\n';
        }
    }
    score.wrong += static_cast<int>(passage.wrong.size());
    score.found += static_cast<int>(found.size());
    for (std::size_t i = 0; i < passage.wrong.size(); ++i)
        if (!found.contains(i))
            std::cout << "missed " << passage.file << ':' << passage.line << " [" << passage.kind << "] "
                      << passage.text << '\n';
}

} // namespace

TEST_CASE("the corpus of planted errors is found without crying wolf", "[unit]")
{
    const auto passages = readCorpus(OUTTURN_TEST_DATA "/claims/corpus");
    REQUIRE(passages.size() >= 300);
    Score score;
    for (const CorpusPassage& passage : passages)
        scorePassage(passage, score);
    std::cout << "claims corpus: " << passages.size() << " passages, found " << score.found << " of " << score.wrong
              << ", false alarms " << score.falseAlarms << " in " << score.figures << " figures\n";
    CHECK(score.found >= 0.95 * score.wrong);
    CHECK(score.falseAlarms <= 0.005 * score.figures);
}
