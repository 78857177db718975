// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/ascii.h>
#include <outturn/base/timestamp.h>

#include <outturn/base/date.h>
#include <outturn/base/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace outturn {
namespace {

using namespace std::chrono;

constexpr std::string_view kShape = "dddd-dd-ddTdd:dd:dd.dddZ";

bool hasShape(std::string_view text)
{
    return std::equal(text.begin(), text.end(), kShape.begin(), kShape.end(), [](char actual, char expected) {
        return expected == 'd' ? isDigit(actual) : actual == expected;
    });
}

std::optional<milliseconds> timeOfDay(std::string_view text)
{
    const auto number = [text](std::size_t from, std::size_t count) {
        return parseWhole(text.substr(from, count)).value_or(0);
    };
    const long hour = number(11, 2);
    const long minute = number(14, 2);
    const long second = number(17, 2);
    if (hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return hours{hour} + minutes{minute} + seconds{second} + milliseconds{number(20, 3)};
}

} // namespace

Timestamp systemNow()
{
    return floor<milliseconds>(system_clock::now());
}

std::string isoTimestamp(Timestamp moment)
{
    const auto day = floor<days>(moment);
    const hh_mm_ss time{moment - day};
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", isoDate(Date{day}), time.hours().count(), time.minutes().count(),
                       time.seconds().count(), time.subseconds().count());
}

Result<Timestamp> parseIsoTimestamp(std::string_view text)
{
    if (hasShape(text)) {
        const auto date = parseIsoDate(text.substr(0, 10));
        const auto time = timeOfDay(text);
        if (date && time)
            return sys_days{*date} + *time;
    }
    return failure(ErrorCode::InvalidText,
                   fmt::format("“{}” is not a moment in UTC; write it like 2021-10-14T09:41:07.123Z.", text));
}

} // namespace outturn
