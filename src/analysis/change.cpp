// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/change.h>

#include <outturn/analysis/window_level.h>

#include <algorithm>
#include <cmath>

namespace outturn::analysis {
namespace {

using domain::ChangeBase;
using domain::ChangeType;
using domain::Period;
using domain::PeriodKind;
using domain::Unit;

constexpr int kBaselineYear = 2019; // 2019/20, the last whole year before the pandemic

Period monthEndingAt(Date day)
{
    return Period::month(static_cast<int>(day.year()), static_cast<unsigned>(day.month()));
}

Date monthsEarlier(Date day, int months)
{
    const Date first = firstOfMonth(day, -months);
    const Date last = endOfMonth(first);
    if (day == endOfMonth(day))
        return last;
    return std::min(Date{first.year(), first.month(), day.day()}, last);
}

std::optional<Period> quarterEarlier(const Period& period)
{
    switch (period.kind()) {
    case PeriodKind::Month:
        return monthEndingAt(period.quarterOfEnd().previous().last());
    case PeriodKind::Quarter:
        return period.previous();
    case PeriodKind::TwelveMonths:
        return period.shifted(-3);
    case PeriodKind::PointInTime:
        return Period::pointInTime(monthsEarlier(period.last(), 3));
    case PeriodKind::Range:
        return period.months() == 3 ? std::optional(period.previous()) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<Period> monthsEarlier(const Period& period, int months)
{
    switch (period.kind()) {
    case PeriodKind::Month:
    case PeriodKind::TwelveMonths:
        return period.shifted(-months);
    case PeriodKind::PointInTime:
        return Period::pointInTime(monthsEarlier(period.last(), months));
    case PeriodKind::Quarter:
    case PeriodKind::Range:
        if (period.months() == 0 || months % period.months() != 0)
            return std::nullopt;
        return period.shifted(-months / period.months());
    default:
        return std::nullopt;
    }
}

std::optional<Period> yearEarlier(const Period& period)
{
    return period.months() == 12 ? std::optional(period.yearsLater(-1)) : std::nullopt;
}

std::optional<Period> baselinePeriod(const Period& period)
{
    const int years = kBaselineYear - period.financialStartYear();
    return years < 0 ? std::optional(period.yearsLater(years)) : std::nullopt;
}

bool isPercentage(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::PercentagePoints;
}

bool isDefinedFor(Unit unit, ChangeType type)
{
    switch (type) {
    case ChangeType::Points:
        return isPercentage(unit);
    case ChangeType::Absolute:
        return !isPercentage(unit);
    case ChangeType::Relative:
        return unit != Unit::Rank && unit != Unit::Date;
    }
    return false;
}

void fillValue(LevelChange& change)
{
    const double now = *change.current->value;
    const double before = *change.baseLevel->value;
    if (change.type == ChangeType::Relative)
        change.value = relativeChange(now, before);
    else
        change.value = now - before;
    if (!change.value)
        change.none = NoChange::ZeroBase;
    change.illustrative = change.current->illustrative || change.baseLevel->illustrative;
    change.provisional = change.current->provisional || change.baseLevel->provisional;
}

/// A rank over six months is not held against a rank as at a day.
bool comparable(const LevelChange& change)
{
    return change.current->period.kind() == change.baseLevel->period.kind();
}

Period shownPeriod(const Period& period, ChangeBase base)
{
    const bool shorter = period.kind() == PeriodKind::Month || period.kind() == PeriodKind::Quarter;
    return base == ChangeBase::Previous12Months && shorter ? period.rolling12() : period;
}

} // namespace

std::optional<double> relativeChange(double now, double base)
{
    if (base == 0)
        return std::nullopt;
    return (now - base) / std::abs(base) * 100;
}

std::optional<Period> basePeriod(const Period& period, ChangeBase base)
{
    switch (base) {
    case ChangeBase::PreviousQuarter:
        return quarterEarlier(period);
    case ChangeBase::SamePeriodLastYear:
        return period.sameLastYear();
    case ChangeBase::Previous12Months:
        return yearEarlier(period);
    case ChangeBase::ThreeYearsAgo:
        return period.yearsLater(-3);
    case ChangeBase::Baseline2019_20:
        return baselinePeriod(period);
    case ChangeBase::TwoMonths:
        return monthsEarlier(period, 2);
    case ChangeBase::SixMonths:
        return monthsEarlier(period, 6);
    }
    return std::nullopt;
}

ChangeType differenceType(Unit unit)
{
    return isPercentage(unit) ? ChangeType::Points : ChangeType::Absolute;
}

LevelChange changeOf(const domain::Series& series, domain::Aggregation aggregation, const Period& period,
                     ChangeType type, ChangeBase base)
{
    LevelChange change{.type = type, .base = base};
    const auto shown = shownPeriod(period, base);
    const auto before = basePeriod(shown, base);
    const auto none = [&change](NoChange why) {
        change.none = why;
        return change;
    };
    if (!isDefinedFor(series.unit, type))
        return none(NoChange::WrongUnit);
    if (!before)
        return none(NoChange::NoBasePeriod);
    change.current = windowLevel(series.points, shown, aggregation, series.unit);
    if (!change.current)
        return none(NoChange::NoFigure);
    change.baseLevel = windowLevel(series.points, *before, aggregation, series.unit);
    if (!change.baseLevel || !comparable(change))
        return none(NoChange::NoBaseFigure);
    fillValue(change);
    return change;
}

} // namespace outturn::analysis
