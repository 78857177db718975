// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <algorithm>
#include <iterator>

namespace outturn::claims {

Objection objectionTo(const Reading& reading, std::size_t mention, std::string expected, std::string source,
                      std::string explanation)
{
    const Mention& figure = reading.mentions[mention];
    Objection objection{.firstToken = figure.first,
                        .lastToken = figure.last,
                        .expected = std::move(expected),
                        .source = std::move(source),
                        .explanation = std::move(explanation)};
    const bool near =
        figure.change && figure.cue != kNone && figure.cue + 6 > figure.first && figure.cue < figure.last + 4;
    if (near) {
        objection.firstToken = std::min(objection.firstToken, figure.cue);
        objection.lastToken = std::max(objection.lastToken, figure.cue + 1);
    }
    return objection;
}

void objectToCalendar(Check& check, Objection objection)
{
    constexpr std::size_t kAhead = 30;
    constexpr std::size_t kBack = 40;
    const auto& all = check.reading.mentions;
    auto found = std::lower_bound(all.begin(), all.end(), objection.firstToken,
                                  [](const Mention& known, std::size_t token) { return known.last <= token; });
    if (found == all.end() || found->first > objection.lastToken + kAhead) {
        if (found == all.begin() || std::prev(found)->last + kBack < objection.firstToken)
            return;
        --found;
    }
    objection.source = "the calendar";
    check.findings.objectToWord(static_cast<std::size_t>(found - all.begin()), std::move(objection));
}

} // namespace outturn::claims
