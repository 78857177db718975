// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <outturn/services/changes_service.h>
#include <outturn/services/status_service.h>

#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;
using namespace outturn::test;

TEST_CASE("what changed names moved statuses, exceptions, targets and records of the quarter", "[unit]")
{
    const auto changes = sample().changes().changes(sampleQuarter()).value();

    CHECK(changes->before == sampleQuarter().previous());
    CHECK(std::any_of(changes->records.begin(), changes->records.end(),
                      [](const analysis::Fact& fact) { return fact.indicator.text() == "witness-attendance"; }));
    for (const StatusMove& move : changes->statuses)
        CHECK(move.before != move.now);
    for (const ExceptionItem& item : changes->newExceptions)
        CHECK(item.isNew);
    for (const analysis::Fact& fact : changes->targetsMet)
        CHECK_FALSE(fact.concern);
    for (const analysis::Fact& fact : changes->targetsMissed)
        CHECK(fact.concern);
}

TEST_CASE("a decision that moves a status is named as a person's", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    const domain::OutcomeSlug outcome{"road-safety.ksi"};
    const auto proposed = services->status().status(outcome, sampleQuarter().previous()).value().effective();
    const auto other = proposed == domain::Status::NotOnTrack ? domain::Status::OnTrack : domain::Status::NotOnTrack;
    REQUIRE(services->status().decide(outcome, sampleQuarter(), other, "Agreed at the board", "Analyst"));

    const auto changes = services->changes().changes(sampleQuarter()).value();

    const auto move = std::find_if(changes->statuses.begin(), changes->statuses.end(),
                                   [&](const StatusMove& one) { return one.outcome == outcome; });
    REQUIRE(move != changes->statuses.end());
    CHECK(move->now == other);
    CHECK(move->decided);
}

TEST_CASE("an exception that ended is told as it stood", "[unit]")
{
    const auto changes = sample().changes().changes(sampleQuarter()).value();
    const auto now = sample().exceptions().exceptions(sampleQuarter()).value();

    for (const ExceptionItem& ended : changes->endedExceptions) {
        INFO(ended.why);
        CHECK(ended.period.last() <= changes->before.last());
        CHECK(std::none_of(now->begin(), now->end(), [&](const ExceptionItem& item) {
            return item.indicator == ended.indicator && item.rule == ended.rule && item.area == ended.area
                && item.subset == ended.subset;
        }));
    }
}
