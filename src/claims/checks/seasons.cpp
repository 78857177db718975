// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

// Whether a month can be said to lie in a season, its neighbours at either end included.
bool isIn(std::string_view season, int month)
{
    const int middle = season == "winter" ? 1 : season == "spring" ? 4 : season == "summer" ? 7 : 10;
    const int apart = (month - middle + 12) % 12;
    return apart <= 2 || apart >= 10;
}

bool isSeason(const Reading& reading, std::size_t at)
{
    return reading.isAny(at, {"winter", "spring", "summer", "autumn"});
}

// The first month of the list or span at a token that cannot lie in the season.
std::size_t monthOutside(const Reading& reading, std::size_t season, std::size_t from)
{
    for (std::size_t at = from; at < from + 6; ++at) {
        const int month = reading.at(at).capital ? monthNumber(reading.at(at).text) : 0;
        if (month > 0 && !isIn(reading.at(season).text, month))
            return at;
        if (month == 0
            && (at == from
                || !(reading.isAny(at, {"to", "and"}) || reading.isSymbol(at, ',') || reading.isSymbol(at, '-'))))
            return kNone;
    }
    return kNone;
}

} // namespace

// "over the winter months of June, July and August"
void checkSeasons(Check& check)
{
    const Reading& reading = check.reading;
    for (std::size_t at = 0; at + 2 < reading.tokens.size(); ++at) {
        if (!isSeason(reading, at))
            continue;
        std::size_t month = at + 1;
        while (month < at + 5
               && (reading.isAny(month, {"months", "period", "of", "from", "quarter", "in"})
                   || reading.isSymbol(month, '(') || reading.isSymbol(month, ',')))
            ++month;
        const std::size_t outside = month > at + 1 ? monthOutside(reading, at, month) : kNone;
        if (outside == kNone)
            continue;
        objectToCalendar(check,
                         Objection{.firstToken = at,
                                   .lastToken = outside + 1,
                                   .explanation = fmt::format("{} lies outside the {}.", reading.at(outside).text,
                                                              reading.at(at).text)});
    }
}

} // namespace outturn::claims
