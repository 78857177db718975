// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/batch_repository.h>
#include <outturn/store/figure_appender.h>
#include <outturn/store/observation_repository.h>

#include "sample_store.h"
#include "store/connection.h"
#include "store/sqlite_foreign_keys.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

namespace {

const ObservationKey kKey{kKsi, kForce, "children", Measure::value(), {}};
const SourceReference kSource{"force.xlsx", "Data", {}, std::string(64, 'a'), {}, {}, {}};

ImportedFigure figure(unsigned month, std::optional<double> value)
{
    ImportedFigure made{.period = Period::month(2021, month), .value = value, .cell = "B7"};
    if (!value)
        made.missing = MissingReason::Suppressed;
    return made;
}

class Given : public FigureFeed
{
public:
    explicit Given(const std::vector<ImportedFigure>& figures)
        : m_figures(figures)
    {
    }

    Result<const ImportedFigure*> next() override
    {
        return m_place < m_figures.size() ? &m_figures[m_place++] : nullptr;
    }

private:
    const std::vector<ImportedFigure>& m_figures;
    std::size_t m_place{0};
};

Result<void> append(Store& store, const ObservationKey& key, FigureFeed& feed)
{
    return store.write([&](Transaction& transaction) {
        const auto batch = BatchRepository::create(transaction, "force.xlsx", "Analyst").value();
        return appendFigures(transaction, batch, {{key}, {kSource}}, feed);
    });
}

Result<void> append(Store& store, const ObservationKey& key, const std::vector<ImportedFigure>& figures)
{
    Given given(figures);
    return append(store, key, given);
}

} // namespace

TEST_CASE("imported figures come back with all they were given, and their batch counts them", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    ImportedFigure given = figure(1, 0.5);
    given.numerator = 1;
    given.denominator = 2;
    given.provisional = true;
    given.formula = "combined from 2 rows";

    REQUIRE(append(store, kKey, {given, figure(2, std::nullopt), figure(3, 7)}));

    const auto read = ObservationRepository(store).read({.indicator = kKsi});
    REQUIRE(read);
    REQUIRE(read->size() == 3);
    Observation expected{.key = kKey};
    expected.key.period = given.period;
    expected.value = 0.5;
    expected.numerator = 1;
    expected.denominator = 2;
    expected.provisional = true;
    expected.source = kSource;
    expected.source.cell = "B7";
    expected.source.formula = "combined from 2 rows";
    expected.batch = read->front().batch;
    expected.recordedAt = read->front().recordedAt;
    CHECK(read->front() == expected);
    CHECK((*read)[1].missing == MissingReason::Suppressed);
    CHECK_FALSE((*read)[1].value);
    CHECK_FALSE((*read)[1].provisional);
    CHECK((*read)[2].source.formula.empty());
    CHECK(BatchRepository(store).find(expected.batch)->observations == 3);
}

TEST_CASE("a figure given twice in a batch, or without value and reason, undoes the batch", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    ImportedFigure neither = figure(1, 5);
    neither.value = {};

    CHECK(append(store, kKey, {figure(1, 5), figure(1, 6)}).error().code == ErrorCode::Conflict);
    CHECK(append(store, kKey, {neither}).error().code == ErrorCode::Conflict);
    CHECK(ObservationRepository(store).read({.indicator = kKsi})->empty());
}

TEST_CASE("figures of an indicator or area that the store has not are refused", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    ObservationKey indicator = kKey;
    indicator.indicator = IndicatorSlug("no-such");
    ObservationKey area = kKey;
    area.area = AreaSlug("no-such");

    CHECK(append(store, indicator, {}).error().code == ErrorCode::NotFound);
    CHECK(append(store, area, {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("what the feed fails with half way undoes the batch", "[unit]")
{
    struct Failing : FigureFeed
    {
        Result<const ImportedFigure*> next() override
        {
            if (given)
                return failure(ErrorCode::Cancelled, "Stopped.");
            given = figure(1, 5);
            return &*given;
        }
        std::optional<ImportedFigure> given{};
    };
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    Failing failing;

    CHECK(append(store, kKey, failing).error().code == ErrorCode::Cancelled);
    CHECK(BatchRepository(store).all()->empty());
    CHECK(ObservationRepository(store).read({.indicator = kKsi})->empty());
}

TEST_CASE("figures of a batch that the store has not are refused", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const std::vector figures{figure(1, 5)};
    Given given(figures);

    const auto done = store.write([&](Transaction& transaction) {
        return appendFigures(transaction, 7, {{kKey}, {kSource}}, given);
    });

    CHECK(done.error().code == ErrorCode::NotFound);
}

TEST_CASE("foreign keys are asked for again after figures were appended, whether that went well or not", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    REQUIRE(append(store, kKey, {figure(1, 5)}));
    CHECK(sqlite::asksForeignKeys(store.connection().sql()));

    REQUIRE_FALSE(append(store, kKey, {figure(2, 5), figure(2, 6)}));
    CHECK(sqlite::asksForeignKeys(store.connection().sql()));
}
