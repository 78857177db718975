// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/entry_service.h>

#include "sample_store.h"

#include <outturn/services/import_service.h>
#include <outturn/services/series_service.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/observation_repository.h>

#include "support/catch.h"

#include <fstream>

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::services;
using outturn::test::SampleStore;

namespace {

const EntryTarget kReferrals{.indicator = IndicatorSlug("youth-referrals")};
const EntryTarget kKsi{.indicator = IndicatorSlug("ksi")};
const EntryTarget kArrests{.indicator = IndicatorSlug("da-arrest-rate")};
const Period kQ2 = Period::quarter(2021, 2);
const Period kAugust = Period::month(2021, 8);

/// A sample store, and what is entered into it.
class Desk
{
public:
    Desk()
        : services(m_store.open())
    {
    }

    StagedEntry stage(const EntryTarget& target, const std::vector<TypedFigure>& figures)
    {
        auto staged = services->entries().stage(target, figures);
        INFO((staged ? "" : staged.error().message));
        REQUIRE(staged);
        return std::move(*staged);
    }

    EntryLine line(const EntryTarget& target, const Period& period, const std::string& text)
    {
        return stage(target, {{period, text}}).difference.lines.front();
    }

    std::int64_t enter(const EntryTarget& target, const std::vector<TypedFigure>& figures)
    {
        const auto batch = services->entries().enter(stage(target, figures), "the service sent it", "Analyst");
        INFO((batch ? "" : batch.error().message));
        REQUIRE(batch);
        return *batch;
    }

    StagedImport staged(const std::string& rows)
    {
        const auto path = m_folder / "force.csv";
        std::ofstream(path, std::ios::binary) << "indicator,area,period,value\n" << rows;
        auto made = services->imports().stage({{path}, {}});
        REQUIRE(made);
        return std::move(*made);
    }

    void import(const std::string& rows) { REQUIRE(services->imports().load(staged(rows), "Analyst", "checked")); }

    std::optional<SeriesPoint> point(const EntryTarget& target, const Period& period)
    {
        const auto found = services->series().figure({.indicator = target.indicator}, period);
        REQUIRE(found);
        return *found;
    }

    AuditEntry newestEntry() const
    {
        const auto store = store::Store::open(m_store.path());
        return store::AuditRepository(*store).newest(1)->front();
    }

private:
    test::TemporaryFolder m_folder;
    SampleStore m_store;

public:
    std::unique_ptr<Services> services;
};

} // namespace

TEST_CASE("a corrected figure is shown with its provenance, its reason and what it was, and the entry is audited",
          "[unit]")
{
    Desk desk;
    REQUIRE(desk.point(kReferrals, kQ2)->value == 72);

    const auto batch = desk.enter(kReferrals, {{kQ2, "75"}});

    const auto corrected = desk.point(kReferrals, kQ2);
    CHECK(corrected->value == 75);
    CHECK(corrected->provenance == Provenance::Entered);
    CHECK(corrected->batch == batch);
    CHECK(corrected->source.printed == "75");
    CHECK(corrected->source.note == "the service sent it");
    CHECK(corrected->former == 72);
    CHECK(desk.newestEntry().action == "enter-figures");
    CHECK(desk.newestEntry().subject == std::to_string(batch));
    CHECK(desk.newestEntry().detail.find("the service sent it") != std::string::npos);
    CHECK(desk.newestEntry().by == "Analyst");
    CHECK(desk.services->imports().batches()->front().title.find("Entered by hand") == 0);
}

TEST_CASE("withdrawing what was entered brings the former figure back", "[unit]")
{
    Desk desk;
    const auto batch = desk.enter(kReferrals, {{kQ2, "75"}});

    REQUIRE(desk.services->imports().withdraw(batch, "wrong quarter", "Analyst"));

    CHECK(desk.point(kReferrals, kQ2)->value == 72);
    CHECK(desk.point(kReferrals, kQ2)->provenance == Provenance::Published);
}

TEST_CASE("a correction holds against the imported figure before it, and gives way to one imported later", "[unit]")
{
    Desk desk;
    desk.import("ksi,northamptonshire,2021-08,34\n");
    (void)desk.enter(kKsi, {{kAugust, "35"}});
    CHECK(desk.point(kKsi, kAugust)->value == 35);

    desk.import("ksi,northamptonshire,2021-08,36\n");

    CHECK(desk.point(kKsi, kAugust)->value == 36);
    CHECK(desk.point(kKsi, kAugust)->former == 35);
}

TEST_CASE("importing the corrected file again leaves the correction alone, and another figure revises the correction",
          "[unit]")
{
    Desk desk;
    desk.import("ksi,northamptonshire,2021-08,34\n");
    (void)desk.enter(kKsi, {{kAugust, "35"}});

    CHECK(desk.staged("ksi,northamptonshire,2021-08,34\n").difference.unchanged == 1);
    const auto other = desk.staged("ksi,northamptonshire,2021-08,36\n").difference;
    REQUIRE(other.revised == 1);
    CHECK(other.revisions.front().before == 35);
    CHECK(other.revisions.front().formerProvenance == Provenance::Entered);
}

TEST_CASE("staging writes nothing, and tells new, revised and unchanged figures apart", "[unit]")
{
    Desk desk;
    const auto batches = desk.services->imports().batches()->size();
    const auto difference =
        desk.stage(kReferrals, {{kQ2, "75"}, {kQ2.next(), "60"}, {kQ2.next().next(), ""}}).difference;

    CHECK(difference.lines[0].effect == EntryEffect::Revised);
    CHECK(difference.lines[0].before->value == 72);
    CHECK(difference.lines[0].after.value == 75);
    CHECK(difference.lines[1].effect == EntryEffect::New);
    CHECK_FALSE(difference.lines[1].before);
    CHECK(difference.lines[2].effect == EntryEffect::Unchanged);
    CHECK(desk.line(kReferrals, kQ2, " 72 ").effect == EntryEffect::Unchanged);
    CHECK(desk.services->imports().batches()->size() == batches);
}

TEST_CASE("figures are read as spreadsheets and people write them", "[unit]")
{
    Desk desk;
    const Period next = kQ2.next();
    CHECK(desk.line(kReferrals, next, "1,401").after.value == 1401);
    CHECK(desk.line(kReferrals, next, "45p").after.provisional);
    CHECK(desk.line(kReferrals, next, "..").after.missing == MissingReason::NotAvailable);
    CHECK(desk.line(kReferrals, next, "suppressed").after.missing == MissingReason::Suppressed);
    CHECK(desk.line(kReferrals, next, "Not yet reported").after.missing == MissingReason::NotYetReported);
    const EntryTarget response{.indicator = IndicatorSlug("da-g1r-response")};
    CHECK(desk.line(response, kAugust, "16:32").after.value == 992);
    CHECK(desk.line(kArrests, Period::month(2030, 1), "30.7%").after.value == 30.7);
    const auto counts = desk.line(kArrests, Period::month(2030, 1), "31/100").after;
    CHECK(counts.value == 31);
    CHECK(counts.numerator == 31);
    CHECK(counts.denominator == 100);
    CHECK(desk.line(kArrests, Period::month(2030, 1), "1,031 of 2,062").after.value == 50);
}

TEST_CASE("what cannot be read is refused with what to type, and then nothing is entered", "[unit]")
{
    Desk desk;
    const auto staged = desk.stage(
        kReferrals, {{kQ2, "lots"}, {kQ2.next(), "60"}, {kQ2.next(), "61"}, {Period::month(2021, 10), "20"}});

    CHECK(staged.difference.count(EntryEffect::Refused) == 3);
    CHECK(staged.difference.lines[0].refusal.find("lots") != std::string::npos);
    CHECK(staged.difference.lines[2].refusal.find("twice") != std::string::npos);
    CHECK(staged.difference.lines[3].refusal.find("a quarter") != std::string::npos);
    const auto entered = desk.services->entries().enter(staged, "because", "Analyst");
    REQUIRE_FALSE(entered);
    CHECK(entered.error().code == ErrorCode::BadInput);
    CHECK(desk.point(kReferrals, kQ2)->value == 72);
}

TEST_CASE("entering needs a reason, and nothing is entered on figures that changed since they were compared", "[unit]")
{
    Desk desk;
    const auto staged = desk.stage(kReferrals, {{kQ2, "75"}});
    CHECK(desk.services->entries().enter(staged, "  ", "Analyst").error().code == ErrorCode::ReasonRequired);

    (void)desk.enter(kReferrals, {{kQ2, "74"}});

    CHECK(desk.services->entries().enter(staged, "because", "Analyst").error().code == ErrorCode::Conflict);
    CHECK(desk.point(kReferrals, kQ2)->value == 74);
}

TEST_CASE("entering what stands there already makes no batch", "[unit]")
{
    Desk desk;
    CHECK(desk.services->entries().enter(desk.stage(kReferrals, {{kQ2, "72"}}), "", "Analyst") == 0);
}

TEST_CASE("a figure that looks wrong is said to, as an imported one is", "[unit]")
{
    Desk desk;
    desk.import("ksi,northamptonshire,2021-03,31\nksi,northamptonshire,2021-04,33\nksi,northamptonshire,2021-05,34\n"
                "ksi,northamptonshire,2021-06,32\nksi,northamptonshire,2021-07,30\n");

    CHECK(desk.line(kKsi, kAugust, "330").warning.find("10 times") != std::string::npos);
    CHECK(desk.line(kKsi, kAugust, "33").warning.empty());
    CHECK(desk.line(kKsi, Period::month(2099, 1), "33").warning.find("has not begun") != std::string::npos);
    CHECK(desk.line(kArrests, Period::month(2020, 1), "101/100").warning.find("wrong way") != std::string::npos);
}

TEST_CASE("a share that stands on counts is corrected by its counts", "[unit]")
{
    Desk desk;
    const Period month = Period::month(2030, 1);
    (void)desk.enter(kArrests, {{month, "31/100"}});

    const auto share = desk.line(kArrests, month, "33%");
    CHECK(share.effect == EntryEffect::Refused);
    CHECK(share.refusal.find("31 of 100") != std::string::npos);

    (void)desk.enter(kArrests, {{month, "33/100"}});
    CHECK(desk.point(kArrests, month)->value == 33);
    CHECK(desk.point(kArrests, month)->numerator == 33);
}

TEST_CASE("what is worked out from other figures is not entered, and says why", "[unit]")
{
    Desk desk;
    auto rolling = kKsi;
    rolling.measure = Measure::rolling12();
    CHECK(desk.services->entries().refusal(rolling)->find("worked out") != std::string::npos);
    CHECK(desk.services->entries().stage(rolling, {}).error().code == ErrorCode::Unsupported);
    CHECK(desk.services->entries().refusal(kKsi)->empty());
    CHECK(desk.services->entries().refusal({.indicator = IndicatorSlug("ksj")}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a gap is entered with its reason, and a figure later takes its place", "[unit]")
{
    Desk desk;
    const Period next = kQ2.next();
    (void)desk.enter(kReferrals, {{next, "not yet reported"}});
    CHECK(desk.line(kReferrals, next, "not yet reported").effect == EntryEffect::Unchanged);
    CHECK(desk.line(kReferrals, next, "64").before->missing == MissingReason::NotYetReported);

    (void)desk.enter(kReferrals, {{next, "64"}});

    CHECK(desk.point(kReferrals, next)->value == 64);
    CHECK_FALSE(desk.point(kReferrals, next)->former);
}
