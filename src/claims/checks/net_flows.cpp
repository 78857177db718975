// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "flows.h"

#include <fmt/format.h>

#include <cmath>

namespace outturn::claims {
void checkNetFlows(Check& check)
{
    const Reading& reading = check.reading;
    for (const Sentence& sentence : reading.sentences) {
        std::size_t in = kNone;
        std::size_t out = kNone;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const Mention& figure = reading.mentions[i];
            if (figure.isLabel() || figure.kind != Kind::Count)
                continue;
            const int flow = figure.isLevel() ? flowOf(reading, i) : 0;
            if (flow != 0) {
                (flow > 0 ? in : out) = i;
                continue;
            }
            if (!figure.change || in == kNone || out == kNone || figure.first <= std::max(in, out))
                continue;
            const double net = reading.mentions[in].value - reading.mentions[out].value;
            const std::string source = fmt::format("{} in and {} out", reading.written(reading.mentions[in]),
                                                   reading.written(reading.mentions[out]));
            const bool right = std::abs(std::abs(net) - figure.value) <= figure.half;
            const bool way = figure.direction == 0 || net == 0 || (net > 0) == (figure.direction > 0);
            if (right && way) {
                check.findings.verify(i, source);
                continue;
            }
            const std::string expected = printedLike(std::abs(net), figure);
            check.findings.object(
                i,
                objectionTo(reading, i, expected, source,
                            fmt::format("{} is a change of {}, not {}.", source, expected, reading.written(figure))));
        }
    }
}

} // namespace outturn::claims
