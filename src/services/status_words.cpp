// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_words.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::services {
namespace {

using namespace outturn::domain;

const Change* findChange(const IndicatorSummary& summary, ChangeBase base)
{
    const auto found = std::find_if(summary.changes.begin(), summary.changes.end(),
                                    [base](const Change& change) { return change.base == base; });
    return found == summary.changes.end() ? nullptr : &*found;
}

std::string figure(const IndicatorSummary& summary, double value)
{
    return printed({.value = value, .unit = summary.indicator.unit, .decimals = summary.indicator.decimals});
}

std::string when(const Period& period)
{
    const char* preposition = period.kind() == PeriodKind::PointInTime ? "on"
        : period.kind() == PeriodKind::TwelveMonths                    ? "in the"
                                                                       : "in";
    return fmt::format("{} {}", preposition, periodTitle(period));
}

std::string gapText(const IndicatorSummary& summary, double gap)
{
    auto text = printedDifference(std::abs(gap), summary.indicator.unit, summary.indicator.decimals);
    if (text.starts_with('+'))
        text.erase(0, 1);
    return text;
}

std::string targetClause(const IndicatorSummary& summary, const TargetPosition& position)
{
    const auto title = lowerCase(targetKindTitle(position.target.kind));
    const char* limit = position.target.comparator == Comparator::AtMost ? "at most" : "at least";
    const auto value = figure(summary, position.targetValue);
    if (position.met)
        return fmt::format("which meets the {} of {} {}", title, limit, value);
    return fmt::format("which misses the {} of {} {} by {}", title, limit, value, gapText(summary, position.gap));
}

std::string_view comparison(const Change& change)
{
    switch (change.direction) {
    case Direction::Better:
        return "better";
    case Direction::Worse:
        return "worse";
    case Direction::Unchanged:
        return "the same";
    case Direction::Neutral:
        break;
    }
    return "different";
}

std::string changeText(const IndicatorSummary& summary, const Change& change)
{
    return change.type == ChangeType::Relative
        ? printedRelativeChange(change.value, change.decimals)
        : printedDifference(change.value, summary.indicator.unit, summary.indicator.decimals);
}

std::string changeClause(const IndicatorSummary& summary, const Change& change)
{
    const auto by = changeText(summary, change);
    if (!change.baseValue || !change.basePeriod)
        return fmt::format("{} than a year before ({}, as published)", comparison(change), by);
    const char* link = change.direction == Direction::Unchanged ? "as" : "than";
    return fmt::format("{} {} {} {} ({})", comparison(change), link, figure(summary, *change.baseValue),
                       when(*change.basePeriod), by);
}

const TargetPosition* decisiveTarget(const IndicatorSummary& summary, bool missed)
{
    const auto found = std::find_if(summary.targets.begin(), summary.targets.end(),
                                    [missed](const TargetPosition& position) { return position.met != missed; });
    return found == summary.targets.end() ? nullptr : &*found;
}

std::string decisiveClause(const IndicatorSummary& summary, std::string_view rule)
{
    const bool aboutTarget = rule.find("target") != std::string_view::npos;
    const auto* target = decisiveTarget(summary, rule.find("missed") != std::string_view::npos);
    const auto* onYear = changeOnYear(summary);
    if (aboutTarget && target != nullptr) {
        const bool worsening = rule.find("worsening") != std::string_view::npos && onYear != nullptr;
        return targetClause(summary, *target)
            + (worsening ? ", but is " + changeClause(summary, *onYear) : std::string{});
    }
    return onYear != nullptr ? changeClause(summary, *onYear) : std::string{};
}

bool restsOnIllustrative(const IndicatorSummary& summary, std::string_view rule)
{
    const auto* onYear = changeOnYear(summary);
    const bool aboutTarget = rule.find("target") != std::string_view::npos;
    return summary.latest->illustrative || (!aboutTarget && onYear != nullptr && onYear->illustrative);
}

} // namespace

const Change* changeOnQuarter(const IndicatorSummary& summary)
{
    return findChange(summary, ChangeBase::PreviousQuarter);
}

const Change* changeOnYear(const IndicatorSummary& summary)
{
    const auto* found = findChange(summary, ChangeBase::Previous12Months);
    return found != nullptr ? found : findChange(summary, ChangeBase::SamePeriodLastYear);
}

std::string explanationOf(const IndicatorSummary& summary, std::string_view rule)
{
    const auto clause = decisiveClause(summary, rule);
    const SeriesPoint& latest = *summary.latest;
    return fmt::format("{}: {} {}{}{}{}.", summary.indicator.name, figure(summary, *latest.value), when(latest.period),
                       clause.empty() ? "" : ", ", clause,
                       restsOnIllustrative(summary, rule) ? ", on illustrative figures" : "");
}

} // namespace outturn::services
