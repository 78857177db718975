// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace outturn {

/// A moment in UTC with millisecond precision: when something was recorded.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where "now" comes from; injected so that tests decide.
using Clock = std::function<Timestamp()>;

/// The machine's clock.
[[nodiscard]] Timestamp systemNow();

/// `2021-10-14T09:41:07.123Z`
[[nodiscard]] std::string isoTimestamp(Timestamp moment);

/// Reads what `isoTimestamp` writes. Fails with `InvalidText`.
[[nodiscard]] Result<Timestamp> parseIsoTimestamp(std::string_view text);

} // namespace outturn
