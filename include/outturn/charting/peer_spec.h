// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace outturn::charting {

/// One force of a group whose figures are held against each other.
struct PeerMark
{
    std::string name{};
    std::string place{};          ///< `7`, `4=` where it ties; 1 is first
    double value{};               ///< in the chart's unit
    std::optional<double> base{}; ///< cases or population behind it: where it stands on a funnel
    bool own{false};              ///< the force that the plan is for
    bool hollow{false};           ///< provisional or illustrative
    std::string printed{};        ///< `3.01`, `8.4%`
    std::string count{};          ///< `2,276`; empty where unknown
    std::string printedBase{};    ///< `757,000`; empty where unknown
    std::string provenance{};
    std::string remark{};  ///< on a funnel where it lies: `above the 95% limits`; empty within
    std::string readOut{}; ///< for hover and screen readers

    friend bool operator==(const PeerMark&, const PeerMark&) = default;
};

/// A point of a limit that depends on how many stand behind a figure.
struct LimitPoint
{
    double base{};
    double value{};

    friend bool operator==(const LimitPoint&, const LimitPoint&) = default;
};

/// One of the lines that make a funnel.
struct LimitCurve
{
    std::string name{};               ///< `95%`; empty where the line's other half has it
    bool outer{false};                ///< 99.8 %, not 95 %
    std::vector<LimitPoint> points{}; ///< by base

    friend bool operator==(const LimitCurve&, const LimitCurve&) = default;
};

/// A group's figures side by side, and for a funnel the limits of chance.
struct PeerComparison
{
    std::vector<PeerMark> marks{}; ///< first place first
    double mean{};                 ///< of the group, this force included
    std::string meanLabel{};       ///< `Group mean 2.57`
    std::string baseTitle{};       ///< `population`, or what the shares are of
    std::string valueTitle{};      ///< `Per 1,000 population`, for tables
    std::vector<LimitCurve> curves{};

    friend bool operator==(const PeerComparison&, const PeerComparison&) = default;
};

} // namespace outturn::charting
