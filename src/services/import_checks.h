// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>
#include <outturn/domain/indicator.h>
#include <outturn/domain/period.h>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// One point of a series as it would be after the import.
struct CheckedPoint
{
    domain::Period period{};
    double value{};
    bool fresh{false};     ///< new or revised by the import
    std::size_t figure{0}; ///< place among the staged ones, where fresh
};

/// A figure that looks wrong, and why: a sentence without its place.
struct Suspicion
{
    std::size_t figure{};
    std::string why;
    std::string_view kind; ///< as of `ImportIssue`
};

/// What is to be known of a series to judge its points.
struct CheckedSeries
{
    const domain::Indicator& indicator;
    domain::Measure measure{};
    std::span<const CheckedPoint> points; ///< of one kind of period, ordered, none missing
    Date today{};
};

/// Looks for figures ten or a hundred times those beside them, fractions among percentages, figures outside the range
/// that the process promises, a running total that falls, a zero where there never was one, and periods not begun.
[[nodiscard]] std::vector<Suspicion> suspicions(const CheckedSeries& series);

} // namespace outturn::services
