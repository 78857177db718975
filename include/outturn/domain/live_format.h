// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/measure.h>
#include <outturn/domain/unit.h>

#include <optional>
#include <string>
#include <string_view>

namespace outturn::domain {

/// How the number of a live figure is written.
enum class LiveStyle {
    Printed, ///< as everywhere in the product: `16:32`, `30.7%`, `4/8`
    Hours,   ///< a duration with its hours: `00:16:32`
    Words,   ///< a duration in words: `2 seconds`, `1 minute 4 seconds`
    Place,   ///< a rank in words: `4th`
    Number   ///< without unit: `30.7`
};

/// How a live figure is shown.
struct LiveFormat
{
    LiveStyle style{LiveStyle::Printed};
    bool size{false};              ///< a difference without its sign
    std::optional<int> decimals{}; ///< 0–9; none = those of the indicator

    friend bool operator==(const LiveFormat&, const LiveFormat&) = default;
};

/// A figure to be shown.
struct LiveValue
{
    double value{};                 ///< in `unit`; durations in seconds
    Unit unit{Unit::Count};         ///< of the measure: a relative change is in per cent
    int decimals{0};                ///< where the format names none
    std::optional<int> groupSize{}; ///< of a rank
    Measure measure{};              ///< tells a change, and in what it is counted
};

/// The figure as the format shows it.
[[nodiscard]] std::string printedLive(const LiveValue& value, const LiveFormat& format);

/// The format that shows the figure exactly as `written`, or as the longest beginning of it that is a whole figure
/// (`0.4` of `0.4 percentage points`); nothing where none does.
[[nodiscard]] std::optional<LiveFormat> formatLike(const LiveValue& value, std::string_view written);

/// `size 1dp hours`; empty for the plain format.
[[nodiscard]] std::string liveFormatText(const LiveFormat& format);
/// Reads what `liveFormatText` writes. Fails with `InvalidText`.
[[nodiscard]] Result<LiveFormat> parseLiveFormat(std::string_view text);

} // namespace outturn::domain
