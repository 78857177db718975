// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/axis.h>
#include <outturn/charting/peer_spec.h>
#include <outturn/domain/period.h>
#include <outturn/domain/unit.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn::charting {

/// What a point means on a control chart; a marker's shape and colour follow from it.
enum class SignalRole {
    None,   ///< not judged
    Common, ///< within the usual variation
    Improvement,
    Concern,
    Neutral ///< unusual, and neither good nor bad
};

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
    SignalRole signal{SignalRole::None};
    std::string remark{}; ///< on a control chart what is unusual: `concern, above the upper limit`
    bool revised{false};  ///< it was another figure once; `provenance` says which

    friend bool operator==(const ChartPoint&, const ChartPoint&) = default;
};

/// What a series is for; colour and weight follow from it.
enum class SeriesRole {
    Primary,
    Rolling,
    Comparison,
    Baseline,
    Muted,   ///< kept in the background, as the years before last
    Average, ///< the same figures over twelve months; a line without markers
    Expected ///< not figures yet; dashed, without markers
};

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

enum class ReferenceKind { Mean, Limit };

/// A level that the figures between two days set themselves: their mean, a process limit.
struct ReferenceLine
{
    std::string name{};    ///< `Upper limit`
    std::string printed{}; ///< `16:30`
    ReferenceKind kind{ReferenceKind::Mean};
    double fromX{};
    double toX{};
    double y{};

    friend bool operator==(const ReferenceLine&, const ReferenceLine&) = default;
};

/// A judgement on the whole chart, by words and a letter, so that colour is never the only cue.
struct ChartVerdict
{
    std::string label{};  ///< `Variation`
    std::string letter{}; ///< of its icon: `H`, `L`, `C`; `P`, `F`, `?`
    std::string words{};  ///< `Concern`
    std::string detail{}; ///< `seven in a row above the mean`; may be empty
    SignalRole role{SignalRole::None};

    friend bool operator==(const ChartVerdict&, const ChartVerdict&) = default;
};

enum class BandKind {
    Note,  ///< a dated note
    Rebase ///< a line where a person had mean and limits computed afresh
};

/// A pale band with a caption over the days of an annotation; a line where it is about a single moment.
struct AnnotationBand
{
    double fromX{};
    double toX{};
    std::string caption{};
    BandKind kind{BandKind::Note};
    std::string readOut{}; ///< the whole of it, with its days: `Lockdown 1 (26 March to 1 June 2020)`

    friend bool operator==(const AnnotationBand&, const AnnotationBand&) = default;
};

/// Whether it is drawn as a line: it is about a single day or moment.
[[nodiscard]] inline bool isMark(const AnnotationBand& band)
{
    return band.toX <= band.fromX;
}

/// A figure that is named at its point.
struct Callout
{
    double x{};
    double y{};
    std::string text{}; ///< `Sep 20: 16:15`

    friend bool operator==(const Callout&, const Callout&) = default;
};

/// How far figures to come may lie from what is expected.
struct ExpectedPoint
{
    double x{};
    double lower80{};
    double upper80{};
    double lower95{};
    double upper95{};

    friend bool operator==(const ExpectedPoint&, const ExpectedPoint&) = default;
};

/// What kind of picture a chart is.
enum class ChartKind {
    OverTime, ///< lines along a calendar
    Bars,     ///< one bar for each of a group
    Funnel    ///< a point for each of a group, by how many stand behind it
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
    std::vector<std::string> notes{};        ///< lines under the chart: `Hollow points are illustrative …`
    std::string summary{};                   ///< one sentence saying what the chart shows
    std::string emptyReason{};               ///< why nothing is drawn; empty where there is something
    std::vector<ReferenceLine> references{}; ///< of a control chart
    std::vector<ChartVerdict> verdicts{};    ///< of a control chart: variation, then assurance
    bool overlaysYears{false}; ///< all series lie on the days of the last one's year; periods are their own
    ChartKind kind{ChartKind::OverTime};
    std::vector<Callout> callouts{};
    std::vector<ExpectedPoint> expected{}; ///< a fan from the last figure on, by day
    PeerComparison peers{};                ///< of bars and funnels, instead of series

    friend bool operator==(const ChartSpec&, const ChartSpec&) = default;
};

} // namespace outturn::charting
