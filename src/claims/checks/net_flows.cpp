// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <fmt/format.h>

#include <cmath>

namespace outturn::claims {
namespace {

constexpr std::size_t kReach = 4; // words between a number and what it did

// +1 for what came in, −1 for what went out.
int flowOf(const Reading& reading, const Mention& figure, std::size_t until)
{
    for (std::size_t at = figure.last; at < std::min(until, figure.last + kReach); ++at) {
        if (reading.isAny(at,
                          {"joined", "joiners", "recruited", "recruits", "starters", "arrived", "arrivals", "opened",
                           "new", "started", "gained", "hired", "admitted", "received"}))
            return 1;
        if (reading.isAny(at,
                          {"left", "leavers", "departed", "departures", "closed", "resigned", "retired", "ended",
                           "lost", "discharged", "exits"}))
            return -1;
    }
    return 0;
}

} // namespace

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
            const std::size_t until = i + 1 < sentence.lastMention ? reading.mentions[i + 1].first : sentence.last;
            const int flow = figure.isLevel() ? flowOf(reading, figure, until) : 0;
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
