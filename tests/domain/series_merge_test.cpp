// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/series.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;

namespace {

Observation observation(Provenance provenance, std::optional<double> value, unsigned month = 9)
{
    Observation made{.key = {.indicator = IndicatorSlug("da-arrest-rate"), .period = Period::month(2021, month)},
                     .value = value};
    made.provenance = provenance;
    if (!value)
        made.missing = MissingReason::NotAvailable;
    return made;
}

Observation counted(Observation made, std::optional<double> numerator, std::optional<double> denominator)
{
    made.numerator = numerator;
    made.denominator = denominator;
    return made;
}

Observation inBatch(Observation made, std::int64_t batch)
{
    made.batch = batch;
    return made;
}

/// The one point that observations of one period make.
SeriesPoint merged(const std::vector<Observation>& observations)
{
    const auto points = mergeByProvenance(observations);
    REQUIRE(points.size() == 1);
    return points.front();
}

} // namespace

TEST_CASE("points come out one a period, ordered", "[unit]")
{
    const auto points =
        mergeByProvenance({observation(Provenance::Imported, 9, 9), observation(Provenance::Imported, 7, 7),
                           observation(Provenance::Illustrative, 6, 7), observation(Provenance::Illustrative, 8, 8)});

    REQUIRE(points.size() == 3);
    CHECK(points[0].period == Period::month(2021, 7));
    CHECK(points[0].value == 7.0);
    CHECK(points[1].value == 8.0);
    CHECK(points[2].value == 9.0);
    CHECK(mergeByProvenance({}).empty());
}

TEST_CASE("the strongest provenance gives the value, in whatever order they come", "[unit]")
{
    const Provenance strongestFirst[]{Provenance::Imported, Provenance::Entered, Provenance::Published,
                                      Provenance::Derived, Provenance::Illustrative};
    for (std::size_t i = 0; i + 1 < std::size(strongestFirst); ++i) {
        const auto strong = observation(strongestFirst[i], 1);
        const auto weak = observation(strongestFirst[i + 1], 2);
        CHECK(merged({strong, weak}).value == 1.0);
        CHECK(merged({weak, strong}).value == 1.0);
        CHECK(merged({weak, strong}).provenance == strongestFirst[i]);
    }
}

TEST_CASE("of one provenance the later batch holds, within a batch the later given", "[unit]")
{
    const auto first = inBatch(observation(Provenance::Imported, 1), 1);
    const auto revised = inBatch(observation(Provenance::Imported, 2), 5);
    const auto revisedAgain = inBatch(observation(Provenance::Imported, 3), 5);

    CHECK(merged({first, revised}).value == 2.0);
    CHECK(merged({revised, first}).value == 2.0);
    CHECK(merged({revised, first}).batch == 5);
    CHECK(merged({revised, revisedAgain}).value == 3.0);
}

TEST_CASE("a weaker figure does not become stronger by being newer", "[unit]")
{
    CHECK(merged(
              {inBatch(observation(Provenance::Published, 1), 1), inBatch(observation(Provenance::Illustrative, 2), 9)})
              .value
          == 1.0);
}

TEST_CASE("a figure without counts takes those of the weaker one and stays what it is", "[unit]")
{
    const auto point = merged(
        {observation(Provenance::Published, 30.7), counted(observation(Provenance::Illustrative, 30.66), 230, 750)});

    CHECK(point.value == 30.7);
    CHECK(point.numerator == 230.0);
    CHECK(point.denominator == 750.0);
    CHECK(point.provenance == Provenance::Published);
    CHECK_FALSE(point.illustrative);
    CHECK(point.illustrativeCounts);
}

TEST_CASE("a count that is known is kept and completed by one that agrees", "[unit]")
{
    const auto known = counted(observation(Provenance::Published, 75), 59, {});

    CHECK(merged({known, counted(observation(Provenance::Derived, 75), 59, 79)}).denominator == 79.0);
    CHECK_FALSE(merged({known, counted(observation(Provenance::Derived, 75), 59, 79)}).illustrativeCounts);
}

TEST_CASE("counts that contradict the known ones are passed over for the next that agree", "[unit]")
{
    const auto point = merged({counted(observation(Provenance::Published, 75), 59, {}),
                               counted(observation(Provenance::Derived, 75), 60, 80),
                               counted(observation(Provenance::Illustrative, 75), 59, 79)});

    CHECK(point.numerator == 59.0);
    CHECK(point.denominator == 79.0);
    CHECK(point.illustrativeCounts);
}

TEST_CASE("counts are not taken from what has been superseded", "[unit]")
{
    const auto old = inBatch(counted(observation(Provenance::Imported, 50), 10, 20), 1);
    const auto revised = inBatch(observation(Provenance::Imported, 60), 2);

    CHECK_FALSE(merged({old, revised}).numerator);
}

TEST_CASE("a stated gap hides weaker values and their counts", "[unit]")
{
    auto suppressed = observation(Provenance::Imported, {});
    suppressed.missing = MissingReason::Suppressed;
    const auto point = merged({counted(observation(Provenance::Illustrative, 3), 3, 40), suppressed});

    CHECK_FALSE(point.value);
    CHECK(point.missing == MissingReason::Suppressed);
    CHECK_FALSE(point.numerator);
    CHECK_FALSE(point.denominator);
    CHECK_FALSE(point.illustrative);
}

TEST_CASE("a figure made for the sample says so", "[unit]")
{
    CHECK(merged({observation(Provenance::Illustrative, 3)}).illustrative);
    CHECK_FALSE(merged({observation(Provenance::Illustrative, 3)}).illustrativeCounts);
    CHECK(merged({counted(observation(Provenance::Illustrative, 3), 3, 100)}).illustrativeCounts);
    CHECK_FALSE(merged({observation(Provenance::Derived, 3)}).illustrative);
}

TEST_CASE("what the observation says beside its value is carried over", "[unit]")
{
    auto given = observation(Provenance::Published, 5700);
    given.bound = Bound::Above;
    given.provisional = true;
    given.source.printed = "over 5,700";
    given.recordedAt = Timestamp(std::chrono::milliseconds(42));
    const auto point = merged({given});

    CHECK(point.bound == Bound::Above);
    CHECK(point.provisional);
    CHECK(point.source.printed == "over 5,700");
    CHECK(point.recordedAt == given.recordedAt);
}

TEST_CASE("of an imported and an entered figure the later one holds", "[unit]")
{
    const auto imported = inBatch(observation(Provenance::Imported, 1), 3);
    const auto corrected = inBatch(observation(Provenance::Entered, 2), 4);
    const auto importedAgain = inBatch(observation(Provenance::Imported, 3), 5);

    CHECK(merged({imported, corrected}).value == 2.0);
    CHECK(merged({imported, corrected}).provenance == Provenance::Entered);
    CHECK(merged({corrected, importedAgain}).value == 3.0);
}

TEST_CASE("a correction does not borrow the counts of what it corrects", "[unit]")
{
    const auto imported = inBatch(counted(observation(Provenance::Imported, 50), 10, 20), 3);
    const auto corrected = inBatch(observation(Provenance::Entered, 60), 4);

    CHECK_FALSE(merged({imported, corrected}).numerator);
}

TEST_CASE("a revised figure knows what was shown before it, and one that only took a sample's place does not", "[unit]")
{
    const auto published = inBatch(observation(Provenance::Published, 1), 1);
    const auto made = inBatch(observation(Provenance::Illustrative, 9), 2);
    const auto imported = inBatch(observation(Provenance::Imported, 2), 3);
    const auto corrected = inBatch(observation(Provenance::Entered, 4), 4);

    CHECK_FALSE(merged({published}).former);
    CHECK(merged({published, imported}).former == 1.0);
    CHECK(merged({published, imported, corrected}).former == 2.0);
    CHECK_FALSE(merged({made, imported}).former);
    CHECK_FALSE(merged({imported, inBatch(observation(Provenance::Entered, 2), 4)}).former);
}
