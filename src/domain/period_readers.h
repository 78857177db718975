// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "period_tokens.h"

#include <outturn/domain/period.h>

#include <optional>
#include <span>

/// From the numbers of a text to the day or period they name; nothing where there is none such.
/// Years have two digits (of this century) or four (1900–2199).
namespace outturn::domain::readers {

using Numbers = std::span<const PeriodNumber>;
using MaybeDay = std::optional<Date>;
using MaybePeriod = std::optional<Period>;

[[nodiscard]] MaybeDay day(PeriodNumber dayNumber, PeriodNumber month, PeriodNumber yearNumber);
[[nodiscard]] MaybeDay firstDay(PeriodNumber month, PeriodNumber yearNumber);

/// Both ends included; nothing where it would end before it begins.
[[nodiscard]] MaybePeriod span(MaybeDay first, MaybeDay last);
/// From `first` to the end of the month of `last`.
[[nodiscard]] MaybePeriod monthSpan(MaybeDay first, MaybeDay last);
[[nodiscard]] MaybePeriod point(MaybeDay date);
[[nodiscard]] MaybePeriod month(PeriodNumber monthNumber, PeriodNumber yearNumber);
/// Quarter `number` of the financial year from `first` to `second`, which must follow it.
[[nodiscard]] MaybePeriod quarter(PeriodNumber number, PeriodNumber first, PeriodNumber second);

/// Of two numbers: 2021 and 22.
[[nodiscard]] MaybePeriod financialYear(Numbers n);
/// Of one number: 2021.
[[nodiscard]] MaybePeriod calendarYear(Numbers n);
/// Of one number: 202109.
[[nodiscard]] MaybePeriod sixDigitMonth(Numbers n);
/// Of one number: the month that begins on that day of Excel's calendar, else the day.
[[nodiscard]] MaybePeriod excelSerial(Numbers n);

} // namespace outturn::domain::readers
