// SPDX-License-Identifier: GPL-3.0-or-later
#include "spc_words.h"

#include <fmt/format.h>

namespace outturn::charting {

using analysis::Assurance;
using analysis::Side;
using analysis::Signal;
using analysis::SignalMeaning;
using analysis::SpcVerdict;

std::string signalWords(const analysis::PointSignal& signal)
{
    const bool above = signal.side == Side::Above;
    switch (signal.signal) {
    case Signal::Astronomical:
        return above ? "above the upper limit" : "below the lower limit";
    case Signal::Trend:
        return above ? "one of seven or more that rise in a row" : "one of seven or more that fall in a row";
    case Signal::TwoOfThree:
        return above ? "two of three near the upper limit" : "two of three near the lower limit";
    case Signal::Shift:
        return above ? "one of seven or more in a row above the mean" : "one of seven or more in a row below the mean";
    case Signal::None:
        break;
    }
    return {};
}

std::string meaningWords(SignalMeaning meaning)
{
    switch (meaning) {
    case SignalMeaning::Improvement:
        return "improvement";
    case SignalMeaning::Concern:
        return "concern";
    case SignalMeaning::Neutral:
        return "unusual";
    case SignalMeaning::None:
        break;
    }
    return {};
}

SignalRole signalRole(SignalMeaning meaning)
{
    switch (meaning) {
    case SignalMeaning::Improvement:
        return SignalRole::Improvement;
    case SignalMeaning::Concern:
        return SignalRole::Concern;
    case SignalMeaning::Neutral:
        return SignalRole::Neutral;
    case SignalMeaning::None:
        break;
    }
    return SignalRole::Common;
}

std::string refusalWords(const std::string& name, const analysis::SpcEligibility& eligibility)
{
    switch (eligibility.verdict) {
    case SpcVerdict::RollingFigures:
        return fmt::format("Twelve-month figures of {} share eleven months with their neighbours, so control limits "
                           "would be far too narrow. Choose its monthly or quarterly figures, or import them.",
                           name);
    case SpcVerdict::CumulativeFigures:
        return fmt::format("Running totals of {} each contain all before them, so they have no control limits. Choose "
                           "its monthly or quarterly figures.",
                           name);
    case SpcVerdict::NotALevel:
        return fmt::format("{} is shown as a change or statement, which has no control limits. Choose its monthly or "
                           "quarterly figures.",
                           name);
    case SpcVerdict::UnevenPeriods:
        return fmt::format("The periods of {} are of different lengths or leave some out, so neighbours cannot be "
                           "compared for control limits. Import the figures in between.",
                           name);
    case SpcVerdict::TooFewValues:
        return fmt::format("A control chart needs {} figures; {} has {}, so {} more {} needed. Trend shows those "
                           "there are.",
                           analysis::kFewestSpcValues, name, analysis::kFewestSpcValues - eligibility.valuesWanted,
                           eligibility.valuesWanted, eligibility.valuesWanted == 1 ? "is" : "are");
    case SpcVerdict::Allowed:
        break;
    }
    return {};
}

ChartVerdict variationVerdict(const analysis::SpcChart& chart)
{
    ChartVerdict verdict{.label = "Variation", .letter = "C", .words = "Common cause", .role = SignalRole::Common};
    const analysis::SpcPoint& last = chart.points.back();
    if (last.meaning == SignalMeaning::None) {
        verdict.detail = "no significant change";
        return verdict;
    }
    verdict.letter = last.signal.side == Side::Above ? "H" : "L";
    verdict.role = signalRole(last.meaning);
    verdict.words = last.meaning == SignalMeaning::Improvement ? "Improvement"
        : last.meaning == SignalMeaning::Concern               ? "Concern"
                                                               : "Unusual";
    verdict.detail = signalWords(last.signal);
    return verdict;
}

ChartVerdict assuranceVerdict(Assurance assurance, const std::string& target)
{
    ChartVerdict verdict{.label = "Assurance", .letter = "?", .words = "Hit and miss", .role = SignalRole::Common};
    verdict.detail = fmt::format("{} is met or missed by chance", target);
    if (assurance == Assurance::Pass) {
        verdict.letter = "P";
        verdict.words = "Consistently met";
        verdict.detail = fmt::format("{} lies outside the limits on the safe side", target);
        verdict.role = SignalRole::Improvement;
    } else if (assurance == Assurance::Fail) {
        verdict.letter = "F";
        verdict.words = "Consistently missed";
        verdict.detail = fmt::format("{} is out of reach without change", target);
        verdict.role = SignalRole::Concern;
    }
    return verdict;
}

} // namespace outturn::charting
