// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/exceptions_service.h>
#include <outturn/services/facts_service.h>
#include <outturn/services/panel_service.h>
#include <outturn/services/rebase_service.h>
#include <outturn/store/audit_repository.h>

#include "sample_store.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;
using outturn::test::sampleQuarter;
using outturn::test::SampleStore;

namespace {

const domain::IndicatorSlug kRural{"da-g1r-response"};
const Date kFrom = makeDate(2020, 4, 1);

charting::ChartSpec controlChart(Services& services)
{
    const auto chart = services.panels().chart(kRural, sampleQuarter(), domain::Measure::value(), ChartMode::Spc);
    REQUIRE(chart);
    return *chart;
}

std::ptrdiff_t means(const charting::ChartSpec& chart)
{
    return std::ranges::count(chart.references, charting::ReferenceKind::Mean, &charting::ReferenceLine::kind);
}

std::int64_t decided(Services& services, Date from = kFrom)
{
    const auto number = services.rebases().decide(kRural, from, " New crews. ", "Analyst");
    INFO((number ? std::string() : number.error().message));
    REQUIRE(number);
    return *number;
}

} // namespace

TEST_CASE("a rebase is kept with reason, name and moment, and audited", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();

    decided(*services);

    const auto rebases = services->rebases().rebases(kRural);
    REQUIRE(rebases->size() == 1);
    CHECK(rebases->front().reason == "New crews.");
    CHECK(rebases->front().by == "Analyst");
    CHECK(rebases->front().at == test::sampleMoment());
    const auto opened = store::Store::open(store.path());
    const auto audit = store::AuditRepository(*opened).newest(1);
    CHECK(audit->front().action == "rebase");
    CHECK(audit->front().subject == "da-g1r-response 2020-04-01");
}

TEST_CASE("the control chart of the panel steps where its process began afresh", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    REQUIRE(means(controlChart(*services)) == 1);

    decided(*services);

    const auto chart = controlChart(*services);
    CHECK(means(chart) == 2);
    CHECK(std::ranges::count(chart.bands, charting::BandKind::Rebase, &charting::AnnotationBand::kind) == 1);
}

TEST_CASE("a withdrawn rebase changes nothing any more, and stays in the history", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    const auto before = controlChart(*services);
    const auto number = decided(*services);

    CHECK(services->rebases().withdraw(number, "  ", "Approver").error().code == ErrorCode::ReasonRequired);
    REQUIRE(services->rebases().withdraw(number, "No crews came.", "Approver"));

    CHECK(controlChart(*services) == before);
    const auto history = services->rebases().history(kRural);
    REQUIRE(history->size() == 1);
    CHECK(history->front().withdrawn->reason == "No crews came.");
    CHECK(services->rebases().withdraw(number, "again", "Approver").error().code == ErrorCode::Conflict);
}

TEST_CASE("a rebase without a reason, or with no figures on both sides, is refused in words", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();

    CHECK(services->rebases().decide(kRural, kFrom, " ", "Analyst").error().code == ErrorCode::ReasonRequired);
    const auto early = services->rebases().decide(kRural, makeDate(2001, 1, 1), "why", "Analyst");
    CHECK(early.error().code == ErrorCode::BadInput);
    CHECK(early.error().message.find("its figures run from") != std::string::npos);
    CHECK(services->rebases().decide(domain::IndicatorSlug("da-g1r-respond"), kFrom, "why", "Analyst").error().code
          == ErrorCode::NotFound);
    CHECK(services->rebases().rebases(kRural)->empty());
}

TEST_CASE("two rebases of one process are refused, two of two stand", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    decided(*services);

    const auto again = services->rebases().decide(kRural, makeDate(2020, 4, 12), "Same month.", "Analyst");
    CHECK(again.error().code == ErrorCode::Conflict);
    decided(*services, makeDate(2019, 4, 1));

    CHECK(services->rebases().rebases(kRural)->size() == 2);
    CHECK(std::ranges::count(controlChart(*services).bands, charting::BandKind::Rebase, &charting::AnnotationBand::kind)
          == 2);
}

TEST_CASE("facts, exceptions and the matrix follow a rebase at once", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    const auto signals = [&] {
        const auto facts = services->facts().facts(sampleQuarter()).value();
        return std::ranges::count_if(*facts, [](const analysis::Fact& fact) {
            return fact.indicator == kRural && fact.kind == analysis::FactKind::Signal && fact.comparator == "mean";
        });
    };
    const auto charted = [&] {
        const auto matrix = services->exceptions().assuranceMatrix(sampleQuarter()).value();
        return std::ranges::find(*matrix, kRural, &MatrixEntry::indicator)->charted;
    };
    const auto signalsBefore = signals();
    REQUIRE(charted());

    decided(*services, makeDate(2021, 3, 1));

    // Seven months are too few to judge: no signal, no cell.
    CHECK(signalsBefore > 0);
    CHECK(signals() == 0);
    CHECK_FALSE(charted());
}
