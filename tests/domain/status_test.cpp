// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/status.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;

TEST_CASE("a status is read from its key and from words", "[unit]")
{
    for (const char* text : {"not_on_track", "not on track", "Not on track", "not-on-track", " NOT  ON TRACK "}) {
        CAPTURE(text);
        CHECK(parseStatus(text) == Status::NotOnTrack);
    }
    CHECK(parseStatus("On track") == Status::OnTrack);
    CHECK(parseStatus("Watch") == Status::Watch);
    CHECK(parseStatus("not assessed") == Status::NotAssessed);
}

TEST_CASE("every status has a key that reads back and a title", "[unit]")
{
    const std::pair<Status, std::string_view> titles[]{{Status::OnTrack, "On track"},
                                                       {Status::Watch, "Watch"},
                                                       {Status::NotOnTrack, "Not on track"},
                                                       {Status::NotAssessed, "Not assessed"}};
    for (const auto& [status, title] : titles) {
        CHECK(parseStatus(statusKey(status)) == status);
        CHECK(statusTitle(status) == title);
    }
}

TEST_CASE("an unknown status is refused with the ones there are", "[unit]")
{
    const auto refused = parseStatus("amber");

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidText);
    CHECK(refused.error().message
          == "“amber” is not a known status; write one of on_track, watch, not_on_track, not_assessed.");
}

TEST_CASE("of two statuses the worse one counts, and one not assessed says nothing", "[unit]")
{
    CHECK(worseOf(Status::OnTrack, Status::NotOnTrack) == Status::NotOnTrack);
    CHECK(worseOf(Status::Watch, Status::OnTrack) == Status::Watch);
    CHECK(worseOf(Status::NotAssessed, Status::OnTrack) == Status::OnTrack);
    CHECK(worseOf(Status::NotAssessed, Status::NotAssessed) == Status::NotAssessed);
}
