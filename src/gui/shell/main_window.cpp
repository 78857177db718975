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
