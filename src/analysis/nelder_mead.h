// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace outturn::analysis {

using Parameters = std::vector<double>;

/// Where a search starts and the box that it may not leave.
struct SearchBox
{
    Parameters start;
    Parameters lower;
    Parameters upper;
};

struct SearchResult
{
    Parameters at;
    double value;
};

/// The point of the box where `objective` is least, near `start`: Nelder and Mead's simplex (The Computer Journal 7,
/// 1965) with every point drawn back into the box, started afresh from its answer until that no longer helps.
/// Deterministic; stops after some thousand evaluations at the latest.
[[nodiscard]] SearchResult minimised(const SearchBox& box, const std::function<double(const Parameters&)>& objective);

} // namespace outturn::analysis
