// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <outturn/base/date.h>
#include <outturn/base/timestamp.h>

#include <optional>
#include <string>

namespace outturn::store {

/// Empty text stands for "none" in every text column of the schema.
[[nodiscard]] inline std::string dayText(const std::optional<Date>& day)
{
    return day ? isoDate(*day) : std::string();
}

[[nodiscard]] inline std::optional<Date> dayFrom(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(stored(parseIsoDate(text)));
}

[[nodiscard]] inline std::string momentText(const std::optional<Timestamp>& moment)
{
    return moment ? isoTimestamp(*moment) : std::string();
}

[[nodiscard]] inline std::optional<Timestamp> momentFrom(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(stored(parseIsoTimestamp(text)));
}

} // namespace outturn::store
