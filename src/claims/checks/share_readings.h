// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <vector>

namespace outturn::claims {

/// One way to read a percentage as a share of counts.
struct Shares
{
    std::size_t part;
    std::size_t whole;
    bool strong; ///< said in so many words
};

/// Whether the figure can be a part or a whole: an amount, no target and no average.
[[nodiscard]] inline bool isPlainAmount(const Mention& figure)
{
    return figure.isLevel() && isAmount(figure) && !figure.target && !figure.average;
}

/// The counts that the percentage at `percent` can be of, nearest first.
[[nodiscard]] std::vector<Shares> shareReadings(const Check& check, std::size_t percent);

} // namespace outturn::claims
