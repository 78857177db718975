// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

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

} // namespace outturn::claims
