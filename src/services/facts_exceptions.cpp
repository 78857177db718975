// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_exceptions.h"

#include <outturn/base/text.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace outturn::services {
namespace {

using namespace outturn::domain;
using analysis::Fact;
using analysis::FactKind;

constexpr std::array<double, 6> kWeights{1.0, 0.9, 0.8, 0.75, 0.7, 0.6}; // by rule
constexpr double kLeast = 0.5; // share of a rule's weight that its least notable fact has
constexpr double kWorstRecordMonths = 24;
constexpr double kLargeGroup = 20;
constexpr double kLastTenth = 0.9;
constexpr int kPlaces = 4;

bool isLast(const Fact& fact)
{
    const auto& figure = fact.evidence.front();
    if (!figure.denominator || *figure.denominator < 2)
        return false;
    const bool large = *figure.denominator >= kLargeGroup;
    return large ? fact.value > kLastTenth * *figure.denominator : fact.value >= *figure.denominator;
}

bool isWorstForLong(const Fact& fact)
{
    if (fact.unit == Unit::Rank)
        return fact.value == 1; // on record, which takes a year at least
    return fact.value >= kWorstRecordMonths;
}

// A rank says that last is worst only where the indicator's polarity does.
bool lowerIsBetter(const Plan& plan, const Fact& fact)
{
    const auto* indicator = findIndicator(plan, fact.indicator);
    return indicator != nullptr && indicator->polarity == Polarity::LowerIsBetter;
}

std::optional<ExceptionRule> ruleOf(const Plan& plan, const Fact& fact)
{
    if (fact.kind == FactKind::Rank)
        return isLast(fact) && lowerIsBetter(plan, fact) ? std::optional(ExceptionRule::PeerOutlier) : std::nullopt;
    if (!fact.concern)
        return std::nullopt;
    switch (fact.kind) {
    case FactKind::Target:
        return ExceptionRule::TargetMissed;
    case FactKind::Signal:
        if (fact.measure.name == "spc-astronomical")
            return ExceptionRule::OutsideLimits;
        return fact.comparator == "mean" ? std::optional(ExceptionRule::SpecialCause) : std::nullopt;
    case FactKind::Forecast:
        return ExceptionRule::OutsideExpectedRange;
    case FactKind::Record:
        return isWorstForLong(fact) ? std::optional(ExceptionRule::WorstRecord) : std::nullopt;
    default:
        return std::nullopt;
    }
}

using Histories = std::map<std::tuple<IndicatorSlug, AreaSlug, std::string, std::string>, const Fact*>;

Histories historiesOf(const std::vector<Fact>& facts)
{
    Histories histories;
    for (const Fact& fact : facts) {
        if (fact.kind == FactKind::TargetHistory)
            histories.emplace(std::tuple(fact.indicator, fact.area, fact.subset, fact.comparator), &fact);
    }
    return histories;
}

Period sinceOf(const Fact& fact, const Histories& histories)
{
    if (fact.kind == FactKind::Signal)
        return fact.evidence.back().period;
    const auto history = histories.find({fact.indicator, fact.area, fact.subset, fact.comparator});
    if (fact.kind != FactKind::Target || history == histories.end())
        return fact.period;
    return fact.period.shifted(1 - static_cast<int>(history->second->value));
}

void place(const Plan& plan, ExceptionItem& item)
{
    const auto* outcome = findOutcome(plan, item.outcome);
    const auto* priority = priorityOf(plan, item.outcome);
    const auto* indicator = findIndicator(plan, item.indicator);
    if (outcome == nullptr || priority == nullptr || indicator == nullptr)
        return;
    const auto* theme = themeOf(plan, priority->slug);
    item.theme = theme->slug;
    item.priority = priority->slug;
    item.themeTitle = theme->title;
    item.priorityTitle = priority->title;
    item.outcomeTitle = outcome->title;
    item.indicatorName = indicator->name;
}

ExceptionItem itemOf(const Plan& plan, const Fact& fact, ExceptionRule rule, const Histories& histories)
{
    ExceptionItem item;
    item.outcome = fact.outcome;
    item.indicator = fact.indicator;
    item.area = fact.area;
    item.subset = fact.subset;
    place(plan, item);
    item.rule = rule;
    item.why = fact.text;
    item.period = fact.period;
    item.since = sinceOf(fact, histories);
    if (rule == ExceptionRule::TargetMissed)
        item.gap = fact.value;
    item.gapUnit = fact.unit;
    item.illustrative = fact.illustrative;
    item.seriousness =
        roundedTo(kWeights.at(static_cast<std::size_t>(rule)) * (kLeast + (1 - kLeast) * fact.notable), kPlaces);
    item.fact = fact;
    return item;
}

// In the plan's order; of several facts that make the same exception the most notable one, which comes first.
std::vector<ExceptionItem> itemsOf(const Plan& plan, const std::vector<Fact>& facts)
{
    const auto histories = historiesOf(facts);
    std::map<OutcomeSlug, std::vector<ExceptionItem>> byOutcome;
    for (const Fact& fact : facts) {
        const auto rule = ruleOf(plan, fact);
        if (!rule)
            continue;
        auto& items = byOutcome[fact.outcome];
        auto item = itemOf(plan, fact, *rule, histories);
        const bool known = std::any_of(items.begin(), items.end(),
                                       [&](const ExceptionItem& other) { return isSameException(item, other); });
        if (!known)
            items.push_back(std::move(item));
    }
    std::vector<ExceptionItem> all;
    for (const Outcome* outcome : outcomes(plan)) {
        auto& items = byOutcome[outcome->slug];
        all.insert(all.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    }
    return all;
}

} // namespace

bool isSameException(const ExceptionItem& a, const ExceptionItem& b)
{
    return a.rule == b.rule && a.indicator == b.indicator && a.area == b.area && a.subset == b.subset;
}

std::vector<ExceptionItem> exceptionsOf(const Plan& plan, const std::vector<Fact>& now, const std::vector<Fact>& before)
{
    auto items = itemsOf(plan, now);
    const auto earlier = itemsOf(plan, before);
    for (ExceptionItem& item : items)
        item.isNew = std::none_of(earlier.begin(), earlier.end(),
                                  [&](const ExceptionItem& other) { return isSameException(item, other); });
    std::stable_sort(items.begin(), items.end(),
                     [](const ExceptionItem& a, const ExceptionItem& b) { return a.seriousness > b.seriousness; });
    return items;
}

} // namespace outturn::services
