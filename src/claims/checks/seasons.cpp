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
               && (reading.isAny(month, {"months", "period", "of", "from"}) || reading.isSymbol(month, '(')))
            ++month;
        if (month == at + 1 || monthNumber(reading.at(month).text) == 0 || !reading.at(month).capital
            || isIn(reading.at(at).text, monthNumber(reading.at(month).text)))
            continue;
        const auto& all = reading.mentions;
        auto found = std::lower_bound(all.begin(), all.end(), at,
                                      [](const Mention& known, std::size_t token) { return known.last <= token; });
        if (found == all.end() || found->first > month + 20) {
            if (found == all.begin())
                continue;
            --found;
        }
        check.findings.objectToWord(static_cast<std::size_t>(found - all.begin()),
                                    Objection{.firstToken = at,
                                              .lastToken = month + 1,
                                              .source = "the calendar",
                                              .explanation = fmt::format("{} lies outside the {}.",
                                                                         reading.at(month).text, reading.at(at).text)});
    }
}

} // namespace outturn::claims
