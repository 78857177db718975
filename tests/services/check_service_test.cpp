// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <outturn/services/check_service.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/plan_service.h>

#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace outturn;
using namespace outturn::test;
using claims::Claim;
using claims::Verdict;
using domain::OutcomeSlug;

namespace {

std::vector<Claim> checked(const char* outcome, std::string_view text)
{
    return sample().checks().check(OutcomeSlug{outcome}, sampleQuarter(), text).value();
}

Claim figure(const std::vector<Claim>& claims, std::string_view text)
{
    for (const Claim& claim : claims) {
        if (claim.text == text)
            return claim;
    }
    FAIL("no claim for " << text);
    return {};
}

/// Figures of the sample's commentaries that an author has to look at, by outcome.
std::map<std::string, std::set<std::string>> flaggedInSample()
{
    std::map<std::string, std::set<std::string>> flagged;
    const auto plan = sample().plan().plan().value();
    for (const domain::Outcome* outcome : domain::outcomes(*plan)) {
        const auto claims = sample().checks().checkStored(outcome->slug, sampleQuarter()).value();
        for (const Claim& claim : claims) {
            if (outturn::claims::isProblem(claim.verdict))
                flagged[outcome->slug.text()].insert(claim.text);
        }
    }
    return flagged;
}

} // namespace

TEST_CASE("a figure that the data holds is verified with the fact it agrees with", "[unit]")
{
    const Claim claim = figure(checked("youth.neet", "The youth service received 72 referrals in Q2 21/22."), "72");

    CHECK(claim.verdict == Verdict::Verified);
    CHECK(claim.source == "youth-referrals, value, 2021-22-Q2");
    CHECK(claim.expected == "72");
}

TEST_CASE("a figure that its words pick out and the data denies is contradicted", "[unit]")
{
    const Claim claim = figure(checked("youth.neet", "The youth service received 73 referrals in Q2 21/22."), "73");

    CHECK(claim.verdict == Verdict::Contradicted);
    CHECK(claim.expected == "72");
    CHECK(claim.explanation.find("72") != std::string::npos);
}

TEST_CASE("a figure of something that the data does not know has no source", "[unit]")
{
    CHECK(figure(checked("youth.neet", "The steering panel met 14 times."), "14").verdict == Verdict::Unsourced);
}

TEST_CASE("a published level that finer figures contradict does not verify", "[unit]")
{
    const auto claims =
        checked("frontline.accessible", "In Q2 21/22, 88.7% of 999 calls were answered within 10 seconds.");

    CHECK(figure(claims, "88.7%").verdict == Verdict::Contradicted);
    CHECK(figure(claims, "88.7%").expected == "87.7%");
}

TEST_CASE("the sample's commentaries show the errors of the published report", "[unit]")
{
    const auto flagged = flaggedInSample();

    CHECK(flagged.at("youth.neet") == std::set<std::string>{"242"});
    CHECK(flagged.at("frontline.visible") == std::set<std::string>{"5.9%"});
    CHECK(flagged.at("frontline.accessible") == std::set<std::string>{"88.7%"});
    CHECK(flagged.at("hate.response") == std::set<std::string>{"25%"});
    CHECK(flagged.at("idva.recovery") == std::set<std::string>{"12.1%"});
}

TEST_CASE("what is said to hold in place of a flagged figure is verified once it stands there", "[unit]")
{
    int replaced = 0;
    for (const auto& [slug, figures] : flaggedInSample()) {
        const OutcomeSlug outcome{slug};
        const auto text = sample().commentary().current({outcome, sampleQuarter()})->text;
        const auto before = sample().checks().check(outcome, sampleQuarter(), text).value();
        for (const Claim& claim : before) {
            if (!outturn::claims::isProblem(claim.verdict) || claim.expected == claim.text)
                continue;
            INFO(slug << ": " << claim.text << " -> " << claim.expected);
            std::string mended = text;
            mended.replace(claim.figureBegin, claim.figureEnd - claim.figureBegin, claim.expected);
            const auto after = sample().checks().check(outcome, sampleQuarter(), mended).value();
            const auto found = std::ranges::find(after, claim.figureBegin, &Claim::begin);
            REQUIRE(found != after.end());
            CHECK(found->verdict == Verdict::Verified);
            ++replaced;
        }
    }
    CHECK(replaced >= 3);
}

TEST_CASE("no other outcome of the sample has a flagged figure", "[unit]")
{
    auto flagged = flaggedInSample();
    for (const char* known :
         {"youth.neet", "frontline.visible", "frontline.accessible", "hate.response", "idva.recovery"})
        flagged.erase(known);

    for (const auto& [outcome, figures] : flagged)
        FAIL_CHECK(outcome << ": " << *figures.begin());
}

TEST_CASE("most figures of the sample's commentaries are verified", "[unit]")
{
    int verified = 0;
    int figures = 0;
    const auto plan = sample().plan().plan().value();
    for (const domain::Outcome* outcome : domain::outcomes(*plan)) {
        const auto claims = sample().checks().checkStored(outcome->slug, sampleQuarter()).value();
        for (const Claim& claim : claims) {
            figures += claim.verdict != Verdict::Label ? 1 : 0;
            verified += claim.verdict == Verdict::Verified ? 1 : 0;
        }
    }

    CHECK(figures > 200);
    CHECK(verified * 100 >= figures * 85);
}

TEST_CASE("a commentary never saved has no figures, an unknown outcome is refused", "[unit]")
{
    CHECK(sample().checks().checkStored(OutcomeSlug{"youth.neet"}, domain::Period::quarter(2030, 1)).value().empty());
    CHECK(sample().checks().check(OutcomeSlug{"youth.none"}, sampleQuarter(), "72").error().code
          == ErrorCode::NotFound);
}
