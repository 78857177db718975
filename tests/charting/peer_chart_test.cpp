// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer_samples.h"
#include "samples.h"

#include <outturn/charting/chart_layout.h>
#include <outturn/charting/chart_table.h>
#include <outturn/charting/text_width.h>

#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::charting;
using namespace outturn::charting::samples;

namespace {

std::vector<std::string> namesOf(const ChartSpec& spec)
{
    std::vector<std::string> names;
    for (const PeerMark& mark : spec.peers.marks)
        names.push_back(mark.place + " " + mark.name);
    return names;
}

bool saysIn(const std::vector<std::string>& notes, const std::string& part)
{
    return std::ranges::any_of(notes, [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

} // namespace

TEST_CASE("counts are compared by population, the lowest first where lower is better", "[unit]")
{
    const auto spec = peerBars(burglaries());

    CHECK(spec.kind == ChartKind::Bars);
    CHECK(namesOf(spec)
          == std::vector<std::string>{"1 Westshire", "2 Northshire", "3 Ourshire", "4 Southshire", "5 Eastshire"});
    CHECK(spec.peers.marks[0].printed == "1.30");
    CHECK(spec.peers.marks[2].own);
    CHECK(spec.y.startsAtZero);
    CHECK(spec.subtitle == "per 1,000 population, 12 months to September 2021");
}

TEST_CASE("the mean of a group is all counts over all populations", "[unit]")
{
    const auto spec = peerBars(burglaries());

    CHECK(spec.peers.mean == Approx(1000.0 * (1500 + 1600 + 900 + 1300 + 1750) / 3'600'000));
    CHECK(spec.peers.meanLabel == "Group mean 1.96");
    CHECK(spec.verdicts.at(1).detail == "Ourshire is 2.1% above");
}

TEST_CASE("the place says its direction, the sentence says it all", "[unit]")
{
    const auto spec = peerBars(burglaries());

    CHECK(spec.verdicts.at(0).words == "3rd of 5");
    CHECK(spec.verdicts.at(0).detail == "1st is the lowest");
    CHECK(spec.summary
          == "Residential burglary: Ourshire is 3rd of 5 in the most similar group at 2.00 for the 12 months to "
             "September 2021 (1st is the lowest), 2.1% above the group mean of 1.96.");
    CHECK(saysIn(spec.notes, "peer data as at 30 September 2021"));
}

TEST_CASE("forces with equal figures share a place, and say so", "[unit]")
{
    auto input = burglaries();
    input.members[0] = counted("Eastshire", 1000, 500'000);

    const auto spec = peerBars(input);

    CHECK(namesOf(spec)
          == std::vector<std::string>{"1 Westshire", "2 Northshire", "3= Eastshire", "3= Ourshire", "5 Southshire"});
    CHECK(spec.verdicts.at(0).words == "3rd of 5, level with Eastshire");
}

TEST_CASE("shares are compared as they are, the highest first where higher is better", "[unit]")
{
    auto input = burglaries();
    input.indicator = arrestRate();
    input.indicator.polarity = domain::Polarity::HigherIsBetter;
    input.members = {shared("Ourshire", 30, 100, true), shared("Eastshire", 80, 200), shared("Westshire", 20, 100)};

    const auto spec = peerBars(input);

    CHECK(namesOf(spec) == std::vector<std::string>{"1 Eastshire", "2 Ourshire", "3 Westshire"});
    CHECK(spec.peers.mean == Approx(32.5));
    CHECK(spec.verdicts.at(1).detail == "Ourshire is 2.5 points below");
    CHECK(spec.verdicts.at(0).detail == "1st is the highest");
}

TEST_CASE("figures without counts have a plain mean, which is said", "[unit]")
{
    auto input = burglaries();
    input.indicator = ruralResponse();
    for (auto& member : input.members)
        member.point->denominator.reset();

    const auto spec = peerBars(input);

    CHECK(spec.peers.mean == Approx((1500 + 1600 + 900 + 1300 + 1750) / 5.0));
    CHECK(saysIn(spec.notes, "the same weight"));
    CHECK(peerFunnel(input).emptyReason.find("needs the counts") != std::string::npos);
}

TEST_CASE("who has no figure is left out and named with the reason", "[unit]")
{
    auto input = burglaries();
    input.members[2].point->value.reset();
    input.members[2].point->missing = domain::MissingReason::Suppressed;
    input.members[3].point->denominator.reset();
    input.members[4].point.reset();

    const auto spec = peerBars(input);

    CHECK(namesOf(spec) == std::vector<std::string>{"1 Ourshire", "2 Eastshire"});
    CHECK(saysIn(spec.notes, "Left out: Northshire (suppressed), Westshire (no population), Southshire (no figure)."));
}

TEST_CASE("where nothing can be compared the chart says why and what to do", "[unit]")
{
    auto input = burglaries();
    SECTION("no group")
    {
        input.group.clear();
        CHECK(peerBars(input).emptyReason.find("load the group's members") != std::string::npos);
    }
    SECTION("no figures of the group")
    {
        input.members = {counted("Ourshire", 1600, 800'000, true)};
        input.alternatives = {"Robbery"};
        CHECK(peerBars(input).emptyReason
              == "No figures of the most similar group are known for Residential burglary; import a table with a row "
                 "for each force. Of the same outcome, Robbery can be compared; choose it below.");
    }
    SECTION("counts without populations")
    {
        for (auto& member : input.members)
            member.point->denominator.reset();
        CHECK(peerBars(input).emptyReason.find("with their populations") != std::string::npos);
    }
    SECTION("ranks")
    {
        input.indicator.unit = domain::Unit::Rank;
        CHECK(peerBars(input).emptyReason.find("a place among others already") != std::string::npos);
    }
    CHECK(peerFunnel(input).emptyReason == peerBars(input).emptyReason);
    CHECK(chartTable(peerBars(input)).rows.empty());
}

TEST_CASE("a funnel tells who lies beyond the limits of chance", "[unit]")
{
    const auto spec = peerFunnel(burglaries());

    REQUIRE(spec.kind == ChartKind::Funnel);
    REQUIRE(spec.peers.curves.size() == 4);
    CHECK(spec.peers.marks[2].remark.empty());
    CHECK(spec.peers.marks[0].remark == "below the 99.8% limits");
    CHECK(spec.peers.marks[4].remark == "above the 99.8% limits");
    CHECK(spec.verdicts.at(0).words == "Within the limits");
    CHECK(saysIn(spec.notes, "4 of 5 forces lie outside the limits"));
}

TEST_CASE("a funnel's lines narrow as the population grows and keep on their sides of the mean", "[unit]")
{
    const bool rates = GENERATE(true, false);
    auto input = burglaries();
    if (!rates) {
        input.indicator = arrestRate();
        input.members = {shared("Ourshire", 30, 100, true), shared("Eastshire", 800, 2000)};
    }
    const auto spec = peerFunnel(input);

    for (const LimitCurve& curve : spec.peers.curves) {
        REQUIRE(curve.points.size() > 10);
        CHECK(curve.points.front().base == Approx(spec.x.min));
        CHECK(curve.points.back().base == Approx(spec.x.max));
        for (std::size_t i = 1; i < curve.points.size(); ++i) {
            CHECK(curve.points[i].base > curve.points[i - 1].base);
            CHECK(std::abs(curve.points[i].value - spec.peers.mean)
                  < std::abs(curve.points[i - 1].value - spec.peers.mean));
        }
    }
}

TEST_CASE("a unit lies beyond a funnel's drawn line exactly where its remark says so", "[unit]")
{
    auto input = burglaries();
    for (double count = 1400; count <= 1800; count += 10) {
        input.members[1] = counted("Ourshire", count, 800'000, true);
        const auto spec = peerFunnel(input);
        const auto own = std::ranges::find(spec.peers.marks, true, &PeerMark::own);
        const auto& upper = spec.peers.curves.at(1).points;
        const auto after = std::ranges::find_if(upper, [](const LimitPoint& point) { return point.base > 800'000; });
        const bool above = own->value > after[-1].value;
        const bool below = own->value < after->value;
        CAPTURE(count, own->value, after[-1].value, own->remark);
        CHECK((above == (own->remark.starts_with("above")) || !below));
    }
}

TEST_CASE("the table of a comparison has a force a row with count and population", "[unit]")
{
    const auto table = chartTable(peerFunnel(burglaries()));

    CHECK(table.header
          == std::vector<std::string>{"Place", "Force", "Per 1,000 population", "Count", "Of (population)",
                                      "Against the limits", "Provenance"});
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[2]
          == std::vector<std::string>{"3", "Ourshire", "2.00", "1,600", "800,000", "within", "published"});
}

TEST_CASE("every force has a place to point at within the drawing", "[unit]")
{
    for (const auto& spec : {peerBars(burglaries()), peerFunnel(burglaries())}) {
        for (const double width : {240.0, 600.0, 1000.0}) {
            const auto places = peerPlaces(spec, width, 260, interTextWidth);
            REQUIRE(places.size() == 5);
            for (const Box& place : places) {
                CHECK(place.x >= 0);
                CHECK(place.x + place.width <= width);
                CHECK(place.y + place.height <= 260);
            }
        }
    }
    CHECK(peerPlaces(trendChart(ruralResponseChart()), 600, 260, interTextWidth).empty());
}
