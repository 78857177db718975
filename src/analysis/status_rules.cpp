// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/status_rules.h>

#include <algorithm>
#include <array>

namespace outturn::analysis {
namespace {

using domain::Status;
using domain::Unit;

constexpr std::array kRules{
    StatusRule{"headline-target-missed", Status::NotOnTrack, "The headline indicator misses a target."},
    StatusRule{"target-missed", Status::Watch, "Another indicator misses a target."},
    StatusRule{"target-met-worsening", Status::Watch,
               "The headline indicator meets its targets but is worse than both the previous quarter and the same "
               "period last year."},
    StatusRule{"target-met", Status::OnTrack, "The headline indicator meets its targets."},
    StatusRule{"worsening", Status::Watch,
               "The headline indicator has no target and is worse than the same period last year by more than 5% "
               "(percentages: 1 point; ranks: 1 place)."},
    StatusRule{"improving", Status::OnTrack,
               "The headline indicator has no target and is better than the same period last year."},
    StatusRule{"steady", Status::OnTrack,
               "The headline indicator has no target and is about the same as in the same period last year."},
    StatusRule{"other-worsening", Status::Watch,
               "The headline indicator cannot be judged and another one is worse than the same period last year by "
               "more than 5% (percentages: 1 point; ranks: 1 place)."},
    StatusRule{"other-target-met", Status::OnTrack,
               "The headline indicator cannot be judged and another one meets its targets."},
    StatusRule{"other-improving", Status::OnTrack,
               "The headline indicator cannot be judged and another one is better than the same period last year."},
    StatusRule{"other-steady", Status::OnTrack,
               "The headline indicator cannot be judged and another one is about the same as in the same period last "
               "year."},
    StatusRule{"nothing-to-judge", Status::NotAssessed,
               "No indicator has a target or a comparison with last year to judge by."},
};

constexpr double kTolerancePercent = 5;
constexpr double kTolerancePoints = 1;

enum class Movement { Unknown, Better, Steady, Worse };

/// Positive where `difference` is for the worse.
double worsening(const IndicatorEvidence& evidence, double difference)
{
    return evidence.polarity == domain::Polarity::HigherIsBetter ? -difference : difference;
}

bool isInSteps(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::PercentagePoints || unit == Unit::Rank;
}

bool isBeyondTolerance(const IndicatorEvidence& evidence)
{
    if (isInSteps(evidence.unit))
        return worsening(evidence, *evidence.onYear) > kTolerancePoints;
    // Without a percentage the base was zero: any worsening is beyond any share of it.
    return !evidence.onYearPercent || worsening(evidence, *evidence.onYearPercent) > kTolerancePercent;
}

Movement movementOnYear(const IndicatorEvidence& evidence)
{
    if (evidence.polarity == domain::Polarity::Neutral || !evidence.onYear)
        return Movement::Unknown;
    const double worse = worsening(evidence, *evidence.onYear);
    if (worse < 0)
        return Movement::Better;
    return worse > 0 && isBeyondTolerance(evidence) ? Movement::Worse : Movement::Steady;
}

bool isWorseThanBoth(const IndicatorEvidence& evidence)
{
    return evidence.polarity != domain::Polarity::Neutral && evidence.onQuarter && evidence.onYear
        && worsening(evidence, *evidence.onQuarter) > 0 && worsening(evidence, *evidence.onYear) > 0;
}

/// A forecast is what is expected, not what is aimed at.
bool isAim(const TargetEvidence& target)
{
    return target.kind != domain::TargetKind::Forecast;
}

bool missesTarget(const IndicatorEvidence& evidence)
{
    return std::ranges::any_of(evidence.targets, [](const auto& target) { return isAim(target) && !target.met; });
}

bool meetsTargets(const IndicatorEvidence& evidence)
{
    return std::ranges::any_of(evidence.targets, isAim) && !missesTarget(evidence);
}

/// Whether the rule that `key` names applies to one indicator on its own.
bool applies(std::string_view key, const IndicatorEvidence& evidence)
{
    const bool hasTarget = std::ranges::any_of(evidence.targets, isAim);
    const auto movement = movementOnYear(evidence);
    if (key == "headline-target-missed" || key == "target-missed")
        return missesTarget(evidence);
    if (key == "target-met-worsening")
        return meetsTargets(evidence) && isWorseThanBoth(evidence);
    if (key == "target-met" || key == "other-target-met")
        return meetsTargets(evidence);
    if (key == "worsening" || key == "other-worsening")
        return !hasTarget && movement == Movement::Worse;
    if (key == "improving" || key == "other-improving")
        return !hasTarget && movement == Movement::Better;
    return (key == "steady" || key == "other-steady") && !hasTarget && movement == Movement::Steady;
}

bool isAboutOthers(std::string_view key)
{
    return key == "target-missed" || key.starts_with("other-");
}

} // namespace

std::span<const StatusRule> statusRules()
{
    return kRules;
}

const StatusRule* statusRule(std::string_view key)
{
    const auto* at = std::ranges::find(kRules, key, &StatusRule::key);
    return at == kRules.end() ? nullptr : at;
}

StatusProposal proposeStatus(std::span<const IndicatorEvidence> indicators)
{
    for (const auto& rule : kRules) {
        for (const auto& evidence : indicators) {
            if (evidence.headline != isAboutOthers(rule.key) && applies(rule.key, evidence))
                return {.status = rule.status, .rule = rule.key, .indicator = evidence.indicator};
        }
    }
    return {.status = kRules.back().status, .rule = kRules.back().key};
}

} // namespace outturn::analysis
