// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "notability.h"
#include "words.h"

#include <outturn/analysis/confidence_interval.h>
#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <cmath>

namespace outturn::analysis::facts {
namespace {

using namespace outturn::domain;

constexpr double kFullPercent = 25; // a change of a quarter is as notable as it gets
constexpr double kFullPoints = 10;
constexpr double kFullPlaces = 4;
constexpr double kUnknownStrength = 0.5;
constexpr double kSecondTelling = 0.5;
constexpr int kRelativeDecimals = 1;

std::string basePhrase(const ChangeEvidence& change)
{
    const Period& period = change.change.period;
    const bool isYear = period.kind() == PeriodKind::TwelveMonths;
    switch (change.base) {
    case ChangeBase::Previous12Months:
        return isYear ? "in the 12 months before" : "in the previous 12 months";
    case ChangeBase::SixMonths:
        return "six months before";
    case ChangeBase::TwoMonths:
        return "two months before";
    case ChangeBase::PreviousQuarter:
        if (isYear)
            return fmt::format("at the end of {}", periodTitle(period.quarterOfEnd().previous()));
        break;
    default:
        break;
    }
    if (change.baseLevel)
        return when(change.baseLevel->period);
    switch (change.base) {
    case ChangeBase::PreviousQuarter:
        return "in the quarter before";
    case ChangeBase::ThreeYearsAgo:
        return "three years before";
    case ChangeBase::Baseline2019_20:
        return "in the same period of 2019/20";
    default:
        return "in the same period last year";
    }
}

std::string amount(const Track& track, const ChangeEvidence& change)
{
    const double value = *change.change.value;
    if (change.type != ChangeType::Relative)
        return sizeText(value, track.series.unit, track.series.decimals);
    const int decimals = roundedTo(value, 0) == value ? 0 : kRelativeDecimals;
    return printedNumber(std::abs(value), decimals) + "%";
}

// A published change of a figure that was made for the sample is told without that figure.
bool isLevelTold(const ChangeEvidence& change)
{
    return change.level && change.level->value && (!change.level->illustrative || change.change.illustrative);
}

bool printsAlike(const Track& track, const ChangeEvidence& change)
{
    const bool known = change.level && change.level->value && change.baseLevel && change.baseLevel->value;
    const int decimals = track.series.decimals;
    return known && roundedTo(*change.level->value, decimals) == roundedTo(*change.baseLevel->value, decimals);
}

// Nothing is told that rounds to nothing without being nothing.
bool isTold(const Track& track, const ChangeEvidence& change)
{
    const double value = *change.change.value;
    const Unit unit = track.series.unit;
    if (unit == Unit::Date || (unit == Unit::Rank && change.type == ChangeType::Relative))
        return false;
    const int decimals = change.type == ChangeType::Relative ? kRelativeDecimals : track.series.decimals;
    if (countsUp(track.indicator()) && change.type == ChangeType::Relative)
        return false;
    return value == 0 || (roundedTo(value, decimals) != 0 && !printsAlike(track, change));
}

// A percentage of a small count says less than the counts.
bool hasSmallBase(const Track& track, const ChangeEvidence& change)
{
    return track.series.unit == Unit::Count && change.baseLevel && change.baseLevel->value
        && *change.baseLevel->value < kSmallBase;
}

bool misleads(const Track& track, const ChangeEvidence& change)
{
    return change.type == ChangeType::Relative && hasSmallBase(track, change);
}

double strength(const Track& track, const ChangeEvidence& change)
{
    const double value = *change.change.value;
    if (change.type == ChangeType::Relative)
        return strengthOf(value, kFullPercent);
    if (track.series.unit == Unit::Rank)
        return strengthOf(value, kFullPlaces);
    if (change.type == ChangeType::Points)
        return strengthOf(value, kFullPoints);
    const auto base = change.baseLevel ? change.baseLevel->value : std::nullopt;
    const double size = base && *base != 0 ? strengthOf(value / *base * 100, kFullPercent) : kUnknownStrength;
    // The percentage beside it tells the same to those who read one of the two.
    return track.series.unit == Unit::Count && !hasSmallBase(track, change) ? size * kSecondTelling : size;
}

// A base whose printed figure does not give the printed difference would look like a slip: it is left unsaid.
bool addsUpAsPrinted(const Track& track, const ChangeEvidence& change)
{
    if (change.type == ChangeType::Relative || !isLevelTold(change) || !change.baseLevel || !change.baseLevel->value)
        return true;
    const int decimals = track.series.decimals;
    const double now = roundedTo(*change.level->value, decimals);
    const double then = roundedTo(*change.baseLevel->value, decimals);
    return roundedTo(now - then, decimals) == roundedTo(*change.change.value, decimals);
}

std::string baseFigure(const Track& track, const ChangeEvidence& change)
{
    if (!change.baseLevel || !change.baseLevel->value)
        return change.change.provenance == Provenance::Published ? ", as published" : "";
    return addsUpAsPrinted(track, change) ? fmt::format(" ({})", figureText(track, *change.baseLevel)) : std::string{};
}

std::string sentence(const Track& track, const ChangeEvidence& change)
{
    const double value = *change.change.value;
    const auto head = isLevelTold(change) ? levelClause(track, *change.level) + ","
                                          : fmt::format("{} {}:", subject(track), when(change.change.period));
    if (value == 0)
        return fmt::format("{} the same as {}", head, basePhrase(change));
    const bool ofShare = change.type == ChangeType::Relative && track.series.unit == Unit::Percent;
    return fmt::format("{} {} {}{} than {}{}{}", head, amount(track, change), comparative(track.indicator(), value),
                       ofShare ? " in relative terms" : "", basePhrase(change), baseFigure(track, change),
                       judgement(track.indicator(), value));
}

Fact changeFact(const Track& track, const ChangeEvidence& change)
{
    auto fact = draft(track, changeKind(track.indicator()));
    fact.measure = Measure::change(change.type, change.base);
    fact.period = change.change.period;
    fact.value = *change.change.value;
    if (change.type == ChangeType::Relative)
        fact.unit = Unit::Percent;
    else if (change.type == ChangeType::Points)
        fact.unit = Unit::PercentagePoints;
    fact.concern = isWorse(track.indicator(), fact.value);
    fact.evidence.clear();
    fact.illustrative = change.change.illustrative;
    addEvidence(fact, isLevelTold(change) ? *change.level : change.change);
    if (change.baseLevel) {
        addEvidence(fact, *change.baseLevel);
        fact.comparator = periodKey(change.baseLevel->period);
    }
    return fact;
}

} // namespace

void addChanges(const Track& track, Facts& facts)
{
    for (const ChangeEvidence& change : track.line.changes) {
        if (change.change.value && isTold(track, change) && !misleads(track, change))
            tell(track, changeFact(track, change), strength(track, change), sentence(track, change), facts);
    }
}

} // namespace outturn::analysis::facts
