// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_spec.h>

#include <string>
#include <vector>

namespace outturn::charting {

/// A chart's figures as text: for the table beside the chart, the clipboard and screen readers.
struct ChartTable
{
    std::vector<std::string>
        header{}; ///< `Period`, for each series its value, provenance and signal; targets, limits, notes
    std::vector<std::vector<std::string>> rows{}; ///< one a period, oldest first; each as wide as the header
    std::vector<domain::Period> periods{};        ///< of the rows; none where a row is no single period

    friend bool operator==(const ChartTable&, const ChartTable&) = default;
};

/// Every period of every series, gaps with their reason in words; for each target and reference line the value that
/// held at the period's end; beside them what was noted in that time. Where years lie over each other, a row a month
/// and two columns a year; of bars and funnels a row a force. Without rows for an empty chart.
[[nodiscard]] ChartTable chartTable(const ChartSpec& spec);

/// Tab-separated lines, header first, each ended by a line feed; tabs and line ends inside cells become blanks.
[[nodiscard]] std::string tabSeparated(const ChartTable& table);

} // namespace outturn::charting
