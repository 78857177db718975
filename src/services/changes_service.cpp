// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes_service_impl.h"

#include "facts_exceptions.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace outturn::services {
namespace {

using namespace outturn::domain;
using analysis::Fact;
using analysis::FactKind;

// Targets may change their value from quarter to quarter; which kind of target it is stays.
using TargetKey = std::tuple<IndicatorSlug, AreaSlug, std::string, std::string>;

TargetKey targetKey(const Fact& fact)
{
    return {fact.indicator, fact.area, fact.subset, fact.comparator.substr(0, fact.comparator.find(' '))};
}

void addTargets(const std::vector<Fact>& now, const std::vector<Fact>& before, QuarterChanges& changes)
{
    std::map<TargetKey, bool> missedBefore;
    for (const Fact& fact : before) {
        if (fact.kind == FactKind::Target)
            missedBefore.emplace(targetKey(fact), fact.concern);
    }
    for (const Fact& fact : now) {
        if (fact.kind != FactKind::Target)
            continue;
        const auto was = missedBefore.find(targetKey(fact));
        if (was != missedBefore.end() && was->second != fact.concern)
            (fact.concern ? changes.targetsMissed : changes.targetsMet).push_back(fact);
    }
}

void addExceptions(const Plan& plan, const std::vector<Fact>& now, const std::vector<Fact>& before,
                   QuarterChanges& changes)
{
    const auto current = exceptionsOf(plan, now, before);
    for (const ExceptionItem& item : current) {
        if (item.isNew)
            changes.newExceptions.push_back(item);
    }
    for (ExceptionItem& item : exceptionsOf(plan, before, {})) {
        const bool stays = std::any_of(current.begin(), current.end(),
                                       [&](const ExceptionItem& other) { return isSameException(item, other); });
        if (!stays)
            changes.endedExceptions.push_back(std::move(item));
    }
}

void addNews(const std::vector<Fact>& now, QuarterChanges& changes)
{
    for (const Fact& fact : now) {
        if (fact.kind == FactKind::Revision)
            changes.revisions.push_back(fact);
        if (fact.kind == FactKind::Record && changes.quarter.contains(fact.period.last()))
            changes.records.push_back(fact);
    }
}

} // namespace

Result<std::vector<StatusMove>> ChangesServiceImpl::statusMoves(const Plan& plan, const Period& quarter)
{
    std::vector<StatusMove> moves;
    for (const Outcome* outcome : outcomes(plan)) {
        const auto now = m_statuses.status(outcome->slug, quarter);
        if (!now)
            return tl::unexpected(now.error());
        const auto before = m_statuses.status(outcome->slug, quarter.previous());
        if (!before)
            return tl::unexpected(before.error());
        if (now->effective() != before->effective())
            moves.push_back(
                {outcome->slug, outcome->title, before->effective(), now->effective(), now->decision.has_value()});
    }
    return moves;
}

Result<std::shared_ptr<const QuarterChanges>> ChangesServiceImpl::changes(const Period& quarter)
{
    // Decisions on statuses count too, so that any write makes it be computed anew.
    auto version = m_workspace.figuresVersion();
    if (version)
        *version += '#' + std::to_string(m_workspace.store().changeCounter());
    return m_kept.value(quarter, version, [&] { return computed(quarter); });
}

Result<std::shared_ptr<const QuarterChanges>> ChangesServiceImpl::computed(const Period& quarter)
{
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    const auto now = m_facts.facts(quarter);
    if (!now)
        return tl::unexpected(now.error());
    const auto before = m_facts.facts(quarter.previous());
    if (!before)
        return tl::unexpected(before.error());
    auto moves = statusMoves(**plan, quarter);
    if (!moves)
        return tl::unexpected(moves.error());
    QuarterChanges changes{.quarter = quarter, .before = quarter.previous(), .statuses = std::move(*moves)};
    addExceptions(**plan, **now, **before, changes);
    addTargets(**now, **before, changes);
    addNews(**now, changes);
    return std::make_shared<const QuarterChanges>(std::move(changes));
}

} // namespace outturn::services
