// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/spc_chart.h>

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

namespace outturn::analysis {
namespace {

using domain::Polarity;

constexpr std::size_t kAllPoints = std::numeric_limits<std::size_t>::max();

Result<void> checkInput(std::span<const DatedValue> values, const SpcOptions& options)
{
    if (std::ranges::none_of(values, [](const DatedValue& one) { return one.value.has_value(); }))
        return failure(ErrorCode::TooFewPoints, "There is no value to draw a control chart of; add values.");
    if (options.fixAfter && *options.fixAfter < kFewestFixedPoints)
        return failure(ErrorCode::BadInput,
                       "Limits cannot be fixed after " + std::to_string(*options.fixAfter)
                           + " points; give 12 or more.");
    return {};
}

/// Days in the order of time as numbers, not evenly spaced: comparing the parts of a date is slower.
int orderOf(Date day)
{
    constexpr int kMonths = 16;
    constexpr int kDays = 32;
    return (static_cast<int>(day.year()) * kMonths + static_cast<int>(static_cast<unsigned>(day.month()))) * kDays
        + static_cast<int>(static_cast<unsigned>(day.day()));
}

Result<std::vector<SpcPoint>> byDate(std::span<const DatedValue> values)
{
    std::vector<SpcPoint> points;
    points.reserve(values.size());
    bool ordered = true;
    int last = std::numeric_limits<int>::min();
    for (const auto& [date, value] : values) {
        points.push_back({.date = date, .value = value});
        const int order = orderOf(date);
        ordered = ordered && order > last;
        last = order;
    }
    if (ordered)
        return points;
    std::ranges::sort(points, {}, &SpcPoint::date);
    const auto twice = std::ranges::adjacent_find(points, {}, &SpcPoint::date);
    if (twice != points.end())
        return failure(ErrorCode::BadInput,
                       "Two values stand for " + isoDate(twice->date) + "; a control chart needs one for each day.",
                       {{"date", isoDate(twice->date)}});
    return points;
}

/// Where processes start afresh, besides the first point; what no point stands for is kept apart.
std::vector<std::size_t> startsOf(SpcChart& chart, std::vector<Date> rebases)
{
    std::ranges::sort(rebases);
    std::vector<std::size_t> starts{0};
    for (const Date day : rebases) {
        const auto at = std::ranges::lower_bound(chart.points, day, {}, &SpcPoint::date);
        if (at == chart.points.end() || at->date != day)
            chart.unusedRebases.push_back(day);
        else if (const auto index = static_cast<std::size_t>(at - chart.points.begin()); index != starts.back())
            starts.push_back(index);
    }
    return starts;
}

void startSegments(SpcChart& chart, const SpcOptions& options)
{
    const auto starts = startsOf(chart, options.rebaseOn);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : chart.points.size();
        chart.segments.push_back({.first = starts[i], .count = end - starts[i]});
        for (std::size_t at = starts[i]; i > 0 && at < end; ++at)
            chart.points[at].segment = static_cast<std::uint32_t>(i);
    }
}

/// Positive where more is better, negative where less is.
int betterSide(Polarity polarity)
{
    if (polarity == Polarity::Neutral)
        return 0;
    return polarity == Polarity::HigherIsBetter ? 1 : -1;
}

SignalMeaning meaningOf(PointSignal signal, Polarity polarity)
{
    if (signal.signal == Signal::None)
        return SignalMeaning::None;
    const int good = betterSide(polarity) * static_cast<int>(signal.side);
    if (good == 0)
        return SignalMeaning::Neutral;
    return good > 0 ? SignalMeaning::Improvement : SignalMeaning::Concern;
}

void computeSegment(SpcChart& chart, SpcSegment& segment, const SpcOptions& options)
{
    OptionalFigures figures;
    figures.reserve(segment.count);
    const auto points = std::span(chart.points).subspan(segment.first, segment.count);
    for (const auto& point : points) {
        figures.push_back(point.value);
        segment.values += point.value ? 1 : 0;
    }

    const Figures used = std::span(figures).first(std::min(segment.count, options.fixAfter.value_or(kAllPoints)));
    if (const auto limits = controlLimits(used, options.screening))
        segment.limits = *limits;
    segment.mean = segment.limits ? segment.limits->mean : meanOf(used);
    if (!segment.mean)
        return;
    const auto signals = signalsOf(figures, *segment.mean, segment.limits);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (signals[i].signal == Signal::None)
            continue;
        points[i].signal = signals[i];
        points[i].meaning = meaningOf(signals[i], options.polarity);
    }
}

Variation variationOf(const SpcPoint& last)
{
    const bool high = last.signal.side == Side::Above;
    switch (last.meaning) {
    case SignalMeaning::Improvement:
        return high ? Variation::ImprovementHigh : Variation::ImprovementLow;
    case SignalMeaning::Concern:
        return high ? Variation::ConcernHigh : Variation::ConcernLow;
    case SignalMeaning::Neutral:
        return high ? Variation::NeutralHigh : Variation::NeutralLow;
    case SignalMeaning::None:
        break;
    }
    return Variation::CommonCause;
}

Assurance assuranceOf(const SpcSegment& segment, const SpcOptions& options)
{
    const int better = betterSide(options.polarity);
    if (!options.target || better == 0 || !segment.mean || segment.values < 2)
        return Assurance::None;
    const double target = *options.target;
    if (!segment.limits)
        return better * (*segment.mean - target) >= 0 ? Assurance::Pass : Assurance::Fail;
    if (target > segment.limits->upper)
        return better > 0 ? Assurance::Fail : Assurance::Pass;
    if (target < segment.limits->lower)
        return better > 0 ? Assurance::Pass : Assurance::Fail;
    return Assurance::Inconsistent;
}

} // namespace

std::size_t SpcChart::valuesWanted() const
{
    const std::size_t values = segments.empty() ? 0 : segments.back().values;
    return values < kFewestSpcValues ? kFewestSpcValues - values : 0;
}

Result<SpcChart> spcChart(std::span<const DatedValue> values, const SpcOptions& options)
{
    if (const auto checked = checkInput(values, options); !checked)
        return tl::unexpected(checked.error());
    auto points = byDate(values);
    if (!points)
        return tl::unexpected(points.error());
    SpcChart chart;
    chart.points = std::move(*points);
    startSegments(chart, options);
    for (auto& segment : chart.segments)
        computeSegment(chart, segment, options);
    chart.variation = variationOf(chart.points.back());
    chart.assurance = assuranceOf(chart.segments.back(), options);
    return chart;
}

} // namespace outturn::analysis
