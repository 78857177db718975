// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/analysis_pages.h"

#include "gui/presenters/navigation_presenter.h"
#include "gui/views/changes_view.h"
#include "gui/views/exceptions_view.h"

#include <QStackedWidget>

#include <chrono>

namespace outturn::gui {
namespace {

constexpr std::chrono::milliseconds kIdle{2500};

} // namespace

AnalysisPages::AnalysisPages(services::Services& services, NavigationPresenter& navigation, ThemeKeeper& theme,
                             QStackedWidget& pages, QObject* parent)
    : QObject(parent)
    , m_navigation(navigation)
    , m_theme(theme)
    , m_pages(pages)
    , m_exceptions(services)
    , m_changes(services)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdle);
    const auto open = [this](const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome) {
        m_navigation.openPriority(priority, outcome);
    };
    connect(&m_exceptions, &ExceptionsPresenter::outcomeChosen, this, open);
    connect(&m_changes, &ChangesPresenter::outcomeChosen, this, open);
    connect(&m_exceptions, &ExceptionsPresenter::exceptionsLoaded, this, &AnalysisPages::countExceptions);
    connect(&m_exceptions, &ExceptionsPresenter::failed, this, &AnalysisPages::failed);
    connect(&m_changes, &ChangesPresenter::failed, this, &AnalysisPages::failed);
    connect(&m_idle, &QTimer::timeout, this, [this] { m_exceptions.show(m_navigation.location().quarter); });
}

bool AnalysisPages::show()
{
    countWhenIdle();
    const Page page = m_navigation.location().page;
    if (page != Page::Exceptions && page != Page::Changes)
        return false;
    if (page == Page::Exceptions && !m_exceptionsView) {
        m_exceptionsView = new ExceptionsView(m_exceptions, m_theme);
        m_pages.addWidget(m_exceptionsView);
    }
    if (page == Page::Changes && !m_changesView) {
        m_changesView = new ChangesView(m_changes, m_theme);
        m_pages.addWidget(m_changesView);
    }
    if (page == Page::Exceptions)
        m_pages.setCurrentWidget(m_exceptionsView);
    else
        m_pages.setCurrentWidget(m_changesView);
    // The page appears first and says that it is looking.
    QTimer::singleShot(0, this, &AnalysisPages::load);
    return true;
}

void AnalysisPages::forget()
{
    m_exceptions.forget();
    m_changes.forget();
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
}

void AnalysisPages::countExceptions()
{
    m_navigation.setExceptionCount(m_exceptions.quarter(), m_exceptions.count());
}

} // namespace outturn::gui
