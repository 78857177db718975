// SPDX-License-Identifier: GPL-3.0-or-later
#include "exceptions_service_impl.h"

#include "facts_exceptions.h"

namespace outturn::services {
namespace {

using namespace outturn::domain;

MatrixEntry entryOf(const Priority& priority, const analysis::IndicatorFigures& figures)
{
    const analysis::LineEvidence& line = figures.lines.front();
    MatrixEntry entry;
    entry.priority = priority.slug;
    entry.outcome = figures.indicator.outcome;
    entry.indicator = figures.indicator.slug;
    entry.indicatorName = figures.indicator.name;
    entry.eligibility = line.eligibility;
    entry.valuesWanted = line.eligibility.valuesWanted;
    if (!line.chart)
        return entry;
    entry.valuesWanted = line.chart->valuesWanted();
    entry.charted = entry.valuesWanted == 0;
    entry.variation = line.chart->variation;
    entry.assurance = line.chart->assurance;
    for (const SeriesPoint& point : line.values.points)
        entry.illustrative = entry.illustrative || point.illustrative;
    return entry;
}

bool hasFigures(const analysis::IndicatorFigures& figures)
{
    return !figures.lines.empty() && figures.lines.front().main && !figures.lines.front().values.points.empty();
}

} // namespace

Result<ExceptionList> ExceptionsServiceImpl::exceptions(const Period& quarter)
{
    return m_exceptions.value(quarter, m_workspace.figuresVersion(), [&] { return computedExceptions(quarter); });
}

Result<AssuranceMatrix> ExceptionsServiceImpl::assuranceMatrix(const Period& quarter)
{
    return m_matrices.value(quarter, m_workspace.figuresVersion(), [&] { return computedMatrix(quarter); });
}

Result<ExceptionList> ExceptionsServiceImpl::computedExceptions(const Period& quarter)
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
    return std::make_shared<const std::vector<ExceptionItem>>(exceptionsOf(**plan, **now, **before));
}

Result<AssuranceMatrix> ExceptionsServiceImpl::computedMatrix(const Period& quarter)
{
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    auto reader = m_facts.evidence(quarter);
    if (!reader)
        return tl::unexpected(reader.error());
    std::vector<MatrixEntry> entries;
    for (const Outcome* outcome : outcomes(**plan)) {
        const auto evidence = reader->outcome(*outcome);
        if (!evidence)
            return tl::unexpected(evidence.error());
        for (const analysis::IndicatorFigures& figures : evidence->indicators) {
            if (hasFigures(figures))
                entries.push_back(entryOf(*priorityOf(**plan, outcome->slug), figures));
        }
    }
    return std::make_shared<const std::vector<MatrixEntry>>(std::move(entries));
}

} // namespace outturn::services
