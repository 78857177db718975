// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <optional>
#include <vector>

namespace outturn::claims {

/// A whole and the parts that are said to make it; without a whole the parts are shares, and make a hundred per cent.
struct Partition
{
    std::size_t whole{kNone};
    std::vector<std::size_t> parts;
};

/// Whether the figure is a percentage or a fraction in words.
[[nodiscard]] bool isShare(const Mention& figure);

/// The amounts of a sentence, behind the whole that one of them is said to be part of, or the one amount of the
/// sentence before.
[[nodiscard]] std::optional<Partition> partitionOfCounts(const Reading& reading, std::size_t sentence);

/// The shares of a sentence, or of two lines with a name and a share each, that can split a whole.
[[nodiscard]] std::optional<Partition> partitionOfShares(const Reading& reading, std::size_t sentence);

} // namespace outturn::claims
