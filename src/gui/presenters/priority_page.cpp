// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/priority_page.h"

#include "gui/presenters/priority_about.h"
#include "gui/presenters/priority_indicator.h"

#include <outturn/domain/period_text.h>

#include <algorithm>
#include <array>

namespace outturn::gui {
namespace {

// From what needs attention most.
constexpr std::array kWorstFirst{domain::Status::NotOnTrack, domain::Status::Watch, domain::Status::OnTrack,
                                 domain::Status::NotAssessed};

domain::Status worstOf(const std::vector<OutcomeTexts>& outcomes)
{
    for (const auto status : kWorstFirst) {
        if (std::ranges::any_of(outcomes, [&](const auto& outcome) { return outcome.status.status == status; }))
            return status;
    }
    return domain::Status::NotAssessed;
}

QString wordOf(domain::Status status)
{
    const auto title = domain::statusTitle(status);
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

OutcomeTexts outcomeTexts(const std::shared_ptr<const services::PriorityPanel>& panel,
                          const services::OutcomePanel& outcome)
{
    OutcomeTexts texts{
        .slug = outcome.slug, .title = QString::fromStdString(outcome.title), .status = statusTexts(outcome.status)};
    for (const auto& indicator : outcome.indicators) {
        texts.indicators.push_back(indicatorTexts(indicator, panel));
        offerFirstFigures(texts.indicators.back(), indicator.summary, panel->quarter);
    }
    if (texts.indicators.empty())
        texts.indicators.push_back(noIndicatorTexts());
    return texts;
}

} // namespace

PriorityTexts priorityTexts(const std::shared_ptr<const services::PriorityPanel>& panel)
{
    PriorityTexts texts{.slug = panel->slug,
                        .quarter = panel->quarter,
                        .theme = QString::fromStdString(panel->themeTitle),
                        .title = QString::fromStdString(panel->title),
                        .quarterTitle = QString::fromStdString(domain::periodTitle(panel->quarter))};
    for (const auto& outcome : panel->outcomes)
        texts.outcomes.push_back(outcomeTexts(panel, outcome));
    setWorstStatus(texts);
    return texts;
}

void setWorstStatus(PriorityTexts& texts)
{
    texts.status = worstOf(texts.outcomes);
    texts.statusWord = wordOf(texts.status);
}

} // namespace outturn::gui
