// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/overview_service.h>
#include <outturn/services/plan_service.h>

#include "sample_store.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;
using outturn::test::SampleStore;

namespace {

const PrioritySummary& cardOf(const Overview& overview, const std::string& slug)
{
    for (const ThemeSummary& theme : overview.themes) {
        for (const PrioritySummary& priority : theme.priorities) {
            if (priority.slug.text() == slug)
                return priority;
        }
    }
    FAIL("no card " << slug);
    return overview.themes.front().priorities.front();
}

} // namespace

TEST_CASE("the overview counts every outcome once and shows every priority", "[unit]")
{
    const auto overview = test::sample().overview().overview(test::sampleQuarter());

    REQUIRE(overview);
    const Overview& all = **overview;
    CHECK(all.outcomes == 33);
    CHECK(all.onTrack + all.watch + all.notOnTrack + all.notAssessed == 33);
    CHECK(all.notOnTrack >= 3);
    CHECK(all.commentariesSaved == 33);
    CHECK(all.targetsMissed == 3);
    CHECK(all.dataTo == makeDate(2021, 9, 30));
    CHECK(all.editionState == domain::EditionState::Open);
    CHECK(all.themes.size() == 3);
    CHECK(all.indicators == 143);
}

TEST_CASE("indicators that report later are counted, with the latest day they have", "[unit]")
{
    const auto overview = test::sample().overview().overview(test::sampleQuarter());

    REQUIRE(overview);
    CHECK((*overview)->reportingLater > 5);
    CHECK((*overview)->latestOfLate == makeDate(2021, 8, 31));
}

TEST_CASE("a card shows the headline's latest figure, its change and its target", "[unit]")
{
    const auto overview = test::sample().overview().overview(test::sampleQuarter());
    REQUIRE(overview);
    const auto& card = cardOf(**overview, "domestic-abuse");

    CHECK(card.status == domain::Status::NotOnTrack);
    REQUIRE(card.headline);
    CHECK(card.headline->indicator.slug.text() == "da-g1r-response");
    CHECK(card.headline->measure == domain::Measure::rolling12());
    REQUIRE(card.headline->latest);
    CHECK(card.headline->latest->value == 992);
    REQUIRE_FALSE(card.headline->changes.empty());
    const Change& change = card.headline->changes.front();
    CHECK(change.base == domain::ChangeBase::PreviousQuarter);
    CHECK(change.type == domain::ChangeType::Absolute);
    CHECK(change.value == 17);
    CHECK(change.baseValue == 975);
    CHECK(change.direction == Direction::Worse);
    CHECK_FALSE(change.illustrative);
    REQUIRE(card.headline->targets.size() == 1);
    CHECK(card.headline->targets.front().gap == 29);
    CHECK_FALSE(card.headline->targets.front().met);
}

TEST_CASE("a published change comes before one computed from made-up figures", "[unit]")
{
    const auto overview = test::sample().overview().overview(test::sampleQuarter());
    REQUIRE(overview);
    const auto& headline = cardOf(**overview, "burglary").headline;

    REQUIRE(headline);
    REQUIRE_FALSE(headline->changes.empty());
    CHECK(headline->changes.front().statement);
    CHECK(headline->changes.front().value == -11.8);
    CHECK(headline->changes.front().direction == Direction::Better);
    CHECK(headline->latest->illustrative);
}

TEST_CASE("small counts change by their number, not in per cent", "[unit]")
{
    const auto overview = test::sample().overview().overview(test::sampleQuarter());
    REQUIRE(overview);
    const auto& headline = cardOf(**overview, "voice-restorative-justice").headline;

    REQUIRE(headline);
    REQUIRE_FALSE(headline->changes.empty());
    CHECK(headline->changes.front().type == domain::ChangeType::Absolute);
    CHECK(headline->changes.front().value == -1);
}

TEST_CASE("a decided status takes the place of the proposed one on the card", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    REQUIRE(services->status().decide(domain::OutcomeSlug("domestic-abuse.response"), test::sampleQuarter(),
                                      domain::Status::Watch, "Improving since.", "Approver"));

    const auto overview = services->overview().overview(test::sampleQuarter());

    REQUIRE(overview);
    CHECK(cardOf(**overview, "domestic-abuse").status == domain::Status::Watch);
}

TEST_CASE("an earlier quarter shows nothing that came later", "[unit]")
{
    const auto quarter = domain::Period::quarter(2020, 4);
    const auto overview = test::sample().overview().overview(quarter);

    REQUIRE(overview);
    CHECK((*overview)->dataTo <= quarter.last());
    for (const ThemeSummary& theme : (*overview)->themes) {
        for (const PrioritySummary& card : theme.priorities) {
            if (card.headline)
                CHECK(card.headline->series.points.back().period.last() <= quarter.last());
        }
    }
}
