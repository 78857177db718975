// SPDX-License-Identifier: GPL-3.0-or-later
#include "published_rows.h"
#include "sample_store.h"

#include <outturn/domain/period_text.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/facts_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/observation_repository.h>

#include "support/catch.h"

#include <algorithm>
#include <map>

using namespace outturn;
using namespace outturn::analysis;
using namespace outturn::services;
using namespace outturn::test;

namespace {

/// Rows that no fact of the quarter repeats, and why.
const std::map<std::string, std::string> kNotSupported{
    {"o009", "a mean per quarter is told of the latest twelve months only"},
    {"o029", "a total of 242 contradicts the quarter's share; the sample holds 264"},
    {"o087", "11:45 to 12:13 is 4.0%, not 5.9%"},
    {"o093", "the months give 87.7% for the quarter, not 88.7%"},
    {"o155", "the raids came after the quarter's end"},
    {"o156", "the raids came after the quarter's end"},
    {"o157", "the raids came after the quarter's end"},
    {"o158", "the raids came after the quarter's end"},
    {"o185", "51 more to reach 155 is 49.0%, not 25%"},
};

const std::vector<Fact>& sampleFacts()
{
    static const FactList facts = sample().facts().facts(sampleQuarter()).value();
    return *facts;
}

bool isLevelMeasure(const domain::Measure& measure)
{
    return measure.kind == domain::MeasureKind::Value || measure.kind == domain::MeasureKind::Rolling12;
}

bool tells(const Fact& fact, const PublishedRow& row)
{
    const bool sameLine = fact.indicator == row.indicator && fact.area == row.area && fact.subset == row.subset;
    // "Over 400" is told as over 400.
    const bool sameValue = row.agreesWith(fact.value) || fact.value == row.value;
    if (!sameLine || fact.period != row.period || !sameValue)
        return false;
    if (isLevelMeasure(row.measure))
        return isLevelMeasure(fact.measure) && fact.kind != FactKind::Target;
    return fact.measure == row.measure;
}

bool isTold(const PublishedRow& row)
{
    const auto& facts = sampleFacts();
    return std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) { return tells(fact, row); });
}

/// What the coverage is asked for: levels (ranks and shares among them), changes, records and runs.
bool isAskedFor(const PublishedRow& row)
{
    if (row.measure.kind != domain::MeasureKind::Statement)
        return true;
    const auto& name = row.measure.name;
    return name.starts_with("share-of-") || name.starts_with("run-") || name == "rank-among-quarters"
        || name == "lowest-in-months";
}

/// A figure imported the day after the sample was made.
void importFigure(const SampleStore& sample, const domain::Observation& figure)
{
    store::OpenOptions options;
    options.clock = [] { return sampleMoment() + std::chrono::hours(24); };
    auto store = store::Store::open(sample.path(), options).value();
    const auto written = store.write([&](store::Transaction& transaction) -> Result<void> {
        const auto batch = store::BatchRepository::create(transaction, "late.xlsx", "Analyst");
        if (!batch)
            return tl::unexpected(batch.error());
        return store::ObservationRepository::append(transaction, *batch, std::vector{figure});
    });
    REQUIRE(written);
}

std::vector<Fact> factsOn(const std::string& indicator, FactKind kind)
{
    std::vector<Fact> found;
    for (const Fact& fact : sampleFacts()) {
        if (fact.indicator.text() == indicator && fact.kind == kind)
            found.push_back(fact);
    }
    return found;
}

} // namespace

TEST_CASE("every published level, rank, record, run, change and share that the sample supports is a fact", "[unit]")
{
    for (const PublishedRow& row : publishedRows()) {
        if (!isAskedFor(row))
            continue;
        INFO(row.id << ' ' << row.indicator.text() << ' ' << domain::measureKey(row.measure) << ' '
                    << domain::periodKey(row.period) << " printed \"" << row.printed << '"');
        const auto reason = kNotSupported.find(row.id);
        if (reason != kNotSupported.end())
            CHECK_FALSE(isTold(row));
        else
            CHECK(isTold(row));
    }
}

TEST_CASE("facts of one outcome are those of the whole plan that are about it", "[unit]")
{
    const domain::OutcomeSlug outcome{"voice-witness.support"};

    const auto own = sample().facts().facts(outcome, sampleQuarter()).value();

    const auto& all = sampleFacts();
    CHECK(static_cast<std::ptrdiff_t>(own->size())
          == std::count_if(all.begin(), all.end(), [&](const Fact& fact) { return fact.outcome == outcome; }));
    CHECK(std::all_of(own->begin(), own->end(), [&](const Fact& fact) { return fact.outcome == outcome; }));
}

TEST_CASE("the witness attendance rate is the lowest in thirty months after two falls", "[unit]")
{
    const auto records = factsOn("witness-attendance", FactKind::Record);
    const auto runs = factsOn("witness-attendance", FactKind::Run);

    REQUIRE_FALSE(records.empty());
    CHECK(records.front().text.find("the lowest in 30 months") != std::string::npos);
    REQUIRE_FALSE(runs.empty());
    CHECK(runs.front().text.find("fell for the 2nd quarter in a row") != std::string::npos);
}

TEST_CASE("a fact that rests on figures made for the sample says so in its sentence", "[unit]")
{
    for (const Fact& fact : sampleFacts()) {
        INFO(fact.text);
        CHECK(fact.illustrative == (fact.text.find("(illustrative figures)") != std::string::npos));
        CHECK(fact.text.back() == '.');
        CHECK((fact.notable >= 0 && fact.notable <= 1));
        CHECK_FALSE(fact.evidence.empty());
    }
}

TEST_CASE("a figure that reads differently from the last publication is a revision", "[unit]")
{
    const SampleStore store;
    domain::Observation figure;
    figure.key.indicator = domain::IndicatorSlug{"witness-attendance"};
    figure.key.area = domain::AreaSlug{"northamptonshire"};
    figure.key.period = sampleQuarter().previous();
    figure.value = 86.2;
    importFigure(store, figure);

    const auto facts =
        store.open()->facts().facts(domain::OutcomeSlug{"voice-witness.support"}, sampleQuarter()).value();

    const auto revision =
        std::find_if(facts->begin(), facts->end(), [](const Fact& fact) { return fact.kind == FactKind::Revision; });
    REQUIRE(revision != facts->end());
    CHECK(revision->text
          == "Witness attendance rate stood at 86.2% in Q1 21/22, revised from 87.9% as last published.");
    CHECK(factsOn("witness-attendance", FactKind::Revision).empty());
}

TEST_CASE("an unknown outcome is refused with one that was meant", "[unit]")
{
    const auto facts = sample().facts().facts(domain::OutcomeSlug{"road-safety.kis"}, sampleQuarter());

    REQUIRE_FALSE(facts);
    CHECK(facts.error().code == ErrorCode::NotFound);
    CHECK(facts.error().message.find("road-safety.ksi") != std::string::npos);
}

TEST_CASE("a quarter before all figures has no facts", "[unit]")
{
    CHECK(sample().facts().facts(domain::Period::quarter(2010, 1)).value()->empty());
}

TEST_CASE("facts are kept while figures stay, and drawn anew when some come", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    const auto first = services->facts().facts(sampleQuarter()).value();

    const domain::CommentaryKey key{domain::OutcomeSlug{"voice-witness.support"}, sampleQuarter()};
    REQUIRE(
        services->commentary().saveDraft({.key = key, .by = "Analyst", .window = "main", .text = "Attendance fell."}));
    services->plan().reload();
    CHECK(services->facts().facts(sampleQuarter()).value() == first);

    domain::Observation figure;
    figure.key.indicator = domain::IndicatorSlug{"witness-attendance"};
    figure.key.area = domain::AreaSlug{"northamptonshire"};
    figure.key.period = sampleQuarter();
    figure.value = 86.2;
    importFigure(store, figure);
    const auto second = services->facts().facts(sampleQuarter()).value();
    CHECK(second != first);
    CHECK(*second != *first);
    CHECK(services->facts().facts(key.outcome, sampleQuarter()).value()
          == services->facts().facts(key.outcome, sampleQuarter()).value());
}
