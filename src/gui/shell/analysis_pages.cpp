// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/analysis_pages.h"

#include "gui/presenters/navigation_presenter.h"
#include "gui/views/batches_view.h"
#include "gui/views/changes_view.h"
#include "gui/views/edition_view.h"
#include "gui/views/exceptions_view.h"

#include <QStackedWidget>

#include <chrono>
#include <type_traits>

namespace outturn::gui {
namespace {

constexpr std::chrono::milliseconds kIdle{2500};

} // namespace

AnalysisPages::AnalysisPages(services::Services& services, NavigationPresenter& navigation, ProofDesk& proofs,
                             ThemeKeeper& theme, QStackedWidget& pages, QObject* parent)
    : QObject(parent)
    , m_navigation(navigation)
    , m_theme(theme)
    , m_pages(pages)
    , m_exceptions(services)
    , m_changes(services)
    , m_edition(services, proofs)
    , m_batches(services)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdle);
    const auto open = [this](const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome) {
        m_navigation.openPriority(priority, outcome);
    };
    connect(&m_exceptions, &ExceptionsPresenter::outcomeChosen, this, open);
    connect(&m_changes, &ChangesPresenter::outcomeChosen, this, open);
    connect(&m_edition, &EditionPresenter::outcomeChosen, this,
            [this](const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome, bool atProblem) {
                m_navigation.openPriority(priority, outcome);
                if (atProblem)
                    emit problemWanted(outcome);
            });
    connect(&m_edition, &EditionPresenter::editionLoaded, this, &AnalysisPages::countProblems);
    connect(&m_exceptions, &ExceptionsPresenter::exceptionsLoaded, this, &AnalysisPages::countExceptions);
    connect(&m_batches, &BatchesPresenter::outcomeChosen, this, open);
    connect(&m_batches, &BatchesPresenter::copyWanted, this, &AnalysisPages::copyWanted);
    connect(&m_batches, &BatchesPresenter::figuresWritten, this, &AnalysisPages::figuresWritten);
    connect(&m_batches, &BatchesPresenter::failed, this, &AnalysisPages::failed);
    connect(&m_exceptions, &ExceptionsPresenter::failed, this, &AnalysisPages::failed);
    connect(&m_changes, &ChangesPresenter::failed, this, &AnalysisPages::failed);
    connect(&m_idle, &QTimer::timeout, this, [this] { m_exceptions.show(m_navigation.location().quarter); });
}

bool AnalysisPages::show()
{
    countWhenIdle();
    QWidget* page = pageOf(m_navigation.location().page);
    if (!page)
        return false;
    m_pages.setCurrentWidget(page);
    // The page appears first and says that it is looking.
    QTimer::singleShot(0, this, &AnalysisPages::load);
    return true;
}

QWidget* AnalysisPages::pageOf(Page page)
{
    const auto made = [this](auto*& view, auto& presenter) -> QWidget* {
        if (!view) {
            view = new std::remove_reference_t<decltype(*view)>(presenter, m_theme);
            m_pages.addWidget(view);
        }
        return view;
    };
    switch (page) {
    case Page::Exceptions:
        return made(m_exceptionsView, m_exceptions);
    case Page::Changes:
        return made(m_changesView, m_changes);
    case Page::Commentary:
        return made(m_editionView, m_edition);
    case Page::Imports:
        return made(m_batchesView, m_batches);
    case Page::Overview:
    case Page::Priority:
        break;
    }
    return nullptr;
}

void AnalysisPages::forget()
{
    m_exceptions.forget();
    m_changes.forget();
    m_edition.forget();
    m_batches.forget();
    countWhenIdle();
    load();
}

void AnalysisPages::countWhenIdle()
{
    // Not on a priority's page, where somebody may be typing.
    const Location& place = m_navigation.location();
    if (place.page == Page::Overview && !m_exceptions.holds(place.quarter))
        m_idle.start();
    else
        m_idle.stop();
}

void AnalysisPages::load()
{
    const Location& place = m_navigation.location();
    if (place.page == Page::Exceptions)
        m_exceptions.show(place.quarter);
    else if (place.page == Page::Changes)
        m_changes.show(place.quarter);
    else if (place.page == Page::Imports)
        m_batches.show(place.quarter);
    // On a thread of its own: nobody waits for it, wherever the window is.
    m_edition.show(place.quarter);
}

void AnalysisPages::countProblems()
{
    if (m_edition.quarter())
        m_navigation.setProblemCount(*m_edition.quarter(), m_edition.problemCount());
    emit problemsCounted();
}

void AnalysisPages::countExceptions()
{
    m_navigation.setExceptionCount(m_exceptions.quarter(), m_exceptions.count());
}

} // namespace outturn::gui
