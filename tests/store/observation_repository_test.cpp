// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/batch_repository.h>
#include <outturn/store/observation_repository.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

namespace {

std::vector<Observation> read(const Store& store, const ObservationQuery& query = {.indicator = kKsi})
{
    auto found = ObservationRepository(store).read(query);
    INFO((found ? std::string() : found.error().message));
    REQUIRE(found);
    return std::move(*found);
}

std::vector<double> values(const std::vector<Observation>& observations)
{
    std::vector<double> all;
    for (const Observation& observation : observations)
        all.push_back(observation.value.value_or(-1));
    return all;
}

void withdraw(Store& store, std::int64_t batch)
{
    mustWrite(store, [&](Transaction& transaction) {
        return BatchRepository::withdraw(transaction, batch, "wrong month", "Analyst");
    });
}

Observation everythingSet()
{
    Observation made;
    made.key = {IndicatorSlug("solved-rate"), AreaSlug("urban"), "police",
                Measure::change(ChangeType::Points, ChangeBase::SamePeriodLastYear), Period::quarter(2021, 2)};
    made.value = 0.1 + 0.2;
    made.numerator = 12;
    made.denominator = 40;
    made.bound = Bound::Above;
    made.provisional = true;
    made.provenance = Provenance::Published;
    made.source = {"report – Q2.pdf",     "Sheet 1", "B7", std::string(64, 'a'), "over 30%", "=B6/B5",
                   "a note\nin two lines"};
    return made;
}

} // namespace

TEST_CASE("an observation comes back with everything it was given", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const Observation given = everythingSet();

    const auto batch = load(store, {given});

    const auto found = read(store, {.indicator = given.key.indicator});
    REQUIRE(found.size() == 1);
    Observation expected = given;
    expected.batch = batch;
    expected.recordedAt = found.front().recordedAt;
    CHECK(found.front() == expected);
    CHECK(found.front().recordedAt == BatchRepository(store).find(batch)->recordedAt);
}

TEST_CASE("every kind of period, provenance, bound and missing reason comes back as itself", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const std::vector<Period> periods{Period::month(2021, 9),
                                      Period::quarter(2020, 4),
                                      Period::financialYear(2020),
                                      Period::calendarYear(2020),
                                      Period::twelveMonthsTo(2021, 2),
                                      Period::pointInTime(makeDate(2021, 9, 30)),
                                      Period::spanning(makeDate(2021, 2, 3), makeDate(2021, 8, 30)),
                                      Period::month(1960, 2)};
    std::vector<Observation> given;
    for (const Period& period : periods) {
        for (const auto provenance : {Provenance::Imported, Provenance::Entered, Provenance::Published,
                                      Provenance::Derived, Provenance::Illustrative}) {
            for (const auto missing : {MissingReason::Suppressed, MissingReason::NotAvailable,
                                       MissingReason::NotYetReported, MissingReason::NotApplicable}) {
                Observation made;
                made.key = {kKsi, kForce, std::string(missingReasonKey(missing)), Measure::value(), period};
                made.missing = missing;
                made.provenance = provenance;
                made.bound = Bound::About;
                given.push_back(made);
            }
        }
    }

    (void)load(store, given);

    for (Observation expected : given) {
        const auto found = ObservationRepository(store).history(expected.key);
        REQUIRE(found);
        REQUIRE(found->size() == 5);
        expected.batch = 1;
        expected.recordedAt = found->front().recordedAt;
        CHECK(std::count(found->begin(), found->end(), expected) == 1);
    }
}

TEST_CASE("a later batch revises a figure, and leaves the other provenance alone", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    Observation published = ksi(1, 40);
    published.provenance = Provenance::Published;
    (void)load(store, {published, ksi(1, 41), ksi(2, 50)});

    (void)load(store, {ksi(1, 42)});

    CHECK(values(read(store)) == std::vector<double>{42, 40, 50});
    CHECK(read(store).front().former == 41.0);
    CHECK_FALSE(read(store).back().former);
}

TEST_CASE("a withdrawn batch no longer counts and what it revised holds again", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    (void)load(store, {ksi(1, 41)});
    const auto wrong = load(store, {ksi(1, 400), ksi(2, 500)});
    CHECK(values(read(store)) == std::vector<double>{400, 500});

    withdraw(store, wrong);

    CHECK(values(read(store)) == std::vector<double>{41});
}

TEST_CASE("a series as of a moment is what was known then, withdrawn since or not", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    (void)load(store, {ksi(1, 41)});
    const auto wrong = load(store, {ksi(1, 400)});
    withdraw(store, wrong);
    const auto batches = *BatchRepository(store).all();
    const Timestamp first = batches.back().recordedAt;
    const Timestamp second = batches.front().recordedAt;

    CHECK(read(store, {.indicator = kKsi, .asOf = first - std::chrono::milliseconds{1}}).empty());
    CHECK(values(read(store, {.indicator = kKsi, .asOf = first})) == std::vector<double>{41});
    CHECK(values(read(store, {.indicator = kKsi, .asOf = second})) == std::vector<double>{400});
    CHECK(values(read(store, {.indicator = kKsi, .asOf = batches.front().withdrawnAt})) == std::vector<double>{41});
}

TEST_CASE("the history of a figure keeps what was superseded and what was withdrawn", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    (void)load(store, {ksi(1, 41), ksi(2, 50)});
    withdraw(store, load(store, {ksi(1, 400)}));
    (void)load(store, {ksi(1, 42)});

    const auto history = ObservationRepository(store).history(ksi(1, 0).key);

    REQUIRE(history);
    CHECK(values(*history) == std::vector<double>{41, 400, 42});
}

TEST_CASE("a query is narrowed by area, subset and measure", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    Observation urban = ksi(1, 2);
    urban.key.area = AreaSlug("urban");
    Observation cyclists = ksi(1, 3);
    cyclists.key.subset = "cyclists";
    Observation rolling = ksi(1, 4);
    rolling.key.measure = Measure::rolling12();
    (void)load(store, {ksi(1, 1), urban, cyclists, rolling});

    CHECK(read(store).size() == 4);
    CHECK(values(read(store, {.indicator = kKsi, .area = AreaSlug("urban")})) == std::vector<double>{2});
    CHECK(values(read(store, {.indicator = kKsi, .subset = "cyclists"})) == std::vector<double>{3});
    CHECK(values(read(store, {.indicator = kKsi, .measure = Measure::rolling12()})) == std::vector<double>{4});
    CHECK(values(read(store, {.indicator = kKsi, .area = kForce, .subset = "", .measure = Measure::value()}))
          == std::vector<double>{1});
}

TEST_CASE("unknown indicators, areas and batches are named", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    Observation elsewhere = ksi(1, 1);
    elsewhere.key.area = AreaSlug("atlantis");

    const auto unknownIndicator = ObservationRepository(store).read({.indicator = IndicatorSlug("kis")});
    const auto unknownArea = store.write([&](Transaction& transaction) -> Result<void> {
        return ObservationRepository::append(transaction, *BatchRepository::create(transaction, "a", "Analyst"),
                                             std::vector{elsewhere});
    });
    const auto unknownBatch = store.write([&](Transaction& transaction) {
        return ObservationRepository::append(transaction, 77, std::vector{ksi(1, 1)});
    });

    REQUIRE_FALSE(unknownIndicator);
    CHECK(unknownIndicator.error().code == ErrorCode::NotFound);
    CHECK(unknownIndicator.error().message.find("\"kis\"") != std::string::npos);
    REQUIRE_FALSE(unknownArea);
    CHECK(unknownArea.error().message.find("\"atlantis\"") != std::string::npos);
    REQUIRE_FALSE(unknownBatch);
    CHECK(unknownBatch.error().message.find("\"77\"") != std::string::npos);
}

TEST_CASE("a batch cannot give the same figure twice", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    const auto done = store.write([&](Transaction& transaction) {
        return ObservationRepository::append(transaction, *BatchRepository::create(transaction, "a", "Analyst"),
                                             std::vector{ksi(1, 1), ksi(1, 2)});
    });

    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Conflict);
    CHECK(read(store).empty());
    CHECK(BatchRepository(store).all()->empty());
}

TEST_CASE("a load of more rows than one statement takes arrives whole and in order of period", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    std::vector<Observation> given;
    for (int year = 2999; year >= 1900; --year) {
        for (unsigned month = 1; month <= 12; month += 4) {
            given.push_back(ksi(month, year * 100.0 + month));
            given.back().key.period = Period::month(year, month);
        }
    }

    const auto batch = load(store, given);

    const auto found = read(store);
    REQUIRE(found.size() == given.size());
    CHECK(std::is_sorted(found.begin(), found.end(),
                         [](const auto& a, const auto& b) { return a.key.period < b.key.period; }));
    CHECK(found.front().value == 190001);
    CHECK(found.back().value == 299909);
    CHECK(BatchRepository(store).find(batch)->observations == static_cast<std::int64_t>(given.size()));
}

TEST_CASE("figures that another program has loaded are seen at the next reading", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    auto other = Store::open(store.path());
    REQUIRE(other);
    (void)load(store, {ksi(1, 1)});
    REQUIRE(read(store).size() == 1);

    const auto batch = load(*other, {ksi(1, 2)});
    const auto afterLoad = values(read(store));
    withdraw(*other, batch);

    CHECK(afterLoad == std::vector<double>{2});
    CHECK(values(read(store)) == std::vector<double>{1});
}

TEST_CASE("a writer sees what it has written so far", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");

    mustWrite(store, [&](Transaction& transaction) -> Result<void> {
        const auto batch = BatchRepository::create(transaction, "a", "Analyst");
        auto done = ObservationRepository::append(transaction, *batch, std::vector{ksi(1, 8)});
        CHECK(values(read(store)) == std::vector<double>{8});
        return done;
    });
}
