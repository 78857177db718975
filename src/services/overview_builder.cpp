// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_builder.h"

#include "indicator_reader.h"
#include "outcome_judge.h"

#include <outturn/store/commentary_repository.h>
#include <outturn/store/edition_repository.h>
#include <outturn/store/status_repository.h>
#include <outturn/store/store_counts.h>

#include <algorithm>

namespace outturn::services {
namespace {

using namespace outturn::domain;

int& counterOf(Overview& overview, Status status)
{
    switch (status) {
    case Status::OnTrack:
        return overview.onTrack;
    case Status::Watch:
        return overview.watch;
    case Status::NotOnTrack:
        return overview.notOnTrack;
    case Status::NotAssessed:
        break;
    }
    return overview.notAssessed;
}

bool missesTarget(const IndicatorSummary& summary)
{
    return std::any_of(summary.targets.begin(), summary.targets.end(),
                       [](const TargetPosition& position) { return !position.met; });
}

} // namespace

Result<Overview> OverviewBuilder::build()
{
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    if (const auto read = readContext(); !read)
        return tl::unexpected(read.error());
    m_overview.planTitle = (*plan)->title;
    for (const Theme& part : (*plan)->themes) {
        auto summary = theme(part);
        if (!summary)
            return tl::unexpected(summary.error());
        m_overview.themes.push_back(std::move(*summary));
    }
    if (!m_overview.dataTo.ok())
        m_overview.dataTo = m_overview.quarter.last();
    return std::move(m_overview);
}

Result<void> OverviewBuilder::readContext()
{
    const auto& store = m_workspace.store();
    auto targets = m_workspace.targets();
    if (!targets)
        return tl::unexpected(targets.error());
    m_targets = std::move(*targets);
    const auto decisions = store::StatusRepository(store).newestOfQuarter(m_overview.quarter);
    if (!decisions)
        return tl::unexpected(decisions.error());
    for (const StatusDecision& decision : *decisions)
        m_decisions.emplace(decision.outcome, decision);
    const auto texts = store::CommentaryRepository(store).newestOfQuarter(m_overview.quarter);
    if (!texts)
        return tl::unexpected(texts.error());
    m_overview.commentariesSaved = static_cast<int>(texts->size());
    const auto edition = store::EditionRepository(store).find(m_overview.quarter);
    if (!edition)
        return tl::unexpected(edition.error());
    m_overview.editionState = *edition ? (*edition)->state : EditionState::Open;
    const auto counts = store::counts(store);
    if (!counts)
        return tl::unexpected(counts.error());
    m_overview.observations = counts->observations;
    return {};
}

Result<ThemeSummary> OverviewBuilder::theme(const Theme& theme)
{
    ThemeSummary summary{theme.slug, theme.title, {}};
    for (const Priority& part : theme.priorities) {
        auto card = priority(part);
        if (!card)
            return tl::unexpected(card.error());
        summary.priorities.push_back(std::move(*card));
    }
    return summary;
}

Result<PrioritySummary> OverviewBuilder::priority(const Priority& priority)
{
    PrioritySummary card{.slug = priority.slug, .title = priority.title};
    for (const Outcome& outcome : priority.outcomes) {
        auto indicators = summaries(outcome);
        if (!indicators)
            return tl::unexpected(indicators.error());
        card.status = domain::worseOf(card.status, judge(outcome, *indicators));
        ++card.outcomes;
        const auto first = std::find_if(indicators->begin(), indicators->end(),
                                        [](const IndicatorSummary& summary) { return summary.latest.has_value(); });
        if (!card.headline && first != indicators->end())
            card.headline = std::move(*first);
    }
    return card;
}

Result<std::vector<IndicatorSummary>> OverviewBuilder::summaries(const Outcome& outcome)
{
    std::vector<IndicatorSummary> summaries;
    for (const Indicator& indicator : outcome.indicators) {
        const auto reader = IndicatorReader::read(m_workspace, indicator);
        if (!reader)
            return tl::unexpected(reader.error());
        summaries.push_back(reader->summary(m_overview.quarter, m_targets));
        count(summaries.back());
    }
    return summaries;
}

Status OverviewBuilder::judge(const Outcome& outcome, const std::vector<IndicatorSummary>& summaries)
{
    const auto decided = m_decisions.find(outcome.slug);
    const Status status = decided != m_decisions.end() ? decided->second.status : proposedStatus(summaries).proposed;
    ++counterOf(m_overview, status);
    ++m_overview.outcomes;
    return status;
}

void OverviewBuilder::count(const IndicatorSummary& summary)
{
    ++m_overview.indicators;
    if (!summary.latest)
        return;
    const Date end = summary.latest->period.last();
    m_overview.dataTo = m_overview.dataTo.ok() ? std::max(m_overview.dataTo, end) : end;
    if (missesTarget(summary))
        ++m_overview.targetsMissed;
    // What is observed now and then has nothing to be late for.
    if (summary.late && summary.indicator.frequency != Frequency::AdHoc) {
        ++m_overview.reportingLater;
        m_overview.latestOfLate = std::max(m_overview.latestOfLate.value_or(end), end);
    }
}

} // namespace outturn::services
