// SPDX-License-Identifier: GPL-3.0-or-later
#include "trend_revisions.h"

namespace outturn::charting {
namespace {

constexpr std::size_t kMostMarks = 6; // more would hide the line; the table tells all

} // namespace

void markRevisions(ChartSpec& spec)
{
    if (spec.series.empty())
        return;
    const auto& points = spec.series.front().points;
    for (auto point = points.rbegin(); point != points.rend() && spec.callouts.size() < kMostMarks; ++point) {
        if (point->revised && point->y)
            spec.callouts.push_back({.x = point->x, .y = *point->y, .text = "r"});
    }
    if (!spec.callouts.empty())
        spec.notes.emplace_back("r: revised; the table says what the figure was.");
}

} // namespace outturn::charting
