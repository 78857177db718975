// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>

#include <string>
#include <string_view>

namespace outturn::domain {

enum class MeasureKind {
    Value,      ///< the level itself
    Rolling12,  ///< total, mean or ratio of the twelve months to the period's end, by the indicator's aggregation
    Change,     ///< against a base
    Cumulative, ///< running total since inception
    MeanPerQuarter,
    Statement ///< any other published statement about the indicator, by its own name
};

enum class ChangeType {
    Relative, ///< per cent of the base
    Points,   ///< percentage points
    Absolute  ///< in the indicator's own unit
};

enum class ChangeBase {
    PreviousQuarter,    ///< the quarter (or quarter end) before
    SamePeriodLastYear, ///< the same month, quarter or window a year before
    Previous12Months,   ///< twelve months to now against the twelve months before those
    ThreeYearsAgo,      ///< the same period three years before
    Baseline2019_20,    ///< the same period of 2019/20, before the pandemic
    TwoMonths,          ///< two months before
    SixMonths           ///< six months before
};

/// What is shown of an indicator.
struct Measure
{
    MeasureKind kind{MeasureKind::Value};
    ChangeType type{};  ///< of a change
    ChangeBase base{};  ///< of a change
    std::string name{}; ///< of a statement

    [[nodiscard]] static Measure value() { return {}; }
    [[nodiscard]] static Measure rolling12() { return {.kind = MeasureKind::Rolling12}; }
    [[nodiscard]] static Measure cumulative() { return {.kind = MeasureKind::Cumulative}; }
    [[nodiscard]] static Measure change(ChangeType type, ChangeBase base)
    {
        return {.kind = MeasureKind::Change, .type = type, .base = base};
    }
    [[nodiscard]] static Measure statement(std::string name)
    {
        return {.kind = MeasureKind::Statement, .name = std::move(name)};
    }

    friend bool operator==(const Measure&, const Measure&) = default;
};

/// `value`, `rolling12`, `cumulative`, `mean-per-quarter`, `change:<relative|points|absolute>:<base>` with base
/// `previous-quarter | same-period-last-year | previous-12-months | 3-years-ago | q2-2019-20 | 2-months | 6-months`,
/// `statement:<name>`.
[[nodiscard]] std::string measureKey(const Measure& measure);

/// Reads what `measureKey` writes; `baseline-2019-20` is another word for `q2-2019-20`. Fails with `InvalidText`,
/// listing what would do.
[[nodiscard]] Result<Measure> parseMeasure(std::string_view key);

/// For people: `12-month rolling`, `change on previous quarter (points)`.
[[nodiscard]] std::string measureTitle(const Measure& measure);

} // namespace outturn::domain
