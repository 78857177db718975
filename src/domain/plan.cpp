// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/plan.h>

#include <algorithm>

namespace outturn::domain {
namespace {

template <typename Part, typename PartSlug>
const Part* withSlug(const std::vector<const Part*>& parts, const PartSlug& slug)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&slug](const Part* part) { return part->slug == slug; });
    return found == parts.end() ? nullptr : *found;
}

template <typename Part, typename PartSlug> bool hasSlug(const std::vector<Part>& parts, const PartSlug& slug)
{
    return std::any_of(parts.begin(), parts.end(), [&slug](const Part& part) { return part.slug == slug; });
}

} // namespace

const Priority* findPriority(const Plan& plan, const PrioritySlug& slug)
{
    return withSlug(priorities(plan), slug);
}

const Outcome* findOutcome(const Plan& plan, const OutcomeSlug& slug)
{
    return withSlug(outcomes(plan), slug);
}

const Indicator* findIndicator(const Plan& plan, const IndicatorSlug& slug)
{
    return withSlug(indicators(plan), slug);
}

const Priority* priorityOf(const Plan& plan, const OutcomeSlug& slug)
{
    for (const Priority* priority : priorities(plan)) {
        if (hasSlug(priority->outcomes, slug))
            return priority;
    }
    return nullptr;
}

const Theme* themeOf(const Plan& plan, const PrioritySlug& slug)
{
    for (const Theme& theme : plan.themes) {
        if (hasSlug(theme.priorities, slug))
            return &theme;
    }
    return nullptr;
}

std::vector<const Priority*> priorities(const Plan& plan)
{
    std::vector<const Priority*> all;
    for (const Theme& theme : plan.themes) {
        for (const Priority& priority : theme.priorities)
            all.push_back(&priority);
    }
    return all;
}

std::vector<const Outcome*> outcomes(const Plan& plan)
{
    std::vector<const Outcome*> all;
    for (const Priority* priority : priorities(plan)) {
        for (const Outcome& outcome : priority->outcomes)
            all.push_back(&outcome);
    }
    return all;
}

std::vector<const Indicator*> indicators(const Plan& plan)
{
    std::vector<const Indicator*> all;
    for (const Outcome* outcome : outcomes(plan)) {
        for (const Indicator& indicator : outcome->indicators)
            all.push_back(&indicator);
    }
    return all;
}

} // namespace outturn::domain
