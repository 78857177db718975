// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/live_format.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;

namespace {

LiveValue level(double value, Unit unit, int decimals = 0)
{
    return {.value = value, .unit = unit, .decimals = decimals};
}

LiveValue change(double value, Unit unit, ChangeType type, int decimals = 0)
{
    return {.value = value,
            .unit = unit,
            .decimals = decimals,
            .measure = Measure::change(type, ChangeBase::PreviousQuarter)};
}

} // namespace

TEST_CASE("a live figure reads as everywhere unless its format says otherwise", "[unit]")
{
    CHECK(printedLive(level(992, Unit::Duration), {}) == "16:32");
    CHECK(printedLive(level(30.7, Unit::Percent, 1), {}) == "30.7%");
    CHECK(printedLive(level(1401, Unit::Count), {}) == "1,401");
    CHECK(printedLive({.value = 4, .unit = Unit::Rank, .groupSize = 8}, {}) == "4/8");
    CHECK(printedLive(change(-7.61, Unit::Percent, ChangeType::Relative, 1), {}) == "−7.6%");
    CHECK(printedLive(change(17, Unit::Duration, ChangeType::Absolute), {}) == "+17 s");
}

TEST_CASE("formats change the form and never the figure", "[unit]")
{
    CHECK(printedLive(level(992, Unit::Duration), {.style = LiveStyle::Hours}) == "00:16:32");
    CHECK(printedLive(level(3664, Unit::Duration), {.style = LiveStyle::Words}) == "1 hour 1 minute 4 seconds");
    CHECK(printedLive(level(22, Unit::Rank), {.style = LiveStyle::Place}) == "22nd");
    CHECK(printedLive(level(11, Unit::Rank), {.style = LiveStyle::Place}) == "11th");
    CHECK(printedLive(level(30.66, Unit::Percent, 1), {.style = LiveStyle::Number, .decimals = 2}) == "30.66");
    CHECK(printedLive(change(-7.61, Unit::Percent, ChangeType::Relative, 1), {.size = true}) == "7.6%");
    CHECK(printedLive(change(17, Unit::Duration, ChangeType::Absolute), {.style = LiveStyle::Words, .size = true})
          == "17 seconds");
    // A style that does not suit the unit is left aside.
    CHECK(printedLive(level(5, Unit::Count), {.style = LiveStyle::Hours}) == "5");
}

TEST_CASE("the form of a written figure is found again", "[unit]")
{
    const auto as = [](const LiveValue& value, std::string_view written) {
        const auto format = formatLike(value, written);
        return format ? liveFormatText(*format) + "|" + printedLive(value, *format) : std::string("none");
    };

    CHECK(as(level(992, Unit::Duration), "00:16:32") == "hours|00:16:32");
    CHECK(as(level(992, Unit::Duration), "16:32") == "|16:32");
    CHECK(as(level(30.66, Unit::Percent, 1), "31%") == "0dp|31%");
    CHECK(as(level(30.66, Unit::Percent, 1), "30.66 per cent") == "2dp number|30.66");
    CHECK(as(change(-16.4, Unit::Percent, ChangeType::Relative, 1), "16%") == "size 0dp|16%");
    CHECK(as(change(0.4, Unit::PercentagePoints, ChangeType::Points, 1), "0.4 percentage points") == "size number|0.4");
    CHECK(as({.value = 4, .unit = Unit::Rank, .groupSize = 8}, "4th") == "place|4th");
    CHECK(as(level(2, Unit::Duration), "2 seconds") == "words|2 seconds");
}

TEST_CASE("no form is found for another figure, nor for the beginning of a longer number", "[unit]")
{
    CHECK_FALSE(formatLike(level(158, Unit::Count), "159"));
    CHECK_FALSE(formatLike(level(30.7, Unit::Percent, 1), "30.75%"));
    CHECK_FALSE(formatLike(level(16, Unit::Count), "16:32"));
    CHECK_FALSE(formatLike(level(1, Unit::Count), "1,401"));
}

TEST_CASE("formats are read back as written", "[unit]")
{
    for (const char* text : {"", "size", "2dp", "hours", "size 0dp words", "place", "number"}) {
        INFO(text);
        CHECK(liveFormatText(parseLiveFormat(text).value()) == text);
    }
    CHECK_FALSE(parseLiveFormat("12dp"));
    CHECK_FALSE(parseLiveFormat("bold"));
}
