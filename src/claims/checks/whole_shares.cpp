// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_shares.h"

#include <fmt/format.h>

#include <cmath>

namespace outturn::claims {

bool isPossibleShare(const Mention& percent, double group)
{
    const Interval claimed = stated(percent);
    const double nearest = std::round(percent.value / 100 * group);
    for (double count = nearest - 1; count <= nearest + 1; ++count) {
        const double share = 100 * count / group;
        if (Interval{share, share}.overlaps(claimed))
            return true;
    }
    return false;
}

void objectToImpossibleShare(Check& check, std::size_t percent, std::size_t group)
{
    const Reading& reading = check.reading;
    const Mention& share = reading.mentions[percent];
    const double size = reading.mentions[group].value;
    const double nearest = 100 * std::round(share.value / 100 * size) / size;
    check.findings.object(percent,
                          objectionTo(reading, percent, printedLike(nearest, share), wholeNumbersOf(reading, group),
                                      fmt::format("No whole number of {} makes {}.",
                                                  reading.written(reading.mentions[group]), reading.written(share))));
}

std::string wholeNumbersOf(const Reading& reading, std::size_t group)
{
    return fmt::format("whole numbers of {}", reading.written(reading.mentions[group]));
}

} // namespace outturn::claims
