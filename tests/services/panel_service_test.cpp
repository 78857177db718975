// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/annotation_service.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/panel_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/status_service.h>

#include "sample_store.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;
using domain::Measure;

namespace {

std::shared_ptr<const PriorityPanel> panelOf(const std::string& priority)
{
    const auto panel = test::sample().panels().panel(domain::PrioritySlug(priority), test::sampleQuarter());
    REQUIRE(panel);
    return *panel;
}

IndicatorPanel indicatorOf(const PriorityPanel& panel, const std::string& slug)
{
    for (const OutcomePanel& outcome : panel.outcomes) {
        for (const IndicatorPanel& indicator : outcome.indicators) {
            if (indicator.summary.indicator.slug.text() == slug)
                return indicator;
        }
    }
    FAIL("no indicator " << slug);
    return panel.outcomes.front().indicators.front();
}

bool hasNote(const PriorityPanel& panel, const std::string& text)
{
    const auto& bands = panel.outcomes.front().indicators.front().chart.bands;
    return std::ranges::count(bands, text, &charting::AnnotationBand::caption) > 0;
}

} // namespace

TEST_CASE("a panel has a section an outcome with the headline first", "[unit]")
{
    const auto panel = panelOf("ace-team");

    CHECK(panel->title == "ACE Team");
    CHECK(panel->themeTitle == "Intervening Early & Preventing Crime");
    REQUIRE(panel->outcomes.size() == 3);
    for (const OutcomePanel& outcome : panel->outcomes) {
        CAPTURE(outcome.slug.text());
        REQUIRE_FALSE(outcome.indicators.empty());
        CHECK(outcome.indicators.front().summary.indicator.order == 1);
        CHECK_FALSE(outcome.status.explanation.empty());
    }
}

TEST_CASE("every indicator of every panel has a chart or says why not", "[unit]")
{
    const auto plan = test::sample().plan().plan();
    for (const auto* priority : domain::priorities(**plan)) {
        const auto panel = panelOf(priority->slug.text());
        for (const OutcomePanel& outcome : panel->outcomes) {
            for (const IndicatorPanel& indicator : outcome.indicators) {
                CAPTURE(indicator.summary.indicator.slug.text());
                CHECK(indicator.chart.emptyReason.empty() == indicator.summary.latest.has_value());
                CHECK_FALSE(indicator.chart.title.empty());
            }
        }
    }
}

TEST_CASE("the main chart shows the rolling mean with its target and the lockdowns", "[unit]")
{
    const auto panel = panelOf("domestic-abuse");
    const auto chart = indicatorOf(*panel, "da-g1r-response").chart;

    REQUIRE(chart.series.size() == 1);
    CHECK(chart.series.front().endLabel == "16:32");
    CHECK(chart.targets.size() == 1);
    CHECK_FALSE(chart.bands.empty());
}

TEST_CASE("only notes on the plan, the outcome or the indicator itself are on a chart", "[unit]")
{
    const auto burglary = indicatorOf(*panelOf("victim-satisfaction"), "burglary-satisfaction").chart;
    const auto all = indicatorOf(*panelOf("victim-satisfaction"), "all-crime-satisfaction").chart;
    const auto mentionsTarget = [](const charting::ChartSpec& chart) {
        return std::any_of(chart.bands.begin(), chart.bands.end(), [](const charting::AnnotationBand& band) {
            return band.caption.find("80%") != std::string::npos;
        });
    };

    CHECK(mentionsTarget(burglary));
    CHECK_FALSE(mentionsTarget(all));
}

TEST_CASE("an indicator that is only known in parts shows them together", "[unit]")
{
    const auto chart = indicatorOf(*panelOf("voice-victims-witnesses"), "voice-vw-source-share").chart;

    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series.front().label == "police");
    CHECK(chart.series.back().label == "self");
}

TEST_CASE("one indicator comes anew in the other measure", "[unit]")
{
    auto& panels = test::sample().panels();
    const domain::IndicatorSlug ksi("ksi");

    const auto monthly = panels.indicatorPanel(ksi, test::sampleQuarter(), Measure::value());
    REQUIRE(monthly);
    CHECK(monthly->summary.measure == Measure::value());
    CHECK(monthly->summary.latest->period == domain::Period::month(2021, 9));

    const auto rolling = panels.indicatorPanel(ksi, test::sampleQuarter(), Measure::rolling12());
    REQUIRE(rolling);
    CHECK(rolling->summary.latest->value == 158);
}

TEST_CASE("the monthly figures of an indicator can be drawn with control limits", "[unit]")
{
    const auto chart = test::sample().panels().chart(domain::IndicatorSlug("ksi"), test::sampleQuarter(),
                                                     Measure::value(), ChartMode::Spc);

    REQUIRE(chart);
    CHECK(chart->emptyReason.empty());
    CHECK(std::ranges::count(chart->references, "Mean", &charting::ReferenceLine::name) == 1);
    REQUIRE_FALSE(chart->verdicts.empty());
    CHECK(chart->verdicts.front().label == "Variation");
}

TEST_CASE("control limits of its rolling figures are refused with the reason", "[unit]")
{
    const auto chart = test::sample().panels().chart(domain::IndicatorSlug("ksi"), test::sampleQuarter(),
                                                     Measure::rolling12(), ChartMode::Spc);

    REQUIRE(chart);
    CHECK(chart->references.empty());
    CHECK(chart->emptyReason.find("share eleven months") != std::string::npos);
}

TEST_CASE("financial years lie over each other, this year ending at the quarter's end", "[unit]")
{
    const auto chart = test::sample().panels().chart(domain::IndicatorSlug("ksi"), test::sampleQuarter(),
                                                     Measure::value(), ChartMode::YearOnYear);

    REQUIRE(chart);
    REQUIRE(chart->series.size() >= 2);
    CHECK(chart->series.front().label == "2021/22");
    CHECK(chart->series.front().points.back().period == domain::Period::month(2021, 9));
}

TEST_CASE("every indicator can be drawn every way, or says why not", "[unit]")
{
    const auto mode = GENERATE(ChartMode::Trend, ChartMode::Spc, ChartMode::YearOnYear);
    const auto measure = GENERATE(Measure::value(), Measure::rolling12());
    const auto plan = test::sample().plan().plan();
    for (const auto* priority : domain::priorities(**plan)) {
        const auto panel = panelOf(priority->slug.text());
        for (const OutcomePanel& outcome : panel->outcomes) {
            for (const IndicatorPanel& indicator : outcome.indicators) {
                const auto& slug = indicator.summary.indicator.slug;
                CAPTURE(slug.text());
                const auto chart = test::sample().panels().chart(slug, test::sampleQuarter(), measure, mode);
                REQUIRE(chart);
                CHECK(chart->series.empty() != chart->emptyReason.empty());
                CHECK_FALSE(chart->summary.empty());
            }
        }
    }
}

TEST_CASE("published statements of the quarter come with their indicator", "[unit]")
{
    const auto summary = indicatorOf(*panelOf("swift-sure-justice"), "crown-backlog").summary;

    REQUIRE_FALSE(summary.statements.empty());
    CHECK(summary.statements.front().source.printed == "9.7%");
}

TEST_CASE("a latest figure from before the quarter's end is late", "[unit]")
{
    CHECK(indicatorOf(*panelOf("swift-sure-justice"), "crown-backlog").summary.late);
    CHECK_FALSE(indicatorOf(*panelOf("road-safety"), "ksi").summary.late);
}

TEST_CASE("an unknown priority or indicator is named", "[unit]")
{
    const auto panel = test::sample().panels().panel(domain::PrioritySlug("road-safty"), test::sampleQuarter());
    REQUIRE_FALSE(panel);
    CHECK(panel.error().code == ErrorCode::NotFound);
    CHECK(panel.error().message.find("road-safety") != std::string::npos);

    const auto indicator =
        test::sample().panels().indicatorPanel(domain::IndicatorSlug("no"), test::sampleQuarter(), Measure::value());
    CHECK_FALSE(indicator);
}

TEST_CASE("an indicator stands among its peers in the place that was published", "[unit]")
{
    struct Published
    {
        std::string indicator, place;
    };
    const auto [indicator, place] = GENERATE(values<Published>({{"asb-incidents", "4th of 8"},
                                                                {"residential-burglary", "7th of 8"},
                                                                {"cyber-crime", "2nd of 8"},
                                                                {"sso-offences", "8th of 8"},
                                                                {"rasso-positive-outcome-rate", "4th of 8"}}));
    CAPTURE(indicator);
    const domain::IndicatorSlug slug(indicator);

    const auto bars = test::sample().panels().chart(slug, test::sampleQuarter(), Measure::value(), ChartMode::Peers);
    REQUIRE(bars);
    CHECK(bars->kind == charting::ChartKind::Bars);
    CHECK(bars->peers.marks.size() == 8);
    CHECK(bars->verdicts.at(0).words == place);

    const auto funnel =
        test::sample().panels().chart(slug, test::sampleQuarter(), Measure::value(), ChartMode::PeerFunnel);
    REQUIRE(funnel);
    CHECK(funnel->peers.curves.size() == 4);
}

TEST_CASE("an earlier quarter has the peers' figures of its time", "[unit]")
{
    const auto chart = test::sample().panels().chart(
        domain::IndicatorSlug("asb-incidents"), domain::Period::quarter(2020, 3), Measure::value(), ChartMode::Peers);

    REQUIRE(chart);
    CHECK(chart->subtitle.find("12 months to December 2020") != std::string::npos);
    CHECK(chart->verdicts.at(0).words == "5th of 8");
}

TEST_CASE("without peer figures the chart names an indicator that has them", "[unit]")
{
    const auto chart = test::sample().panels().chart(domain::IndicatorSlug("asb-rank"), test::sampleQuarter(),
                                                     Measure::value(), ChartMode::Peers);

    REQUIRE(chart);
    CHECK(chart->emptyReason.find("ASB incidents can be compared") != std::string::npos);
}

TEST_CASE("a panel is kept as long as nothing that it shows changes", "[unit]")
{
    const test::SampleStore store;
    const auto services = store.open();
    const auto first = services->panels().panel(domain::PrioritySlug("domestic-abuse"), test::sampleQuarter());
    const domain::CommentaryKey key{domain::OutcomeSlug("domestic-abuse.response"), test::sampleQuarter()};
    REQUIRE(services->commentary().save(key, "New words.", "Author", services->commentary().current(key)->version));

    const auto again = services->panels().panel(domain::PrioritySlug("domestic-abuse"), test::sampleQuarter());

    CHECK(*first == *again);
}

TEST_CASE("a kept panel gives way to a note and to a decision, whoever makes them", "[unit]")
{
    const test::SampleStore store;
    const auto shown = store.open();
    const auto other = store.open("Author", "other");
    const domain::PrioritySlug priority("domestic-abuse");
    const auto panel = [&] { return shown->panels().panel(priority, test::sampleQuarter()).value(); };
    REQUIRE_FALSE(panel()->outcomes.front().status.decision);

    const domain::Annotation note{makeDate(2021, 6, 1), makeDate(2021, 6, 30), "domestic-abuse", "New recording rules"};
    const auto number = other->annotations().add(note, "Author").value();
    CHECK(hasNote(*panel(), "New recording rules"));
    REQUIRE(other->annotations().withdraw(number, "Author"));
    CHECK_FALSE(hasNote(*panel(), "New recording rules"));

    REQUIRE(other->status().decide(panel()->outcomes.front().slug, test::sampleQuarter(), domain::Status::Watch,
                                   "One month only.", "Author"));
    REQUIRE(panel()->outcomes.front().status.decision);
    CHECK(panel()->outcomes.front().status.decision->status == domain::Status::Watch);
}
