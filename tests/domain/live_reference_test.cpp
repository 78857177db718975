// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/live_reference.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;

namespace {

LiveReference arrestRate()
{
    return {.indicator = IndicatorSlug("da-arrest-rate"),
            .measure = Measure::rolling12(),
            .period = Period::twelveMonthsTo(2021, 9)};
}

} // namespace

TEST_CASE("a plain reference names indicator, measure and period", "[unit]")
{
    CHECK(liveReferenceText(arrestRate()) == "{=da-arrest-rate|rolling12|2021-09/12m}");
    CHECK(parseLiveReference("{=da-arrest-rate|rolling12|2021-09/12m}").value() == arrestRate());
}

TEST_CASE("area, subset and format are written where they apply, and read back", "[unit]")
{
    LiveReference reference = arrestRate();
    reference.measure = Measure::change(ChangeType::Points, ChangeBase::PreviousQuarter);
    reference.area = AreaSlug("west");
    reference.subset = "police";
    reference.format = {.style = LiveStyle::Number, .size = true, .decimals = 2};

    const std::string text = liveReferenceText(reference);

    CHECK(text
          == "{=da-arrest-rate|change:points:previous-quarter|2021-09/12m|area=west|subset=police|as=size 2dp number}");
    CHECK(parseLiveReference(text).value() == reference);
}

TEST_CASE("a period may be written in any form the sector uses, with blanks around it", "[unit]")
{
    const auto read = parseLiveReference("{= youth-referrals | value | Q2 21/22 }");

    REQUIRE(read);
    CHECK(read->period == Period::quarter(2021, 2));
    CHECK(read->indicator == IndicatorSlug("youth-referrals"));
}

TEST_CASE("what cannot be read is said", "[unit]")
{
    for (const char* text : {"{=}", "{=a|value}", "{=a|speed|Q2 21/22}", "{=a|value|soon}", "{=a|value|Q2 21/22|x=1}",
                             "{=a|value|Q2 21/22|as=loud}", "{=|value|Q2 21/22}", "a|value|Q2 21/22"}) {
        INFO(text);
        const auto read = parseLiveReference(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::InvalidText);
        CHECK_FALSE(read.error().message.empty());
    }
}

TEST_CASE("references are found where they stand; what only looks like one is text", "[unit]")
{
    const std::string text = "Café: {=a|value|Q2 21/22}, {=nothing}, x = {y}, {={=b|value|Sep-21}.";

    const auto places = livePlaces(text);

    REQUIRE(places.size() == 2);
    CHECK(text.substr(places[0].begin, places[0].end - places[0].begin) == "{=a|value|Q2 21/22}");
    CHECK(text.substr(places[1].begin, places[1].end - places[1].begin) == "{=b|value|Sep-21}");
}

TEST_CASE("a text full of openings is read in little time", "[unit]")
{
    std::string text;
    for (int i = 0; i < 200000; ++i)
        text += "{=";

    CHECK(livePlaces(text).empty());
}
