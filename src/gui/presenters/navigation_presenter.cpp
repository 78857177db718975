// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/navigation_presenter.h"

#include "gui/presenters/navigation_quarters.h"
#include "gui/presenters/navigation_rows.h"

#include <outturn/domain/period_text.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/services.h>

#include <algorithm>
#include <utility>

namespace outturn::gui {

NavigationPresenter::NavigationPresenter(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

bool NavigationPresenter::start(const Location& wanted)
{
    if (!loadPlan())
        return false;
    const auto quarter = m_services.plan().currentQuarter();
    if (!quarter) {
        emit failed(QString::fromStdString(quarter.error().message));
        return false;
    }
    const bool usable = wanted.quarter.kind() == domain::PeriodKind::Quarter && knows(wanted);
    Location location = usable ? wanted : Location{.quarter = *quarter};
    if (!loadQuarter(location.quarter))
        return false;
    m_history.visit(location);
    arrive();
    return true;
}

void NavigationPresenter::openPage(Page page)
{
    visit({.page = page, .quarter = location().quarter});
}

void NavigationPresenter::setExceptionCount(const domain::Period& quarter, int count)
{
    m_exceptions = {quarter, count};
    tellRows();
    emit rowsChanged();
}

void NavigationPresenter::setProblemCount(const domain::Period& quarter, int count)
{
    m_problems = {quarter, count};
    tellRows();
    emit rowsChanged();
}

void NavigationPresenter::tellRows()
{
    const auto ofQuarter = [this](const auto& count) {
        return count && count->first == location().quarter ? std::optional(count->second) : std::nullopt;
    };
    m_rows = navigationRows(*m_overview, location(),
                            {.exceptions = ofQuarter(m_exceptions), .problems = ofQuarter(m_problems)});
}

void NavigationPresenter::openPriority(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome)
{
    visit({.page = Page::Priority, .priority = priority, .outcome = outcome, .quarter = location().quarter});
}

void NavigationPresenter::openQuarter(const domain::Period& quarter)
{
    Location there = location();
    there.quarter = quarter;
    visit(there);
}

void NavigationPresenter::step(int by)
{
    const auto all = domain::priorities(*m_plan);
    if (all.empty())
        return;
    const auto isHere = [this](const domain::Priority* one) { return one->slug == location().priority; };
    const auto here = std::ranges::find_if(all, isHere);
    const auto size = static_cast<std::ptrdiff_t>(all.size());
    const auto outside = by > 0 ? -1 : size; // from a page that is no priority: the first or the last one
    const auto from = here == all.end() ? outside : here - all.begin();
    openPriority(all[static_cast<std::size_t>((from + by + size) % size)]->slug);
}

void NavigationPresenter::visit(Location there)
{
    if (!knows(there)) {
        emit failed(tr("The plan has no priority “%1”; somebody may have renamed it.")
                        .arg(QString::fromStdString(there.priority.text())));
        return;
    }
    if (there.quarter != location().quarter && !loadQuarter(there.quarter))
        return;
    m_history.visit(there);
    arrive();
}

void NavigationPresenter::goBack()
{
    m_history.goBack();
    arriveFromHistory();
}

void NavigationPresenter::goForward()
{
    m_history.goForward();
    arriveFromHistory();
}

void NavigationPresenter::arriveFromHistory()
{
    if (m_overview->quarter == location().quarter || loadQuarter(location().quarter))
        arrive();
}

void NavigationPresenter::reload()
{
    m_services.plan().reload();
    if (!loadPlan() || !loadQuarter(location().quarter))
        return;
    tellRows();
    m_announced = m_overview;
    emit contentLoaded();
}

void NavigationPresenter::arrive()
{
    tellRows();
    // Most steps stay in the quarter: what depends on the quarter alone need not be made anew.
    if (std::exchange(m_announced, m_overview) != m_overview)
        emit contentLoaded();
    emit locationChanged();
}

bool NavigationPresenter::loadPlan()
{
    auto plan = m_services.plan().plan();
    if (!plan) {
        emit failed(QString::fromStdString(plan.error().message));
        return false;
    }
    auto editions = m_services.plan().editions();
    if (!editions) {
        emit failed(QString::fromStdString(editions.error().message));
        return false;
    }
    m_plan = std::move(*plan);
    m_editions = std::move(*editions);
    return true;
}

bool NavigationPresenter::loadQuarter(const domain::Period& quarter)
{
    auto overview = m_services.overview().overview(quarter);
    if (!overview) {
        emit failed(QString::fromStdString(overview.error().message));
        return false;
    }
    m_overview = std::move(*overview);
    return true;
}

bool NavigationPresenter::knows(const Location& there) const
{
    return there.page != Page::Priority || domain::findPriority(*m_plan, there.priority) != nullptr;
}

std::vector<QuarterChoice> NavigationPresenter::quarters() const
{
    return quarterChoices(m_editions, *m_overview, location().quarter);
}

QString NavigationPresenter::planTitle() const
{
    return QString::fromStdString(m_plan->title);
}

QString NavigationPresenter::quarterTitle() const
{
    return QString::fromStdString(domain::periodTitle(location().quarter));
}

QString NavigationPresenter::editionNote() const
{
    const auto choices = quarters();
    const auto here = std::ranges::find_if(choices, &QuarterChoice::here);
    return here == choices.end() ? QString() : here->note;
}

QString NavigationPresenter::placeTitle() const
{
    const domain::Priority* priority = domain::findPriority(*m_plan, location().priority);
    if (priority)
        return QString::fromStdString(priority->title);
    switch (location().page) {
    case Page::Exceptions:
        return tr("Exceptions");
    case Page::Changes:
        return tr("What changed");
    case Page::Commentary:
        return tr("Commentary");
    case Page::Imports:
        return tr("Past imports");
    case Page::Overview:
    case Page::Priority:
        break;
    }
    return tr("Overview");
}

} // namespace outturn::gui
