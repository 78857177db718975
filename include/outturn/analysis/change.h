// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/indicator.h>
#include <outturn/domain/measure.h>
#include <outturn/domain/series.h>

#include <optional>

namespace outturn::analysis {

/// Why a change has no value.
enum class NoChange {
    NoFigure,     ///< none for the period itself
    NoBaseFigure, ///< none for the period it is held against
    NoBasePeriod, ///< the base means nothing for such a period
    ZeroBase,     ///< a relative change on a base of zero
    WrongUnit     ///< points of what is no percentage, an absolute difference of percentages (it is in points),
                  ///< per cent of a rank or a date
};

/// A level held against an earlier one.
struct LevelChange
{
    domain::ChangeType type{};
    domain::ChangeBase base{};
    std::optional<double> value{};  ///< per cent, points or the series' unit, by `type`; its sign is arithmetic:
                                    ///< positive = more than at the base, whatever is better
    std::optional<NoChange> none{}; ///< set exactly where there is no value
    std::optional<domain::SeriesPoint> current{}; ///< the figures compared
    std::optional<domain::SeriesPoint> baseLevel{};
    bool illustrative{false}; ///< either figure is
    bool provisional{false};

    friend bool operator==(const LevelChange&, const LevelChange&) = default;
};

/// (`now` − `base`) ÷ |`base`| in per cent; nothing on a base of zero.
[[nodiscard]] std::optional<double> relativeChange(double now, double base);

/// The period whose level a level of `period` is held against; nothing where the base means nothing for it.
///
/// Previous quarter: the last month of the previous quarter for a month (June for July to September), the quarter
/// before for a quarter, the window three months earlier for twelve months, the previous quarter's end for a point in
/// time. Same period last year, three years ago, 2019/20: that many years earlier. Previous 12 months: the window just
/// before, for years and twelve-month windows. Two and six months: the month, month's end or window that much earlier.
[[nodiscard]] std::optional<domain::Period> basePeriod(const domain::Period& period, domain::ChangeBase base);

/// The difference that the levels of `unit` have: points for percentages, else absolute.
[[nodiscard]] domain::ChangeType differenceType(domain::Unit unit);

/// Change of a level series at `period` against a base. Levels that the series does not state are computed from its
/// months or quarters with `windowLevel`, so that a quarter of a monthly series has its changes too. Against the
/// previous 12 months a month or quarter stands for the twelve months to its end.
[[nodiscard]] LevelChange changeOf(const domain::Series& series, domain::Aggregation aggregation,
                                   const domain::Period& period, domain::ChangeType type, domain::ChangeBase base);

} // namespace outturn::analysis
