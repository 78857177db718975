// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <optional>
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

/// The part and the whole of two counts that stand in this order, where words say which is which: "78 of 130", "of 130,
/// 78".
[[nodiscard]] std::optional<Shares> saidPair(const Reading& reading, std::size_t first, std::size_t second);

/// Doubts the share at `share`, as one that its two counts deny.
void objectToShare(Check& check, std::size_t share, std::size_t part, std::size_t whole);

/// The counts that the percentage at `percent` can be of, nearest first.
[[nodiscard]] std::vector<Shares> shareReadings(const Check& check, std::size_t percent);

} // namespace outturn::claims
