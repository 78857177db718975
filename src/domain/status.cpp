// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/status.h>

#include "key_table.h"
#include "plain_text.h"

#include <algorithm>

namespace outturn::domain {
namespace {

constexpr KeyTable<Status, 4> kStatuses{{
    {Status::OnTrack, "on_track"},
    {Status::Watch, "watch"},
    {Status::NotOnTrack, "not_on_track"},
    {Status::NotAssessed, "not_assessed"},
}};

constexpr KeyTable<Status, 4> kTitles{{
    {Status::OnTrack, "On track"},
    {Status::Watch, "Watch"},
    {Status::NotOnTrack, "Not on track"},
    {Status::NotAssessed, "Not assessed"},
}};

} // namespace

std::string_view statusKey(Status status)
{
    return keyOf(kStatuses, status);
}

Result<Status> parseStatus(std::string_view key)
{
    std::string words = plainText(key);
    std::replace_if(
        words.begin(), words.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
    return valueOf(kStatuses, words, "status");
}

std::string_view statusTitle(Status status)
{
    return keyOf(kTitles, status);
}

Status worseOf(Status a, Status b)
{
    const auto badness = [](Status status) { return status == Status::NotAssessed ? -1 : static_cast<int>(status); };
    return badness(a) >= badness(b) ? a : b;
}

} // namespace outturn::domain
