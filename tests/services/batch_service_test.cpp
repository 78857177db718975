// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/batch_service.h>

#include "sample_store.h"

#include <outturn/domain/edition.h>
#include <outturn/services/changes_service.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/entry_service.h>
#include <outturn/services/import_service.h>
#include <outturn/services/panel_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/series_service.h>
#include <outturn/store/edition_repository.h>

#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::services;
using outturn::test::SampleStore;

namespace {

const EntryTarget kReferrals{.indicator = IndicatorSlug("youth-referrals")};
const CommentaryKey kYouth{OutcomeSlug("youth.neet"), Period::quarter(2021, 2)};

/// A sample store whose clock moves on an hour with every look at it, so that everything has its own moment.
class Desk
{
public:
    Desk()
        : services(
            Services::open(m_store.path(), {.user = "Analyst", .window = "main", .clock = [this] { return tick(); }})
                .value())
    {
    }

    std::int64_t enter(const std::vector<TypedFigure>& figures)
    {
        const auto staged = services->entries().stage(kReferrals, figures);
        REQUIRE(staged);
        const auto batch = services->entries().enter(*staged, "the service sent it", "Analyst");
        REQUIRE(batch);
        return *batch;
    }

    void write(const std::string& text)
    {
        const auto base = services->commentary().current(kYouth);
        REQUIRE(base);
        REQUIRE(services->commentary().save(kYouth, text, "Author", base->version));
    }

    std::vector<TouchedCommentary> touched(std::int64_t batch)
    {
        const auto found = services->batches().touched(batch, kYouth.quarter);
        REQUIRE(found);
        return *found;
    }

    void publish(const Period& quarter)
    {
        auto store = store::Store::open(m_store.path(), {.clock = [this] { return tick(); }});
        REQUIRE(store);
        REQUIRE(store->write([&](store::Transaction& transaction) {
            return store::EditionRepository::record(transaction, {quarter, EditionState::Published, {}}, "Approver");
        }));
    }

    Timestamp now() const { return m_now; }

private:
    Timestamp tick() { return m_now += std::chrono::hours(1); }

    SampleStore m_store;
    Timestamp m_now = test::sampleMoment() + std::chrono::hours(24);

public:
    std::unique_ptr<Services> services;
};

} // namespace

TEST_CASE("a batch tells what it revised before what is new, each beside what was shown", "[unit]")
{
    Desk desk;
    const auto batch = desk.enter({{kYouth.quarter.next(), "60"}, {kYouth.quarter, "75"}});

    const auto details = desk.services->batches().details(batch);

    REQUIRE(details);
    REQUIRE(details->changes.size() == 2);
    CHECK(details->batch.number == batch);
    CHECK(details->changes[0].figure.value == 75);
    CHECK(details->changes[0].before->value == 72);
    CHECK(details->changes[0].indicatorName.find("Referrals") != std::string::npos);
    CHECK_FALSE(details->changes[1].before);
    CHECK(details->more == 0);
    const auto counts = desk.services->batches().counts(batch);
    CHECK(counts->revised == 1);
    CHECK(counts->added == 1);
}

TEST_CASE("what a batch changed is still told after it was withdrawn", "[unit]")
{
    Desk desk;
    const auto first = desk.enter({{kYouth.quarter, "75"}});
    const auto second = desk.enter({{kYouth.quarter, "80"}});
    REQUIRE(desk.services->imports().withdraw(first, "wrong", "Analyst"));

    CHECK(desk.services->batches().details(first)->changes.front().before->value == 72);
    CHECK(desk.services->batches().details(second)->changes.front().before->value == 75);
    CHECK(desk.services->batches().details(4711).error().code == ErrorCode::NotFound);
    CHECK(desk.services->batches().counts(4711).error().code == ErrorCode::NotFound);
}

TEST_CASE("the batch of the sample itself is told without an end", "[unit]")
{
    Desk desk;
    const auto batches = desk.services->imports().batches();
    REQUIRE(batches);
    for (const Batch& batch : *batches) {
        const auto details = desk.services->batches().details(batch.number);
        REQUIRE(details);
        CHECK(static_cast<std::int64_t>(details->changes.size()) + details->more == batch.observations);
    }
}

TEST_CASE("commentary with a proven figure that a batch revised is listed with its author", "[unit]")
{
    Desk desk;
    desk.write("The youth service received 72 referrals in Q2 21/22.");
    const auto batch = desk.enter({{kYouth.quarter, "75"}});

    const auto touched = desk.touched(batch);

    REQUIRE(touched.size() == 1);
    CHECK(touched.front().outcome == kYouth.outcome);
    CHECK(touched.front().by == "Author");
    CHECK_FALSE(touched.front().priority.empty());
    REQUIRE(touched.front().figures.size() == 1);
    CHECK(touched.front().figures.front().text == "72");
    CHECK(touched.front().figures.front().now == "75");
    CHECK_FALSE(touched.front().figures.front().holds);
}

TEST_CASE("commentary with a live figure that a batch revised is listed with what it read before", "[unit]")
{
    Desk desk;
    desk.write("Referrals: {=youth-referrals|value|2021-22-Q2}.");
    const auto batch = desk.enter({{kYouth.quarter, "75"}});

    const auto touched = desk.touched(batch);

    REQUIRE(touched.size() == 1);
    REQUIRE(touched.front().figures.size() == 1);
    CHECK(touched.front().figures.front().was == "72");
    CHECK(touched.front().figures.front().text == "75");
    CHECK(touched.front().figures.front().holds);
}

TEST_CASE("a batch does not touch what was saved after it, nor what rests on other figures", "[unit]")
{
    Desk desk;
    desk.write("The youth service received 72 referrals in Q2 21/22.");
    CHECK(desk.touched(desk.enter({{kYouth.quarter.next(), "60"}})).empty());
    const auto batch = desk.enter({{kYouth.quarter, "75"}});
    CHECK(desk.touched(batch).size() == 1);

    desk.write("The youth service received 75 referrals in Q2 21/22.");

    CHECK(desk.touched(batch).empty());
}

TEST_CASE("a withdrawn batch touches what was written on its figures", "[unit]")
{
    Desk desk;
    const auto batch = desk.enter({{kYouth.quarter, "75"}});
    desk.write("The youth service received 75 referrals in Q2 21/22.");
    CHECK(desk.touched(batch).empty());

    REQUIRE(desk.services->imports().withdraw(batch, "wrong", "Analyst"));

    REQUIRE(desk.touched(batch).size() == 1);
    CHECK(desk.touched(batch).front().figures.front().text == "75");
}

TEST_CASE(
    "a figure revised after its edition was published is a fact of the next, and the former value stays answerable",
    "[unit]")
{
    Desk desk;
    desk.publish(kYouth.quarter);
    const Timestamp published = desk.now();
    const auto batch = desk.enter({{kYouth.quarter, "75"}});

    const auto details = desk.services->batches().details(batch);
    REQUIRE(details->changes.size() == 1);
    CHECK(details->changes.front().published == kYouth.quarter);
    auto& series = desk.services->series();
    CHECK((*series.figure({.indicator = kReferrals.indicator}, kYouth.quarter))->value == 75);
    CHECK((*series.figure({.indicator = kReferrals.indicator, .asOf = published}, kYouth.quarter))->value == 72);
    const auto changes = desk.services->changes().changes(kYouth.quarter.next());
    REQUIRE(changes);
    const auto revised = [](const analysis::Fact& fact) { return fact.indicator == kReferrals.indicator; };
    CHECK(std::ranges::any_of((*changes)->revisions, revised));
}

TEST_CASE("a revised point says so in the chart of its panel", "[unit]")
{
    Desk desk;
    (void)desk.enter({{kYouth.quarter, "75"}});

    const auto panel = desk.services->panels().indicatorPanel(kReferrals.indicator, kYouth.quarter, Measure::value());

    REQUIRE(panel);
    const auto& points = panel->chart.series.front().points;
    const auto point = std::ranges::find(points, kYouth.quarter, &charting::ChartPoint::period);
    REQUIRE(point != points.end());
    CHECK(point->revised);
    CHECK(point->provenance == "entered, revised from 72");
    CHECK(point->readOut.find("revised from 72") != std::string::npos);
}

TEST_CASE("a batch brought back shows its figures again, but for those that a later one revised", "[unit]")
{
    Desk desk;
    const auto first = desk.enter({{Period::quarter(2021, 1), "60"}, {Period::quarter(2021, 2), "75"}});
    desk.enter({{Period::quarter(2021, 2), "76"}});
    auto& imports = desk.services->imports();
    CHECK(imports.restore(first, "a mistake", "Analyst").error().code == ErrorCode::Conflict);
    REQUIRE(imports.withdraw(first, "wrong file", "Analyst"));
    CHECK(imports.restore(first, " ", "Analyst").error().code == ErrorCode::ReasonRequired);

    const auto restored = imports.restore(first, "it was the right file after all", "Analyst");

    REQUIRE(restored);
    auto& series = desk.services->series();
    CHECK((*series.figure({.indicator = kReferrals.indicator}, Period::quarter(2021, 1)))->value == 60);
    CHECK((*series.figure({.indicator = kReferrals.indicator}, Period::quarter(2021, 2)))->value == 76);
    CHECK(imports.batches()->front().title.find("brought back") != std::string::npos);
    CHECK(imports.batches()->front().observations == 1);
    CHECK(imports.restore(first, "again", "Analyst").error().code == ErrorCode::Conflict);
}
