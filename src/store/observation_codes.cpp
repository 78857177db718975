// SPDX-License-Identifier: GPL-3.0-or-later
#include "observation_codes.h"

#include "failure.h"

#include <array>

namespace outturn::store {
namespace {

using domain::Bound;
using domain::MissingReason;
using domain::Period;
using domain::PeriodKind;
using domain::Provenance;

constexpr std::array kPeriodKinds{PeriodKind::Month,        PeriodKind::Quarter,      PeriodKind::FinancialYear,
                                  PeriodKind::CalendarYear, PeriodKind::TwelveMonths, PeriodKind::PointInTime,
                                  PeriodKind::Range};
constexpr std::array kProvenances{Provenance::Imported, Provenance::Entered, Provenance::Published, Provenance::Derived,
                                  Provenance::Illustrative};
constexpr std::array kMissingReasons{MissingReason::Suppressed, MissingReason::NotAvailable,
                                     MissingReason::NotYetReported, MissingReason::NotApplicable};
constexpr std::array kBounds{Bound::Exact, Bound::AtLeast, Bound::Above, Bound::Below, Bound::About};

constexpr unsigned kFirstMonthOfYear = 4;

template <typename Words> int place(const Words& words, typename Words::value_type word)
{
    int code = 0;
    while (words[static_cast<std::size_t>(code)] != word)
        ++code;
    return code;
}

template <typename Words> typename Words::value_type at(const Words& words, int code, const char* what)
{
    if (code < 0 || code >= static_cast<int>(words.size()))
        throw UnreadableContent(std::string("an observation has ") + what + " " + std::to_string(code)
                                + ", which stands for nothing");
    return words[static_cast<std::size_t>(code)];
}

Date dayOf(int number)
{
    return std::chrono::sys_days{std::chrono::days{number}};
}

int yearOf(Date day)
{
    return static_cast<int>(day.year());
}

unsigned monthOf(Date day)
{
    return static_cast<unsigned>(day.month());
}

Period quarterFrom(Date first)
{
    const unsigned month = monthOf(first);
    const bool lastQuarter = month < kFirstMonthOfYear;
    return Period::quarter(lastQuarter ? yearOf(first) - 1 : yearOf(first),
                           lastQuarter ? 4 : (month - kFirstMonthOfYear) / 3 + 1);
}

} // namespace

int codeOf(PeriodKind kind)
{
    return place(kPeriodKinds, kind);
}

int codeOf(Provenance provenance)
{
    return place(kProvenances, provenance);
}

int codeOf(MissingReason reason)
{
    return place(kMissingReasons, reason);
}

int codeOf(Bound bound)
{
    return place(kBounds, bound);
}

Provenance provenanceOf(int code)
{
    return at(kProvenances, code, "provenance");
}

MissingReason missingReasonOf(int code)
{
    return at(kMissingReasons, code, "missing reason");
}

Bound boundOf(int code)
{
    return at(kBounds, code, "bound");
}

Period periodOf(int kindCode, int firstDay, int lastDay)
{
    const Date first = dayOf(firstDay);
    const Date last = dayOf(lastDay);
    switch (at(kPeriodKinds, kindCode, "period kind")) {
    case PeriodKind::Month:
        return Period::month(yearOf(first), monthOf(first));
    case PeriodKind::Quarter:
        return quarterFrom(first);
    case PeriodKind::FinancialYear:
        return Period::financialYear(yearOf(first));
    case PeriodKind::CalendarYear:
        return Period::calendarYear(yearOf(first));
    case PeriodKind::TwelveMonths:
        return Period::twelveMonthsTo(yearOf(last), monthOf(last));
    case PeriodKind::PointInTime:
        return Period::pointInTime(last);
    case PeriodKind::Range:
        break;
    }
    return Period::spanning(first, last);
}

int dayNumber(Date day)
{
    return static_cast<int>(std::chrono::sys_days{day}.time_since_epoch().count());
}

} // namespace outturn::store
