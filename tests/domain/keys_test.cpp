// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/area.h>
#include <outturn/domain/edition.h>
#include <outturn/domain/indicator.h>
#include <outturn/domain/observation.h>
#include <outturn/domain/target.h>

#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::domain;

namespace {

/// Walks an enumeration from 0 and compares its keys with `keys`, each of which must read back.
template <typename Value>
void checkKeys(std::string_view (*keyOf)(Value), Result<Value> (*parse)(std::string_view),
               const std::vector<std::string_view>& keys)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto value = static_cast<Value>(i);
        CHECK(keyOf(value) == keys[i]);
        CHECK(parse(keys[i]) == value);
    }
    CHECK(keyOf(static_cast<Value>(keys.size())).empty());
}

} // namespace

TEST_CASE("every value of every enumeration has a key that reads back", "[unit]")
{
    checkKeys(areaKindKey, parseAreaKind,
              {"force", "local_policing_area", "urban", "rural", "place", "court", "most_similar_group", "region",
               "national"});
    checkKeys(editionStateKey, parseEditionState, {"open", "in_review", "published", "corrected"});
    checkKeys(polarityKey, parsePolarity, {"higher_is_better", "lower_is_better", "neutral"});
    checkKeys(aggregationKey, parseAggregation, {"sum", "mean", "median", "ratio", "snapshot"});
    checkKeys(frequencyKey, parseFrequency, {"monthly", "quarterly", "ad_hoc"});
    checkKeys(missingReasonKey, parseMissingReason,
              {"suppressed", "not_available", "not_yet_reported", "not_applicable"});
    checkKeys(provenanceKey, parseProvenance, {"imported", "entered", "published", "derived", "illustrative"});
    checkKeys(boundKey, parseBound, {"exact", "at_least", "above", "below", "about"});
    checkKeys(targetKindKey, parseTargetKind,
              {"national", "force", "local", "baseline", "forecast", "trajectory", "service_level", "reference"});
    checkKeys(comparatorKey, parseComparator, {">=", "<="});
    checkKeys(unitKey, parseUnit,
              {"count", "percent", "percentage_points", "duration", "rank", "money", "fte", "rate_per_1000", "hours",
               "score", "date"});
}

TEST_CASE("an unknown key is refused with what was expected and all that would do", "[unit]")
{
    const auto refused = parsePolarity("up");

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidText);
    CHECK(refused.error().message
          == "“up” is not a known polarity; write one of higher_is_better, lower_is_better, neutral.");
}

TEST_CASE("keys are exact: neither case nor beginnings will do", "[unit]")
{
    for (const char* key : {"", "Sum", "su", "sum "}) {
        CAPTURE(key);
        CHECK_FALSE(parseAggregation(key));
    }
}
