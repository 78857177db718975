// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears whom in the main window; what is then done stands in main_window.cpp.
#include "gui/presenters/priority_presenter.h"
#include "gui/shell/analysis_pages.h"
#include "gui/shell/help_dialogs.h"
#include "gui/shell/import_opening.h"
#include "gui/shell/main_window.h"
#include "gui/shell/message_bar.h"
#include "gui/shell/palette_popup.h"
#include "gui/shell/status_line.h"
#include "gui/shell/theme_switch.h"
#include "gui/shell/top_bar.h"
#include "gui/shell/watch_bar.h"
#include "gui/views/priority_view.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QTime>

namespace outturn::gui {

void MainWindow::connectPresenters()
{
    connect(&m_navigation, &NavigationPresenter::contentLoaded, this, &MainWindow::showContent);
    connect(&m_navigation, &NavigationPresenter::locationChanged, this, &MainWindow::showPlace);
    connect(&m_navigation, &NavigationPresenter::failed, this, &MainWindow::tell);
    connect(m_analysis, &AnalysisPages::failed, this, &MainWindow::tell);
    connect(m_analysis, &AnalysisPages::problemsCounted, this,
            [this] { m_overview.setProblems(m_analysis->edition().problems()); });
    connect(m_analysis, &AnalysisPages::problemWanted, this,
            [this](const domain::OutcomeSlug& outcome) { m_priorityView->seekProblem(outcome); });
    connect(m_analysis, &AnalysisPages::copyWanted, this, &MainWindow::saveOriginal);
    connect(m_analysis, &AnalysisPages::figuresWritten, this, [this] {
        onFiguresWritten();
        if (m_priority)
            m_priority->reload();
    });
    connect(&m_proofs, &ProofDesk::failed, this, &MainWindow::tell);
    connect(&m_palette, &PalettePresenter::failed, this, &MainWindow::tell);
    connect(&m_overview, &OverviewPresenter::priorityChosen, this,
            [this](const domain::PrioritySlug& priority) { m_navigation.openPriority(priority); });
    connect(m_popup, &PalettePopup::placeChosen, &m_navigation, &NavigationPresenter::openPriority);
    connect(m_popup, &PalettePopup::commandChosen, this,
            [this](int action) { m_actions[static_cast<ActionId>(action)].trigger(); });
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(&m_topBar->quarterMenu(), &QMenu::aboutToShow, this, &MainWindow::fillQuarterMenu);
    connect(&m_topBar->userMenu(), &QMenu::aboutToShow, this, &MainWindow::fillUserMenu);
    connect(m_watchBar, &WatchBar::reviewAsked, this, &MainWindow::importRequested);
    connect(m_watchBar, &WatchBar::failed, this, &MainWindow::tell);
    connect(this, &MainWindow::importRequested, m_import, &ImportOpening::open);
    connect(m_import, &ImportOpening::imported, this, &MainWindow::onChangedElsewhere);
    connect(m_import, &ImportOpening::panelChosen, &m_navigation, &NavigationPresenter::openPriority);
    connect(&m_watch, &StoreWatch::changedElsewhere, this, &MainWindow::onChangedElsewhere);
}

void MainWindow::connectActions()
{
    m_actions.on(ActionId::Find, [this] { openPalette(); });
    m_actions.on(ActionId::Overview, [this] { m_navigation.openOverview(); });
    m_actions.on(ActionId::Exceptions, [this] { m_navigation.openPage(Page::Exceptions); });
    m_actions.on(ActionId::Changes, [this] { m_navigation.openPage(Page::Changes); });
    m_actions.on(ActionId::Commentary, [this] { m_navigation.openPage(Page::Commentary); });
    m_actions.on(ActionId::Imports, [this] { m_navigation.openPage(Page::Imports); });
    m_actions.on(ActionId::Import, [this] { m_import->open(); });
    m_actions.on(ActionId::PreviousPriority, [this] { m_navigation.openPreviousPriority(); });
    m_actions.on(ActionId::NextPriority, [this] { m_navigation.openNextPriority(); });
    m_actions.on(ActionId::Back, [this] { m_navigation.goBack(); });
    m_actions.on(ActionId::Forward, [this] { m_navigation.goForward(); });
    m_actions.on(ActionId::Present, [this] { present(m_topBar->isVisible()); });
    m_actions.on(ActionId::LeavePresenting, [this] { present(false); });
    m_actions.on(ActionId::SwitchTheme, [this] { m_themeSwitch.toggle(m_theme); });
    m_actions.on(ActionId::Explain, [this] { explain(); });
    m_actions.on(ActionId::Shortcuts, [this] { shortcutsDialog(m_theme, this)->open(); });
    m_actions.on(ActionId::WatchFolder, [this] { m_watchBar->chooseFolder(); });
    m_actions.on(ActionId::OpenStore, [this] { emit openStoreRequested(); });
    m_actions.on(ActionId::ChangeName, [this] { changeName(); });
    m_actions.on(ActionId::About, [this] { aboutDialog(m_theme, this)->open(); });
    m_actions.on(ActionId::Quit, [this] { close(); });
    m_actions[ActionId::LeavePresenting].setEnabled(false);
}

void MainWindow::connectPriority()
{
    connect(m_priorityView, &PriorityView::previousRequested, &m_navigation,
            &NavigationPresenter::openPreviousPriority);
    connect(m_priorityView, &PriorityView::nextRequested, &m_navigation, &NavigationPresenter::openNextPriority);
    connect(m_priorityView, &PriorityView::explanationRequested, this, &MainWindow::showExplanation);
    connect(m_priority, &PriorityPresenter::failed, this, &MainWindow::tell);
    connect(m_priority, &PriorityPresenter::draftSaved, this, [this](const QDateTime& at) {
        m_status->setSaved(tr("Draft kept %1").arg(at.toString(QStringLiteral("HH:mm:ss"))));
    });
    connect(m_priority, &PriorityPresenter::commentarySaved, this, [this] {
        m_status->setSaved(tr("Saved %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))));
        m_navigation.reload();
    });
    connect(m_priority, &PriorityPresenter::figuresWritten, this, &MainWindow::onFiguresWritten);
    connect(m_priority, &PriorityPresenter::statusChanged, &m_navigation, &NavigationPresenter::reload);
    connect(m_priority, &PriorityPresenter::noteWritten, &m_navigation, &NavigationPresenter::reload);
    connect(m_priority, &PriorityPresenter::claimDecided, m_analysis, &AnalysisPages::forget);
}

} // namespace outturn::gui
