// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/problem_walk.h"

#include "gui/presenters/navigation_presenter.h"
#include "gui/shell/analysis_pages.h"
#include "gui/views/priority_view.h"
#include "gui/views/section_walk.h"

namespace outturn::gui {

ProblemWalk::ProblemWalk(NavigationPresenter& navigation, const AnalysisPages& pages, PriorityView& view,
                         QObject* parent)
    : QObject(parent)
    , m_navigation(navigation)
    , m_pages(pages)
    , m_view(view)
{
    connect(&view.walk(), &SectionWalk::problemsEnded, this, &ProblemWalk::goOn);
    connect(&pages, &AnalysisPages::problemsCounted, this, &ProblemWalk::tellPlaces);
    connect(&navigation, &NavigationPresenter::locationChanged, this, &ProblemWalk::tellPlaces);
    tellPlaces();
}

void ProblemWalk::goOn(bool forwards)
{
    const Location here = m_navigation.location();
    const auto& edition = m_pages.edition();
    const auto next = edition.quarter() == here.quarter ? edition.problemBeyond(here.priority, forwards) : std::nullopt;
    if (!next) {
        m_view.walk().startOver(forwards);
        return;
    }
    m_navigation.openPriority(next->priority, next->outcome);
    m_view.seekProblem(next->outcome, forwards);
}

void ProblemWalk::tellPlaces()
{
    const Location& here = m_navigation.location();
    const auto& edition = m_pages.edition();
    if (here.page == Page::Priority)
        m_view.walk().setProblemsAround(edition.quarter() == here.quarter ? edition.problemsAround(here.priority)
                                                                          : ProblemsAround{});
}

} // namespace outturn::gui
