// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/axis.h>
#include <outturn/domain/period.h>
#include <outturn/domain/unit.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::charting {

/// One point, placed at its period's last day; no value = a gap.
struct ChartPoint
{
    domain::Period period{};
    double x{}; ///< days since 1 January 1970 of the period's last day
    std::optional<double> y{};
    bool hollow{false};       ///< provisional or illustrative
    std::string readOut{};    ///< for hover and screen readers: `September 2021: 16:32 (illustrative)`
    std::string printed{};    ///< `16:32`, `over 5,700`; of a gap the reason in words: `suppressed`
    std::string provenance{}; ///< in words: `published, provisional`; empty where nothing is known of the period

    friend bool operator==(const ChartPoint&, const ChartPoint&) = default;
};

/// What a series is for; colour and weight follow from it.
enum class SeriesRole { Primary, Rolling, Comparison, Baseline };

struct ChartSeries
{
    std::string label{}; ///< named at its end where there is more than one
    SeriesRole role{SeriesRole::Primary};
    std::vector<ChartPoint> points{};
    std::string endLabel{}; ///< the last value as printed; empty = none

    friend bool operator==(const ChartSeries&, const ChartSeries&) = default;
};

/// A target as one or more straight pieces over its validity.
struct TargetLine
{
    std::string label{}; ///< `Local target 16:03`
    double fromX{};
    double toX{};
    double fromY{};
    double toY{};

    friend bool operator==(const TargetLine&, const TargetLine&) = default;
};

/// A pale band with a caption over the days of an annotation.
struct AnnotationBand
{
    double fromX{};
    double toX{};
    std::string caption{};

    friend bool operator==(const AnnotationBand&, const AnnotationBand&) = default;
};

/// Everything a chart says, without any drawing: the same for the window, an SVG and a report.
struct ChartSpec
{
    std::string title{};    ///< what
    std::string subtitle{}; ///< in which unit and measure
    domain::Unit unit{domain::Unit::Count};
    int decimals{0};
    std::vector<ChartSeries> series{};
    std::vector<TargetLine> targets{};
    std::vector<AnnotationBand> bands{};
    Axis x{};
    Axis y{};
    std::vector<std::string> notes{}; ///< lines under the chart: `Hollow points are illustrative …`
    std::string summary{};            ///< one sentence saying what the chart shows
    std::string emptyReason{};        ///< why nothing is drawn; empty where there is something

    friend bool operator==(const ChartSpec&, const ChartSpec&) = default;
};

} // namespace outturn::charting
