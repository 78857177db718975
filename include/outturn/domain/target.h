// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/slugs.h>
#include <outturn/domain/unit.h>

#include <outturn/base/date.h>
#include <outturn/base/result.h>

#include <optional>
#include <string>
#include <string_view>

namespace outturn::domain {

enum class TargetKind {
    National,
    Force,
    Local,
    Baseline,
    Forecast,
    Trajectory,
    ServiceLevel, ///< a limit for each case (answered within 10 s), not a level of the indicator
    Reference     ///< a comparator or threshold that nobody calls a target
};

enum class Comparator { AtLeast, AtMost };

/// What an indicator is held against from one day to another.
struct Target
{
    IndicatorSlug indicator{};
    AreaSlug area{};
    TargetKind kind{TargetKind::Force};
    Comparator comparator{Comparator::AtLeast};
    double value{};                     ///< in `unit`; at the end of the validity where `startValue` is given
    std::optional<double> startValue{}; ///< of a trajectory: a line from here at `from` to `value` at `until`
    Unit unit{Unit::Count};
    std::optional<Date> from{};  ///< none = as far back as there are figures
    std::optional<Date> until{}; ///< none = still
    std::string note{};

    friend bool operator==(const Target&, const Target&) = default;
};

/// Whether it is a level in the indicator's own unit that figures are drawn and judged against
/// (not a per-case service level, nor a threshold for reference).
[[nodiscard]] bool isLevelTarget(const Target& target);

/// The value that holds on `day`; nothing outside the validity. Trajectories are straight lines by days.
[[nodiscard]] std::optional<double> targetValueOn(const Target& target, Date day);

/// `national`, `force`, `local`, `baseline`, `forecast`, `trajectory`, `service_level`, `reference`.
[[nodiscard]] std::string_view targetKindKey(TargetKind kind);
[[nodiscard]] Result<TargetKind> parseTargetKind(std::string_view key);
/// For people: `National target`, `Force target`, `Local target`, `Baseline` …
[[nodiscard]] std::string_view targetKindTitle(TargetKind kind);
/// `>=`, `<=`.
[[nodiscard]] std::string_view comparatorKey(Comparator comparator);
[[nodiscard]] Result<Comparator> parseComparator(std::string_view key);

} // namespace outturn::domain
