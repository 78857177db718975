// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <outturn/store/area_repository.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/observation_repository.h>
#include <outturn/store/plan_repository.h>

#include "support/catch.h"

#include <memory>

namespace outturn::test {

using namespace outturn::domain;
using namespace outturn::store;

Clock steppingClock()
{
    using namespace std::chrono;
    auto now = std::make_shared<Timestamp>(sys_days{makeDate(2021, 10, 1)} + hours{9});
    return [now] { return std::exchange(*now, *now + minutes{1}); };
}

std::vector<Area> sampleAreas()
{
    return {{AreaSlug("urban"), "Urban areas", AreaKind::Urban, AreaSlug("force")},
            {AreaSlug("force"), "The force", AreaKind::Force, {}},
            {AreaSlug("msg"), "Most similar group", AreaKind::MostSimilarGroup, {}}};
}

namespace {

Indicator indicator(const char* slug, const char* outcome, int order)
{
    Indicator made;
    made.slug = IndicatorSlug(slug);
    made.outcome = OutcomeSlug(outcome);
    made.name = std::string(slug) + ", in full";
    made.shortName = slug;
    made.area = AreaSlug("force");
    made.order = order;
    return made;
}

Indicator solvedRate()
{
    Indicator made = indicator("solved-rate", "solved-burglaries", 1);
    made.unit = Unit::Percent;
    made.polarity = Polarity::HigherIsBetter;
    made.frequency = Frequency::Quarterly;
    made.aggregation = Aggregation::Ratio;
    made.decimals = 1;
    made.headline = Measure::rolling12();
    made.numerator = "burglaries solved";
    made.denominator = "burglaries recorded";
    made.definition = "Share of burglaries – solved or not – with an outcome.";
    made.source = "Force returns";
    made.reportingLagDays = 21;
    return made;
}

} // namespace

Plan samplePlan()
{
    const Outcome roads{OutcomeSlug("safer-roads"),
                        "Fewer people hurt",
                        {indicator("ksi", "safer-roads", 1), indicator("deaths", "safer-roads", 2)}};
    const Outcome solved{OutcomeSlug("solved-burglaries"), "More solved", {solvedRate()}};
    const Outcome fewer{
        OutcomeSlug("fewer-burglaries"), "Fewer homes entered", {indicator("burglaries", "fewer-burglaries", 1)}};
    const Theme safe{ThemeSlug("safe-places"), "Safe places", {{PrioritySlug("road-safety"), "Road safety", {roads}}}};
    const Theme crime{ThemeSlug("crime"), "Crime", {{PrioritySlug("burglary"), "Burglary", {solved, fewer}}}};
    return {PlanSlug("plan-2021"), "Police, Fire and Crime Plan", AreaSlug("force"), {safe, crime}};
}

Result<void> fillWithPlan(Store& store)
{
    return store.write([](Transaction& transaction) -> Result<void> {
        if (auto saved = AreaRepository::save(transaction, sampleAreas()); !saved)
            return saved;
        return PlanRepository::save(transaction, samplePlan());
    });
}

Store sampleStore(const std::filesystem::path& path, const Clock& clock)
{
    auto created = Store::create(path, clock, fillWithPlan);
    INFO((created ? std::string() : created.error().message));
    REQUIRE(created);
    return std::move(*created);
}

Observation ksi(unsigned month, double value)
{
    Observation made;
    made.key = {kKsi, kForce, {}, Measure::value(), Period::month(2021, month)};
    made.value = value;
    return made;
}

std::int64_t load(Store& store, const std::vector<Observation>& observations)
{
    std::int64_t number = 0;
    mustWrite(store, [&](Transaction& transaction) -> Result<void> {
        const auto batch = BatchRepository::create(transaction, "force.xlsx", "Analyst");
        REQUIRE(batch);
        number = *batch;
        return ObservationRepository::append(transaction, number, observations);
    });
    return number;
}

void mustWrite(Store& store, const std::function<Result<void>(Transaction&)>& work)
{
    const auto done = store.write(work);
    INFO((done ? std::string() : done.error().message));
    REQUIRE(done);
}

} // namespace outturn::test
