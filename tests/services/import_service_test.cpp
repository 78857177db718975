// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/observation.h>
#include <outturn/services/import_service.h>
#include <outturn/services/import_summary.h>
#include <outturn/services/series_service.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/observation_repository.h>

#include "sample_store.h"
#include "support/catch.h"

#include <fstream>

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::services;
using outturn::test::SampleStore;

namespace {

const std::string kHeader = "indicator,area,period,value\n";
const ObservationKey kAugust{IndicatorSlug("ksi"), AreaSlug("northamptonshire"), {}, {}, Period::month(2021, 8)};

class Desk
{
public:
    Desk()
        : services(m_store.open())
    {
    }

    std::filesystem::path file(const std::string& rows, const std::string& name = "force-q2.csv")
    {
        const auto path = m_folder / name;
        std::ofstream(path, std::ios::binary) << rows;
        return path;
    }

    StagedImport stage(const std::string& rows, const std::string& profile = {})
    {
        auto staged = services->imports().stage({{file(rows)}, profile});
        INFO((staged ? "" : staged.error().message));
        REQUIRE(staged);
        return std::move(*staged);
    }

    std::int64_t load(const std::string& rows, const std::string& reason = "checked with the force")
    {
        const auto batch = services->imports().load(stage(rows), "Analyst", reason);
        INFO((batch ? "" : batch.error().message));
        REQUIRE(batch);
        return *batch;
    }

    std::optional<double> august(std::optional<Timestamp> asOf = {})
    {
        const auto point = services->series().figure(
            {.indicator = kAugust.indicator, .area = kAugust.area, .asOf = asOf}, kAugust.period);
        REQUIRE(point);
        return *point ? (*point)->value : std::nullopt;
    }

    const std::filesystem::path& path() const { return m_store.path(); }

private:
    test::TemporaryFolder m_folder;
    SampleStore m_store;

public:
    std::unique_ptr<Services> services;
};

std::string ksi(const std::string& period, const std::string& value)
{
    return "ksi,northamptonshire," + period + ',' + value + '\n';
}

bool warns(const StagedImport& staged, const std::string& words)
{
    for (const ImportIssue& issue : staged.difference.warnings) {
        if (issue.why.find(words) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("staging writes nothing, and tells new from unchanged from revised", "[unit]")
{
    Desk desk;
    const auto before = desk.services->store().info()->observations;
    const auto first = desk.stage(kHeader + ksi("2021-08", "14") + ksi("2021-07", "12"));
    CHECK(first.difference.added == 2);
    CHECK(desk.services->store().info()->observations == before);

    (void)desk.load(kHeader + ksi("2021-08", "14") + ksi("2021-07", "12"));
    const auto second = desk.stage(kHeader + ksi("2021-08", "15") + ksi("2021-07", "12") + ksi("2021-06", "13"));

    CHECK(second.difference.added == 1);
    CHECK(second.difference.unchanged == 1);
    REQUIRE(second.difference.revised == 1);
    const ImportRevision& revision = second.difference.revisions.front();
    CHECK(revision.key == kAugust);
    CHECK(revision.before == 14);
    CHECK(revision.after == 15);
    CHECK(revision.formerSource == "force-q2.csv");
    CHECK(revision.cell == "D2");
}

TEST_CASE("a loaded figure carries file, hash, sheet and cell, and the load is audited", "[unit]")
{
    Desk desk;
    const auto batch = desk.load(kHeader + ksi("2021-08", "14"));

    const auto store = store::Store::open(desk.path());
    const auto history = store::ObservationRepository(*store).history(kAugust);
    REQUIRE(history);
    const Observation& loaded = history->back();
    CHECK(loaded.batch == batch);
    CHECK(loaded.provenance == Provenance::Imported);
    CHECK(loaded.source.file == "force-q2.csv");
    CHECK(loaded.source.cell == "D2");
    CHECK(loaded.source.sha256.size() == 64);
    const auto audit = store::AuditRepository(*store).newest(1);
    CHECK(audit->front().action == "load-batch");
    CHECK(audit->front().subject == std::to_string(batch));
    CHECK(audit->front().detail.find(loaded.source.sha256) != std::string::npos);
    CHECK(store::AuditRepository(*store).verifyChain());
}

TEST_CASE("withdrawing a batch brings the former value back, and history still answers", "[unit]")
{
    Desk desk;
    (void)desk.load(kHeader + ksi("2021-08", "14"));
    const auto second = desk.load(kHeader + ksi("2021-08", "15"));
    CHECK(desk.august() == 15);

    REQUIRE(desk.services->imports().withdraw(second, "The force sent the wrong month.", "Analyst"));

    CHECK(desk.august() == 14);
    const auto batches = desk.services->imports().batches();
    REQUIRE(batches);
    CHECK(batches->front().withdrawnReason == "The force sent the wrong month.");
    CHECK(desk.august(test::sampleMoment() - std::chrono::hours{1}) == std::nullopt);
    CHECK(desk.services->imports().withdraw(second, "again", "Analyst").error().code == ErrorCode::Conflict);
    CHECK(desk.services->imports().withdraw(1, "  ", "Analyst").error().code == ErrorCode::ReasonRequired);
}

TEST_CASE("a file with a cell that was refused loads nothing", "[unit]")
{
    Desk desk;
    const auto staged = desk.stage(kHeader + ksi("2021-08", "14") + ksi("2021-07", "lots"));

    REQUIRE(staged.difference.refused.size() == 1);
    CHECK(staged.difference.refused.front().cell == "D3");
    const auto loaded = desk.services->imports().load(staged, "Analyst", "a reason");
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::BadInput);
}

TEST_CASE("figures that look wrong need a reason, which is audited", "[unit]")
{
    Desk desk;
    const auto staged = desk.stage(kHeader + ksi("2035-08", "14"));

    CHECK(warns(staged, "has not begun"));
    const auto without = desk.services->imports().load(staged, "Analyst", " ");
    REQUIRE_FALSE(without);
    CHECK(without.error().code == ErrorCode::ReasonRequired);
    REQUIRE(desk.services->imports().load(staged, "Analyst", "A planning figure."));
    const auto store = store::Store::open(desk.path());
    CHECK(store::AuditRepository(*store).newest(1)->front().detail.find("A planning figure.") != std::string::npos);
}

TEST_CASE("tenfold figures, a zero that never was and a copied column look wrong", "[unit]")
{
    Desk desk;
    std::string usual = kHeader;
    for (int month = 1; month <= 9; ++month)
        usual += ksi("2015-0" + std::to_string(month),
                     month == 7       ? "410"
                         : month == 8 ? "0"
                                      : std::to_string(38 + month));
    const auto staged = desk.stage(usual);
    CHECK(warns(staged, "10 times"));

    std::string zero = kHeader;
    for (int month = 1; month <= 8; ++month)
        zero += ksi("2015-0" + std::to_string(month), month == 8 ? "0" : std::to_string(40 + month));
    CHECK(warns(desk.stage(zero), "never was"));
    CHECK(desk.stage(kHeader + ksi("2015-01", "40") + ksi("2015-02", "43") + ksi("2015-03", "38"))
              .difference.warnings.empty());
}

TEST_CASE("a load is refused where the figures changed since they were compared", "[unit]")
{
    Desk desk;
    const auto staged = desk.stage(kHeader + ksi("2021-08", "14"));
    (void)desk.load(kHeader + ksi("2021-07", "12"));

    const auto late = desk.services->imports().load(staged, "Analyst", "a reason");

    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
}

TEST_CASE("what the store has already loads no batch", "[unit]")
{
    Desk desk;
    (void)desk.load(kHeader + ksi("2021-08", "14"));

    CHECK(desk.load(kHeader + ksi("2021-08", "14")) == 0);
}

TEST_CASE("a profile from a file is kept with the load, and chosen for the next file like it", "[unit]")
{
    Desk desk;
    const std::string rows = "Force,Aug-21\nNorthants,14\n";
    const std::string profile = "name: Road casualties\nindicator: ksi\narea: column Force\nperiod: across\n"
                                "area label: Northants = northamptonshire\n";
    const auto path = desk.file(profile, "casualties.profile").string();
    const auto staged = desk.stage(rows, path);
    REQUIRE(desk.services->imports().load(staged, "Analyst", "a reason"));

    CHECK(desk.services->imports().profiles().value() == std::vector<std::string>{"Road casualties"});
    CHECK(desk.services->imports().profileText("Road casualties").value() == profile);
    CHECK(desk.stage("Force,Sep-21\nNorthants,11\n").difference.files.front().profile == "Road casualties");
    CHECK(desk.services->imports().stage({{desk.file(rows)}, "no such"}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a file that no profile fits is refused with what to do", "[unit]")
{
    Desk desk;
    const auto staged = desk.services->imports().stage({{desk.file("a,b\n1,2\n")}, {}});

    REQUIRE_FALSE(staged);
    CHECK(staged.error().code == ErrorCode::BadInput);
    CHECK(staged.error().message.find("--profile") != std::string::npos);
}

TEST_CASE("a load that is stopped leaves nothing behind", "[unit]")
{
    Desk desk;
    std::string rows = kHeader;
    for (int year = 1950; year < 1960; ++year)
        rows += ksi(std::to_string(year) + "-04", std::to_string(year));
    const auto staged = desk.stage(rows);
    const auto before = desk.services->imports().batches()->size();
    std::stop_source stop;
    stop.request_stop();

    const auto loaded = desk.services->imports().load(staged, "Analyst", "a reason", {.stop = stop.get_token()});

    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::Cancelled);
    CHECK(desk.services->imports().batches()->size() == before);
}

TEST_CASE("an import says which indicators it would touch and which figures are new", "[unit]")
{
    Desk desk;
    desk.load(kHeader + ksi("2021-08", "31"));

    const auto staged = desk.stage(kHeader + ksi("2021-08", "33") + ksi("2021-09", "35") + ksi("2021-10", "36"));

    const auto touched = touchedIndicators(staged);
    REQUIRE(touched.size() == 1);
    CHECK(touched.front().indicator == kAugust.indicator);
    CHECK(touched.front().figures == 3);
    CHECK(touched.front().first == Period::month(2021, 8));
    CHECK(touched.front().last == Period::month(2021, 10));
    const auto fresh = stagedRows(staged, StagedRows::New, 100);
    REQUIRE(fresh.size() == 2);
    CHECK(fresh.front().key.period == Period::month(2021, 9));
    CHECK(fresh.front().cell == "D3");
}

TEST_CASE("what looks wrong says of what kind it is", "[unit]")
{
    Desk desk;
    const auto staged = desk.stage(kHeader + ksi("2150-01", "31"));

    REQUIRE(staged.difference.warnings.size() == 1);
    CHECK(staged.difference.warnings.front().kind == "future");
    REQUIRE(staged.difference.warnings.front().figure);
    CHECK(staged.difference.warnings.front().figure->indicator == domain::IndicatorSlug("ksi"));
}
