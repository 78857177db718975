// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/main_window.h"

#include "gui/dialogs/user_prompts.h"
#include "gui/presenters/navigation_store_line.h"
#include "gui/presenters/priority_presenter.h"
#include "gui/shell/analysis_pages.h"
#include "gui/shell/help_dialogs.h"
#include "gui/shell/import_opening.h"
#include "gui/shell/lasting_chart_choices.h"
#include "gui/shell/message_bar.h"
#include "gui/shell/navigation_pane.h"
#include "gui/shell/palette_popup.h"
#include "gui/shell/problem_walk.h"
#include "gui/shell/status_line.h"
#include "gui/shell/theme_switch.h"
#include "gui/shell/top_bar.h"
#include "gui/shell/watch_bar.h"
#include "gui/shell/window_menus.h"
#include "gui/shell/window_settings.h"
#include "gui/theme/theme.h"
#include "gui/views/overview_view.h"
#include "gui/views/priority_view.h"

#include <outturn/services/import_service.h>
#include <outturn/services/services.h>
#include <outturn/services/store_service.h>

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTime>
#include <QVBoxLayout>

namespace outturn::gui {
namespace {

constexpr int kPaneWidth = 252;
constexpr QSize kFirstSize{1440, 900};
constexpr QSize kSmallestSize{900, 560};

} // namespace

MainWindow::MainWindow(services::Services& services, ThemeKeeper& theme, ThemeSwitch& themeSwitch, UserPrompts& prompts,
                       WindowSettings& settings)
    : m_services(services)
    , m_theme(theme)
    , m_themeSwitch(themeSwitch)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_navigation(services)
    , m_palette(services)
    , m_proofs(services)
    , m_watch(services, this)
    , m_actions(*this)
    , m_topBar(new TopBar(theme, this))
    , m_splitter(new QSplitter(this))
    , m_pane(new NavigationPane(m_navigation, theme))
    , m_messages(new MessageBar)
    , m_watchBar(new WatchBar(services, settings, prompts))
    , m_pages(new QStackedWidget)
    , m_overviewView(new OverviewView(m_overview, theme))
    , m_analysis(new AnalysisPages(services, m_navigation, m_proofs, theme, *m_pages, this))
    , m_status(new StatusLine(theme, this))
    , m_popup(new PalettePopup(m_palette, theme, this))
    , m_import(new ImportOpening(services, theme, prompts, *this))
{
    setWindowTitle(tr("Outturn"));
    setMinimumSize(kSmallestSize);
    arrangeParts();
    connectPresenters();
    connectActions();
    resize(kFirstSize);
    restoreGeometry(m_settings.geometry());
    m_splitter->restoreState(m_settings.splitter());
}

MainWindow::~MainWindow() = default;

bool MainWindow::start(const Location& wanted)
{
    const QFileInfo store(storePath());
    m_status->setStore(store.fileName(), store.absoluteFilePath());
    m_topBar->setUser(QString::fromStdString(m_services.session().user));
    if (!m_navigation.start(wanted))
        return false;
    m_topBar->setPlan(m_navigation.planTitle());
    showStoreLine();
    m_watchBar->watch().resume();
    return true;
}

void MainWindow::tell(const QString& sentence)
{
    m_messages->tell(sentence);
}

bool MainWindow::isBusy() const
{
    return m_proofs.isBusy() || (m_priority && m_priority->isLoadingFacts());
}

QString MainWindow::trouble() const
{
    return m_messages->sentence();
}

void MainWindow::arrangeParts()
{
    auto* content = new QWidget;
    auto* contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, 0, 0, 0);
    contentColumn->setSpacing(0);
    contentColumn->addWidget(m_messages);
    contentColumn->addWidget(m_watchBar);
    contentColumn->addWidget(m_pages, 1);
    m_pages->addWidget(m_overviewView);

    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(content);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({kPaneWidth, kFirstSize.width() - kPaneWidth});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_status);
}

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

void MainWindow::fillUserMenu()
{
    fillWindowMenu(m_topBar->userMenu(), m_actions, m_themeSwitch, m_theme);
}

void MainWindow::fillQuarterMenu()
{
    fillQuarters(m_topBar->quarterMenu(), m_navigation);
}

void MainWindow::showPlace()
{
    const bool onPriority = m_navigation.location().page == Page::Priority;
    if (m_priority && !onPriority)
        m_priority->keepDrafts();
    if (onPriority)
        showPriority();
    else if (!m_analysis->show())
        m_pages->setCurrentWidget(m_overviewView);
    if (!m_pane->hasFocus())
        m_pages->currentWidget()->setFocus();
    m_actions[ActionId::PreviousPriority].setEnabled(onPriority);
    m_actions[ActionId::NextPriority].setEnabled(onPriority);
    m_actions[ActionId::Back].setEnabled(m_navigation.history().canGoBack());
    m_actions[ActionId::Forward].setEnabled(m_navigation.history().canGoForward());
    m_topBar->setQuarter(m_navigation.quarterTitle());
    setWindowTitle(tr("%1 – %2 – Outturn").arg(m_navigation.placeTitle(), m_navigation.quarterTitle()));
    m_settings.setLocation(storePath(), m_navigation.location());
}

void MainWindow::showContent()
{
    m_overview.show(*m_navigation.overview(), m_navigation.editionNote());
    m_analysis->forget();
}

void MainWindow::showStoreLine()
{
    m_status->setContent(storeLine(m_services, *m_navigation.overview()));
}

void MainWindow::showPriority()
{
    if (!m_priority) {
        m_priority = new PriorityPresenter(m_services, m_proofs, this);
        m_priority->rememberIn(std::make_unique<LastingChartChoices>(m_settings, storePath()));
        m_priorityView = new PriorityView(*m_priority, m_theme, m_prompts);
        m_pages->addWidget(m_priorityView);
        connectPriority();
        new ProblemWalk(m_navigation, *m_analysis, *m_priorityView, this);
    }
    const Location& place = m_navigation.location();
    m_priority->show(place.priority, place.quarter, place.outcome);
    m_priorityView->setAccessibleName(m_navigation.placeTitle());
    m_pages->setCurrentWidget(m_priorityView);
}

bool MainWindow::openChart(const domain::IndicatorSlug& indicator, std::size_t mode, std::optional<std::size_t> measure)
{
    return m_priorityView && m_priorityView->openChart(indicator, mode, measure);
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

void MainWindow::openPalette()
{
    m_palette.setCommands(m_actions.commands());
    const QRect box = m_topBar->searchBox();
    m_popup->open(QRect(m_topBar->mapTo(this, box.topLeft()), box.size()), m_navigation.location().quarter);
}

void MainWindow::present(bool on)
{
    m_topBar->setVisible(!on);
    m_pane->setVisible(!on);
    m_status->setVisible(!on);
    m_actions[ActionId::LeavePresenting].setEnabled(on);
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::explain()
{
    const bool onPriority = m_navigation.location().page == Page::Priority && m_priorityView;
    const QString text = onPriority ? m_priorityView->explanation() : QString();
    if (text.isEmpty())
        shortcutsDialog(m_theme, this)->open();
    else
        showExplanation(text);
}

void MainWindow::showExplanation(const QString& text)
{
    readingDialog(tr("What this chart shows"), text, m_theme, this)->open();
}

void MainWindow::changeName()
{
    const auto name = m_prompts.text(tr("Change name"), tr("Your name, as it stands beside what you save:"),
                                     QString::fromStdString(m_services.session().user));
    if (!name || name->trimmed().isEmpty() || !leave())
        return;
    m_settings.setUserName(name->trimmed());
    emit reopenRequested();
}

void MainWindow::saveOriginal(const OriginalTexts& original)
{
    const auto path = m_prompts.saveFile(tr("Save the original file"), original.file, tr("All files (*)"));
    if (!path)
        return;
    const auto saved = m_services.imports().saveOriginal(original.sha256.toStdString(), path->toStdU16String());
    if (!saved)
        tell(QString::fromStdString(saved.error().message));
}

void MainWindow::onFiguresWritten()
{
    m_proofs.forget();
    m_analysis->forgetBatches();
    m_navigation.reload();
    showStoreLine();
}

void MainWindow::onChangedElsewhere()
{
    m_proofs.forget();
    m_navigation.reload();
    showStoreLine();
    if (m_priority && m_navigation.location().page == Page::Priority)
        m_priority->reload();
}

bool MainWindow::keepEverything()
{
    return !m_priority || m_priority->keepDrafts();
}

QString MainWindow::storePath() const
{
    const auto path = m_services.store().path().u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(path.data()), static_cast<qsizetype>(path.size()));
}

bool MainWindow::leave()
{
    const bool kept = keepEverything()
        || m_prompts.choose(tr("Close without keeping the draft?"),
                            tr("What you typed could not be kept; the message in the window says why."),
                            {tr("Stay"), tr("Close and lose it")})
            == 1;
    if (kept) {
        m_settings.setGeometry(saveGeometry());
        m_settings.setSplitter(m_splitter->saveState());
    }
    return kept;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(leave());
}

} // namespace outturn::gui
