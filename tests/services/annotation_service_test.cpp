// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/annotation_service.h>
#include <outturn/services/panel_service.h>

#include "sample_store.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;
using outturn::test::SampleStore;

namespace {

const domain::IndicatorSlug kRural{"da-g1r-response"};

domain::Annotation note(const std::string& scope, const std::string& text)
{
    return {makeDate(2021, 6, 1), makeDate(2021, 6, 30), scope, text};
}

bool isShown(Services& services, const domain::IndicatorSlug& indicator, const std::string& text)
{
    const auto chart =
        services.panels().chart(indicator, test::sampleQuarter(), domain::Measure::value(), ChartMode::Trend);
    REQUIRE(chart);
    return std::ranges::count(chart->bands, text, &charting::AnnotationBand::caption) > 0;
}

} // namespace

TEST_CASE("a note shows on the charts that it is about and on no other", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    REQUIRE(services->annotations().add(note("domestic-abuse", "New recording rules"), "Analyst"));

    CHECK(isShown(*services, kRural, "New recording rules"));
    CHECK_FALSE(isShown(*services, domain::IndicatorSlug("witness-attendance"), "New recording rules"));
    REQUIRE(services->annotations().add(note("plan", "Census"), "Analyst"));
    CHECK(isShown(*services, domain::IndicatorSlug("witness-attendance"), "Census"));
}

TEST_CASE("a changed note takes the place of the former; a withdrawn one is gone", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    const auto number = services->annotations().add(note(kRural.text(), "New crew"), "Analyst").value();

    const auto changed = services->annotations().change(number, note(kRural.text(), "Two new crews"), "Author");
    REQUIRE(changed);
    CHECK_FALSE(isShown(*services, kRural, "New crew"));
    CHECK(isShown(*services, kRural, "Two new crews"));
    CHECK(services->annotations().change(number, note("plan", "x"), "Author").error().code == ErrorCode::NotFound);

    REQUIRE(services->annotations().withdraw(*changed, "Author"));
    CHECK_FALSE(isShown(*services, kRural, "Two new crews"));
    CHECK(services->annotations().withdraw(*changed, "Author").error().code == ErrorCode::NotFound);
}

TEST_CASE("notes on an indicator are those of the plan, its priority, its outcome and itself", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    const auto before = services->annotations().on(kRural)->size();
    for (const char* scope : {"domestic-abuse", "domestic-abuse.response", "da-g1r-response", "road-safety"})
        REQUIRE(services->annotations().add(note(scope, "noted"), "Analyst"));

    CHECK(services->annotations().on(kRural)->size() == before + 3);
}

TEST_CASE("a note without words, with days exchanged or on nothing known is refused", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    auto backwards = note("plan", "Lockdown");
    backwards.to = makeDate(2021, 5, 1);

    CHECK(services->annotations().add(note("plan", "  "), "Analyst").error().code == ErrorCode::BadInput);
    CHECK(services->annotations().add(backwards, "Analyst").error().code == ErrorCode::BadInput);
    const auto unknown = services->annotations().add(note("domestic-abus", "x"), "Analyst");
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(unknown.error().message.find("domestic-abuse") != std::string::npos);
}
