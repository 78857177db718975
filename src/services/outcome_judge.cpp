// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome_judge.h"

#include "status_words.h"

#include <outturn/analysis/change.h>
#include <outturn/analysis/status_rules.h>

#include <algorithm>
#include <vector>

namespace outturn::services {
namespace {

using namespace outturn::domain;

bool isInSteps(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::PercentagePoints || unit == Unit::Rank;
}

// The difference in the indicator's own unit. Of a published percentage without its base only the sign is known: it
// stands in for the difference, except where the rules measure the difference itself.
std::optional<double> differenceOf(const IndicatorSummary& summary, const Change& change)
{
    if (change.type != ChangeType::Relative)
        return change.value;
    if (change.baseValue)
        return *summary.latest->value - *change.baseValue;
    return isInSteps(summary.indicator.unit) ? std::nullopt : std::optional(change.value);
}

std::optional<double> percentOf(const IndicatorSummary& summary, const Change& change)
{
    if (change.type == ChangeType::Relative)
        return change.value;
    return change.baseValue ? analysis::relativeChange(*summary.latest->value, *change.baseValue) : std::nullopt;
}

analysis::IndicatorEvidence evidenceOf(const IndicatorSummary& summary, bool headline)
{
    analysis::IndicatorEvidence evidence{.indicator = summary.indicator.slug,
                                         .unit = summary.indicator.unit,
                                         .polarity = summary.indicator.polarity,
                                         .headline = headline};
    for (const TargetPosition& position : summary.targets)
        evidence.targets.push_back({position.target.kind, position.met});
    if (const auto* onQuarter = changeOnQuarter(summary))
        evidence.onQuarter = differenceOf(summary, *onQuarter);
    if (const auto* onYear = changeOnYear(summary)) {
        evidence.onYear = differenceOf(summary, *onYear);
        evidence.onYearPercent = percentOf(summary, *onYear);
    }
    return evidence;
}

} // namespace

OutcomeStatus proposedStatus(std::span<const IndicatorSummary> indicators)
{
    std::vector<analysis::IndicatorEvidence> evidence;
    for (const IndicatorSummary& summary : indicators)
        evidence.push_back(evidenceOf(summary, evidence.empty()));
    const auto proposal = analysis::proposeStatus(evidence);

    OutcomeStatus status{.proposed = proposal.status, .rule = std::string(proposal.rule), .explanation = {}};
    const auto decisive = std::find_if(indicators.begin(), indicators.end(), [&](const IndicatorSummary& summary) {
        return summary.indicator.slug == proposal.indicator;
    });
    if (decisive != indicators.end())
        status.explanation = explanationOf(*decisive, proposal.rule);
    else if (const auto* rule = analysis::statusRule(proposal.rule))
        status.explanation = std::string(rule->sentence);
    return status;
}

} // namespace outturn::services
