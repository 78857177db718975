// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/timestamp.h>

#include <outturn/base/date.h>

#include "support/catch.h"

using namespace outturn;
using namespace std::chrono_literals;

namespace {
const Timestamp kMoment = std::chrono::sys_days{makeDate(2021, 10, 14)} + 9h + 41min + 7s + 123ms;
}

TEST_CASE("a moment reads back as it was written, to the millisecond", "[unit]")
{
    CHECK(isoTimestamp(kMoment) == "2021-10-14T09:41:07.123Z");
    CHECK(parseIsoTimestamp("2021-10-14T09:41:07.123Z") == kMoment);
}

TEST_CASE("moments before 1970 are written with the day they lie in", "[unit]")
{
    const Timestamp before = Timestamp{} - 1ms;

    CHECK(isoTimestamp(before) == "1969-12-31T23:59:59.999Z");
    CHECK(parseIsoTimestamp("1969-12-31T23:59:59.999Z") == before);
}

TEST_CASE("other forms of a moment are refused with the form that would do", "[unit]")
{
    for (const char* text : {"", "2021-10-14", "2021-10-14T09:41:07Z", "2021-10-14 09:41:07.123Z",
                             "2021-10-14T09:41:07.123", "2021-02-30T09:41:07.123Z", "2021-10-14T24:00:00.000Z",
                             "2021-10-14T09:60:07.123Z", "2021-10-14T09:41:07.123+"}) {
        CAPTURE(text);
        const auto moment = parseIsoTimestamp(text);
        REQUIRE_FALSE(moment);
        CHECK(moment.error().code == ErrorCode::InvalidText);
        CHECK(moment.error().message
              == std::string("“") + text + "” is not a moment in UTC; write it like 2021-10-14T09:41:07.123Z.");
    }
}

TEST_CASE("the machine's clock survives being written and read", "[unit]")
{
    const Timestamp now = systemNow();

    CHECK(parseIsoTimestamp(isoTimestamp(now)) == now);
}
