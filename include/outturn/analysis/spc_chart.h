// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/analysis/dated_value.h>
#include <outturn/analysis/spc_signals.h>
#include <outturn/base/result.h>
#include <outturn/domain/indicator.h>

#include <optional>
#include <span>
#include <vector>

namespace outturn::analysis {

/// Below this many values in a segment its limits are trial limits, and no chart draws them.
inline constexpr std::size_t kFewestSpcValues = 13;

/// The fewest points from which limits may be fixed.
inline constexpr std::size_t kFewestFixedPoints = 12;

struct SpcOptions
{
    domain::Polarity polarity{domain::Polarity::Neutral};
    std::optional<double> target{};
    std::vector<Date> rebaseOn{};          ///< days of points that start a process afresh: a person's decision
    std::optional<std::size_t> fixAfter{}; ///< limits from the first so many points of each segment, missing ones too
    Screening screening{Screening::OnePass};
};

/// Whether a signal is good, by the polarity.
enum class SignalMeaning : std::uint8_t { None, Improvement, Concern, Neutral };

struct SpcPoint
{
    Date date;
    std::optional<double> value{};
    PointSignal signal{};
    SignalMeaning meaning{SignalMeaning::None};
    std::uint32_t segment{0}; ///< index of the segment whose mean and limits hold

    friend bool operator==(const SpcPoint&, const SpcPoint&) = default;
};

/// The points between two rebases, with their own mean and limits; runs never reach across.
struct SpcSegment
{
    std::size_t first{0};
    std::size_t count{0};
    std::size_t values{0}; ///< points that are not missing
    std::optional<double> mean{};
    std::optional<ControlLimits> limits{}; ///< none of fewer than two values, and of a screened constant

    friend bool operator==(const SpcSegment&, const SpcSegment&) = default;
};

/// What the last point says.
enum class Variation { CommonCause, ImprovementHigh, ImprovementLow, ConcernHigh, ConcernLow, NeutralHigh, NeutralLow };

/// Whether the process will meet the target by itself, by the last segment's limits.
enum class Assurance { None, Pass, Fail, Inconsistent };

/// A statistical process control chart of individual values (XmR).
struct SpcChart
{
    std::vector<SpcPoint> points;     ///< by date
    std::vector<SpcSegment> segments; ///< in order; at least one
    Variation variation{Variation::CommonCause};
    Assurance assurance{Assurance::None};
    std::vector<Date> unusedRebases{}; ///< no point stands for these days, so nothing started there

    /// How many more values the last segment needs before its limits are shown; 0 = enough.
    [[nodiscard]] std::size_t valuesWanted() const;

    friend bool operator==(const SpcChart&, const SpcChart&) = default;
};

/// Computes the chart; values in any order of date, evenly spaced, neither rolling nor cumulative.
///
/// Assurance: `Pass` where the better side of the target holds the whole of the limits strictly, `Fail` where the worse
/// does, else `Inconsistent`; a constant is compared itself; `None` without a target, a direction that is better, or
/// enough values. Fails with `TooFewPoints` without any value, with `BadInput` where two values stand for one day
/// (named in the message) or limits shall be fixed after fewer than `kFewestFixedPoints`. Source: NHS England, Making
/// Data Count, as in docs/statistics.md#xmr.
[[nodiscard]] Result<SpcChart> spcChart(std::span<const DatedValue> values, const SpcOptions& options = {});

} // namespace outturn::analysis
