// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/status_service.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::services;
using domain::OutcomeSlug;
using domain::Status;
using outturn::test::SampleStore;

TEST_CASE("a missed target of the headline is proposed as not on track, in words", "[unit]")
{
    const auto status = test::sample().status().status(OutcomeSlug("domestic-abuse.response"), test::sampleQuarter());

    REQUIRE(status);
    CHECK(status->proposed == Status::NotOnTrack);
    CHECK(status->rule == "headline-target-missed");
    CHECK(status->explanation
          == "Response time to DA incidents, Grade 1 Rural: 16:32 in the 12 months to September 2021, which misses the "
             "local target of at most 16:03 by 29 s.");
    CHECK_FALSE(status->decision);
    CHECK(status->effective() == Status::NotOnTrack);
}

TEST_CASE("a published fall without its base is proposed by its direction", "[unit]")
{
    const auto status = test::sample().status().status(OutcomeSlug("road-safety.ksi"), test::sampleQuarter());

    REQUIRE(status);
    CHECK(status->proposed == Status::OnTrack);
    CHECK(status->explanation.find("better than a year before") != std::string::npos);
    CHECK(status->explanation.find("as published") != std::string::npos);
}

TEST_CASE("a proposal that rests on made-up figures says so", "[unit]")
{
    const auto status = test::sample().status().status(OutcomeSlug("youth.behaviour"), test::sampleQuarter());

    REQUIRE(status);
    CHECK(status->explanation.find("illustrative") != std::string::npos);
}

TEST_CASE("an outcome without indicators is not assessed", "[unit]")
{
    const auto status = test::sample().status().status(OutcomeSlug("substance.treatment"), test::sampleQuarter());

    REQUIRE(status);
    CHECK(status->proposed == Status::NotAssessed);
    CHECK(status->rule == "nothing-to-judge");
    CHECK_FALSE(status->explanation.empty());
}

TEST_CASE("a decision that differs from the proposal needs a reason", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    const OutcomeSlug outcome("domestic-abuse.response");

    const auto refused = services->status().decide(outcome, test::sampleQuarter(), Status::OnTrack, "  ", "Analyst");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReasonRequired);
    CHECK_FALSE(services->status().status(outcome, test::sampleQuarter())->decision);

    REQUIRE(
        services->status().decide(outcome, test::sampleQuarter(), Status::OnTrack, "New crews started.", "Analyst"));
    const auto status = services->status().status(outcome, test::sampleQuarter());
    REQUIRE(status->decision);
    CHECK(status->decision->reason == "New crews started.");
    CHECK(status->decision->by == "Analyst");
    CHECK(status->proposed == Status::NotOnTrack);
    CHECK(status->effective() == Status::OnTrack);
}

TEST_CASE("a decision as proposed needs none, and the newest holds", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    const OutcomeSlug outcome("domestic-abuse.response");

    REQUIRE(services->status().decide(outcome, test::sampleQuarter(), Status::Watch, "In part.", "Analyst"));
    REQUIRE(services->status().decide(outcome, test::sampleQuarter(), Status::NotOnTrack, "", "Approver"));

    CHECK(services->status().status(outcome, test::sampleQuarter())->decision->by == "Approver");
}

TEST_CASE("nobody decides on an unknown outcome or a quarter without edition", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();

    const auto unknown = services->status().decide(OutcomeSlug("road-safety.kis"), test::sampleQuarter(),
                                                   Status::OnTrack, "Why", "Analyst");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);

    const auto noEdition = services->status().decide(OutcomeSlug("road-safety.ksi"), domain::Period::quarter(2019, 1),
                                                     Status::OnTrack, "Why", "Analyst");
    REQUIRE_FALSE(noEdition);
    CHECK(noEdition.error().code == ErrorCode::NotFound);
    CHECK(noEdition.error().message.find("Q1 19/20") != std::string::npos);
}
