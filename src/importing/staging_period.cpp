// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging_period.h"

#include <outturn/importing/period_label.h>

namespace outturn::importing {
namespace {

using domain::Period;

Period containing(const Period& period, PeriodStep step)
{
    const Date last = period.last();
    const int year = static_cast<int>(last.year());
    const auto month = static_cast<unsigned>(last.month());
    switch (step) {
    case PeriodStep::AsGiven:
        return period;
    case PeriodStep::Day:
        return Period::pointInTime(last);
    case PeriodStep::Month:
        return Period::month(year, month);
    case PeriodStep::Quarter:
        return period.quarterOfEnd();
    case PeriodStep::FinancialYear:
        return Period::financialYear(period.financialStartYear());
    case PeriodStep::CalendarYear:
        return Period::calendarYear(year);
    case PeriodStep::TwelveMonths:
        return Period::twelveMonthsTo(year, month);
    }
    return period;
}

std::optional<Period> stepped(const Period& period, PeriodStep step)
{
    const Period found = containing(period, step);
    return step == PeriodStep::Day || found.contains(period) ? std::optional(found) : std::nullopt;
}

} // namespace

std::optional<Period> readStagedPeriod(const Cell& cell, PeriodStep step, bool asAt)
{
    const GridCell view{cell.column, cell.type, cell.number, cell.text, cell.shown};
    const auto label = readPeriodCell(view, asAt || step == PeriodStep::Day);
    return label ? stepped(label->period, step) : std::nullopt;
}

std::optional<Period> readStagedPeriod(std::string_view text, PeriodStep step)
{
    const auto label = readPeriodLabel(text);
    return label ? stepped(label->period, step) : std::nullopt;
}

std::optional<Period> PeriodReader::read(const Cell& cell)
{
    if (cell.type == CellType::Number || cell.type == CellType::Percent)
        return readStagedPeriod(cell, m_step, false);
    const auto* known = m_read.find(cell);
    return known ? *known : m_read.add(Written(cell), readStagedPeriod(cell, m_step, false));
}

} // namespace outturn::importing
