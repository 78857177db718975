// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"
#include "words.h"

#include <outturn/domain/period_text.h>

#include <fmt/format.h>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr double kAstronomicalStrength = 1.0;
constexpr double kSignalStrength = 0.6;
constexpr double kAssuranceStrength = 0.4;

std::string_view signalKey(Signal signal)
{
    switch (signal) {
    case Signal::Astronomical:
        return "spc-astronomical";
    case Signal::Trend:
        return "spc-trend";
    case Signal::TwoOfThree:
        return "spc-two-of-three";
    case Signal::Shift:
        return "spc-shift";
    case Signal::None:
        break;
    }
    return "spc-none";
}

std::string signalWords(const Track& track, const PointSignal& signal, const SpcSegment& segment)
{
    const bool above = signal.side == Side::Above;
    const auto mean = figureText(track, *segment.mean);
    const auto noun = stepNoun(track);
    switch (signal.signal) {
    case Signal::Astronomical:
        return fmt::format("{} the {} process limit of {} (mean {})", above ? "above" : "below",
                           above ? "upper" : "lower",
                           figureText(track, above ? segment.limits->upper : segment.limits->lower), mean);
    case Signal::Trend:
        return fmt::format("the last of at least {} {}s in a row that {} each time", kRunLength, noun,
                           above ? "rose" : "fell");
    case Signal::TwoOfThree:
        return fmt::format("one of two out of three {}s near the {} process limit (mean {})", noun,
                           above ? "upper" : "lower", mean);
    case Signal::Shift:
        return fmt::format("the last of at least {} {}s in a row {} the mean of {}", kRunLength, noun,
                           above ? "above" : "below", mean);
    case Signal::None:
        break;
    }
    return {};
}

// The chart is of the very figures that the track ends with, and long enough to be drawn.
bool isCharted(const Track& track)
{
    const auto& chart = track.line.chart;
    return chart && &track.series == &track.line.values && chart->points.size() == track.points.size()
        && chart->valuesWanted() == 0 && chart->segments.back().mean;
}

void illustrateFromAll(const Track& track, Fact& fact)
{
    for (const SeriesPoint& point : track.points)
        fact.illustrative = fact.illustrative || point.illustrative;
}

// The figures of the same process in a row up to the last one that signal on its side, the newest first.
void addSignalEvidence(const Track& track, const SpcChart& chart, Fact& fact)
{
    fact.evidence.clear();
    const Side side = chart.points.back().signal.side;
    for (std::size_t i = chart.points.size(); i-- > 0;) {
        const PointSignal& signal = chart.points[i].signal;
        const bool sameProcess = chart.points[i].segment == chart.points.back().segment;
        if (signal.signal == Signal::None || signal.side != side || !sameProcess)
            break;
        addEvidence(fact, track.points[i]);
    }
}

void addSignal(const Track& track, const SpcChart& chart, Facts& facts)
{
    const SpcPoint& last = chart.points.back();
    if (last.signal.signal == Signal::None)
        return;
    auto fact = draft(track, FactKind::Signal);
    fact.measure = Measure::statement(std::string(signalKey(last.signal.signal)));
    fact.comparator = "mean";
    fact.concern = last.meaning == SignalMeaning::Concern;
    addSignalEvidence(track, chart, fact);
    illustrateFromAll(track, fact);
    const char* meaning = last.meaning == SignalMeaning::Concern ? ": special cause, of concern"
        : last.meaning == SignalMeaning::Improvement             ? ": special cause, an improvement"
                                                                 : ": special cause";
    const bool far = last.signal.signal == Signal::Astronomical;
    tell(track, std::move(fact), far ? kAstronomicalStrength : kSignalStrength,
         fmt::format("{}, {}{}", levelClause(track, track.current()),
                     signalWords(track, last.signal, chart.segments.back()), meaning),
         facts);
}

void addAssurance(const Track& track, const SpcChart& chart, Facts& facts)
{
    if (!track.line.main || (chart.assurance != Assurance::Fail && chart.assurance != Assurance::Pass))
        return;
    const bool pass = chart.assurance == Assurance::Pass;
    auto fact = draft(track, FactKind::Signal);
    fact.measure = Measure::statement(pass ? "spc-assurance-pass" : "spc-assurance-fail");
    fact.comparator = "target";
    fact.concern = !pass;
    illustrateFromAll(track, fact);
    tell(track, std::move(fact), kAssuranceStrength,
         fmt::format("{} will consistently {} its target while the process stays as it is in {}s to {}", subject(track),
                     pass ? "meet" : "miss", stepNoun(track), periodTitle(track.current().period)),
         facts);
}

} // namespace

void addSignals(const Track& track, Facts& facts)
{
    if (!isCharted(track))
        return;
    addSignal(track, *track.line.chart, facts);
    addAssurance(track, *track.line.chart, facts);
}

} // namespace outturn::analysis::facts
