// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/plan_service.h>
#include <outturn/services/series_service.h>
#include <outturn/services/status_service.h>
#include <outturn/services/store_service.h>

#include "sample_store.h"
#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <stop_token>

using namespace outturn;
using namespace outturn::services;
using outturn::test::SampleStore;
using outturn::test::TemporaryFolder;

namespace {

std::size_t filesIn(const std::filesystem::path& folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("a new store of the sample holds the whole plan", "[unit]")
{
    const auto info = test::sample().store().info();

    REQUIRE(info);
    CHECK(info->plan == "Northamptonshire Police and Crime Plan 2019–2021");
    CHECK(info->themes == 3);
    CHECK(info->priorities == 27);
    CHECK(info->outcomes == 33);
    CHECK(info->indicators >= 140);
    CHECK(info->targets == 19);
    CHECK(info->observations > 2500);
    CHECK(info->schema == 4);
    CHECK(info->integrity == "ok");
    CHECK(info->engine.starts_with("SQLite 3"));
    REQUIRE(info->lastImport);
    CHECK(info->lastImport->title == "Northamptonshire sample: illustrative history");
    CHECK(info->lastImport->recordedAt == test::sampleMoment());
}

TEST_CASE("the current quarter's edition is open after a published one", "[unit]")
{
    const auto editions = test::sample().plan().editions();

    REQUIRE(editions);
    REQUIRE(editions->size() == 2);
    CHECK((*editions)[0].quarter == domain::Period::quarter(2021, 2));
    CHECK((*editions)[0].state == domain::EditionState::Open);
    CHECK((*editions)[1].state == domain::EditionState::Published);
    CHECK(test::sample().plan().currentQuarter() == domain::Period::quarter(2021, 2));
}

TEST_CASE("the statuses that the report states come as decisions with their reason", "[unit]")
{
    const auto status =
        test::sample().status().status(domain::OutcomeSlug("voice-witness.support"), test::sampleQuarter());

    REQUIRE(status);
    REQUIRE(status->decision);
    CHECK(status->decision->status == domain::Status::NotOnTrack);
    CHECK(status->decision->by == "Published update");
    CHECK(status->effective() == domain::Status::NotOnTrack);
}

TEST_CASE("without history no illustrative figure is anywhere", "[unit]")
{
    const TemporaryFolder folder;
    InitOptions options{.from = OUTTURN_SAMPLE_PLAN, .publishedOnly = true};
    const auto report = initStore(folder / "published.outturn", options, test::sampleMoment);
    REQUIRE(report);
    CHECK(report->illustrative == 0);
    CHECK(report->observations > 200);

    const auto opened = Services::open(folder / "published.outturn");
    REQUIRE(opened);
    auto& services = **opened;
    const auto plan = services.plan().plan();
    REQUIRE(plan);
    for (const auto* indicator : domain::indicators(**plan)) {
        CAPTURE(indicator->slug.text());
        const auto observations = services.series().observations(indicator->slug);
        REQUIRE(observations);
        CHECK(std::none_of(observations->begin(), observations->end(), [](const domain::Observation& figure) {
            return figure.provenance == domain::Provenance::Illustrative;
        }));
        const auto rolling =
            services.series().series({.indicator = indicator->slug, .measure = domain::Measure::rolling12()});
        REQUIRE(rolling);
        CHECK(std::none_of(rolling->points.begin(), rolling->points.end(),
                           [](const domain::SeriesPoint& point) { return point.illustrative; }));
    }
    CHECK(services.store().info()->lastImport->title == "Northamptonshire sample: published figures");
}

TEST_CASE("a store that is there already is left as it is", "[unit]")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "precious.outturn") << "mine";

    const auto report = initStore(folder / "precious.outturn", {.from = OUTTURN_SAMPLE_PLAN}, systemNow);

    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::AlreadyExists);
    std::string kept;
    std::ifstream(folder / "precious.outturn") >> kept;
    CHECK(kept == "mine");
}

TEST_CASE("a plan that cannot be read leaves nothing behind", "[unit]")
{
    const TemporaryFolder folder;
    const TemporaryFolder plan;
    std::filesystem::copy(OUTTURN_SAMPLE_PLAN, plan.path(), std::filesystem::copy_options::recursive);
    std::ofstream(plan / "history.csv", std::ios::app) << "ksi,northamptonshire,,2021-09,many,,\n";

    const auto report = initStore(folder / "new.outturn", {.from = plan.path()}, systemNow);

    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::BadInput);
    CHECK(report.error().message.find("history.csv") != std::string::npos);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("stopping half way leaves nothing behind", "[unit]")
{
    const TemporaryFolder folder;
    std::stop_source stop;
    const double stopAt = GENERATE(0.2, 0.8);
    const Progress progress{.report =
                                [&](double share) {
                                    if (share >= stopAt)
                                        stop.request_stop();
                                },
                            .stop = stop.get_token()};

    const auto report = initStore(folder / "new.outturn", {.from = OUTTURN_SAMPLE_PLAN}, systemNow, progress);

    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Cancelled);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("a folder that is no plan folder is named", "[unit]")
{
    const TemporaryFolder folder;

    const auto report = initStore(folder / "new.outturn", {.from = folder / "nothing"}, systemNow);

    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::NotFound);
    CHECK(report.error().message.find("nothing") != std::string::npos);
}

TEST_CASE("the sample plan is found without being named", "[unit]")
{
    const auto folder = samplePlanFolder();

    REQUIRE(folder);
    CHECK(std::filesystem::exists(*folder / "plan.csv"));
}
