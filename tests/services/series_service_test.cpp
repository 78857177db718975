// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/series_service.h>

#include "sample_store.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;
using domain::Measure;
using domain::Period;

namespace {

domain::Series seriesOf(const std::string& indicator, const Measure& measure = {})
{
    const auto series =
        test::sample().series().series({.indicator = domain::IndicatorSlug(indicator), .measure = measure});
    REQUIRE(series);
    return *series;
}

std::optional<double> valueAt(const domain::Series& series, const Period& period)
{
    const auto* point = domain::pointAt(series, period);
    return point != nullptr ? point->value : std::nullopt;
}

} // namespace

TEST_CASE("rolling twelve months end with the figure that was published", "[unit]")
{
    const auto ksi = seriesOf("ksi", Measure::rolling12());
    REQUIRE_FALSE(ksi.points.empty());
    CHECK(ksi.points.back().period == Period::twelveMonthsTo(2021, 9));
    CHECK(ksi.points.back().value == 158);
    CHECK(ksi.points.back().provenance == domain::Provenance::Published);
    CHECK_FALSE(ksi.points.back().illustrative);

    const auto response = seriesOf("da-g1r-response", Measure::rolling12());
    CHECK(response.unit == domain::Unit::Duration);
    CHECK(valueAt(response, Period::twelveMonthsTo(2021, 9)) == 992);
    CHECK(valueAt(response, Period::twelveMonthsTo(2021, 6)) == 975);
}

TEST_CASE("windows that were never printed are computed and say so", "[unit]")
{
    const auto ksi = seriesOf("ksi", Measure::rolling12());
    const auto* july = domain::pointAt(ksi, Period::twelveMonthsTo(2021, 7));

    REQUIRE(july != nullptr);
    CHECK(july->illustrative);
    CHECK(july->provenance == domain::Provenance::Derived);
    CHECK(july->source.formula == "sum of 12 months");
}

TEST_CASE("a monthly series holds months only, the printed ones among them", "[unit]")
{
    const auto response = seriesOf("g1u-response");

    CHECK(std::all_of(response.points.begin(), response.points.end(), [](const domain::SeriesPoint& point) {
        return point.period.kind() == domain::PeriodKind::Month;
    }));
    CHECK(std::is_sorted(response.points.begin(), response.points.end(),
                         [](const auto& a, const auto& b) { return a.period < b.period; }));
    CHECK(valueAt(response, Period::month(2021, 9)) == 733);
    CHECK(valueAt(response, Period::month(2020, 9)) == 705);
    CHECK_FALSE(domain::pointAt(response, Period::month(2021, 9))->illustrative);
}

TEST_CASE("a figure printed for two months is left out of the months and found by its window", "[unit]")
{
    const auto twoMonths = Period::spanning(makeDate(2021, 8, 1), makeDate(2021, 9, 30));
    CHECK(domain::pointAt(seriesOf("voice-vw-sla"), twoMonths) == nullptr);

    const auto figure = test::sample().series().figure({.indicator = domain::IndicatorSlug("voice-vw-sla")}, twoMonths);
    REQUIRE(figure);
    REQUIRE(*figure);
    CHECK((*figure)->value == 99.8);
}

TEST_CASE("a change is computed where both figures were printed", "[unit]")
{
    const auto change = Measure::change(domain::ChangeType::Points, domain::ChangeBase::PreviousQuarter);
    const auto series = seriesOf("witness-attendance", change);

    CHECK(series.unit == domain::Unit::PercentagePoints);
    const auto* point = domain::pointAt(series, Period::quarter(2021, 2));
    REQUIRE(point != nullptr);
    CHECK(*point->value == Approx(-11.8));
    CHECK_FALSE(point->illustrative);
}

TEST_CASE("a change whose base is not printed is given as it was published", "[unit]")
{
    const auto change = Measure::change(domain::ChangeType::Relative, domain::ChangeBase::Previous12Months);
    const auto series = seriesOf("residential-burglary", change);

    const auto* point = domain::pointAt(series, Period::twelveMonthsTo(2021, 9));
    REQUIRE(point != nullptr);
    CHECK(point->value == -11.8);
    CHECK(point->provenance == domain::Provenance::Published);
    CHECK(point->source.printed == "11.8% reduction");
}

TEST_CASE("a printed change that contradicts its own figures gives way to the computed one", "[unit]")
{
    const auto change = Measure::change(domain::ChangeType::Relative, domain::ChangeBase::SamePeriodLastYear);
    const auto series = seriesOf("g1u-response", change);

    const auto* point = domain::pointAt(series, Period::month(2021, 9));
    REQUIRE(point != nullptr);
    CHECK(*point->value == Approx(3.97).margin(0.005));
}

TEST_CASE("an area of its own has its own series", "[unit]")
{
    const auto national = test::sample().series().series(
        {.indicator = domain::IndicatorSlug("asb-rank"), .area = domain::AreaSlug("national")});

    REQUIRE(national);
    REQUIRE_FALSE(national->points.empty());
    CHECK(national->points.back().value == 22);
    CHECK(national->points.back().denominator == 43);
}

TEST_CASE("before anything was recorded nothing was known", "[unit]")
{
    const auto series = test::sample().series().series({.indicator = domain::IndicatorSlug("ksi"),
                                                        .measure = Measure::rolling12(),
                                                        .asOf = test::sampleMoment() - std::chrono::hours{1}});

    REQUIRE(series);
    CHECK(series->points.empty());
}

TEST_CASE("an unknown indicator or area is named with near misses", "[unit]")
{
    auto& service = test::sample().series();

    const auto slip = service.series({.indicator = domain::IndicatorSlug("kis")});
    REQUIRE_FALSE(slip);
    CHECK(slip.error().code == ErrorCode::NotFound);
    CHECK(slip.error().message.find("\"ksi\"") != std::string::npos);

    const auto area =
        service.series({.indicator = domain::IndicatorSlug("ksi"), .area = domain::AreaSlug("northhampton")});
    REQUIRE_FALSE(area);
    CHECK(area.error().code == ErrorCode::NotFound);
    CHECK(area.error().message.find("\"northampton\"") != std::string::npos);

    const auto elsewhere = service.series({.indicator = domain::IndicatorSlug("ksi"), .area = domain::AreaSlug("zz")});
    REQUIRE_FALSE(elsewhere);
    CHECK(elsewhere.error().message.find("There is no area \"zz\" in this plan; it has, for instance, \"")
          != std::string::npos);

    const auto nothingLikeIt = service.series({.indicator = domain::IndicatorSlug("zzzzzzzzzz")});
    REQUIRE_FALSE(nothingLikeIt);
    CHECK(nothingLikeIt.error().message.find("did you mean") == std::string::npos);
}

TEST_CASE("all targets ever set for an indicator are told", "[unit]")
{
    const auto targets = test::sample().series().targets(domain::IndicatorSlug("officer-fte"));

    REQUIRE(targets);
    CHECK(targets->size() == 2);
}
