// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/navigation_presenter.h"
#include "gui/presenters/overview_presenter.h"
#include "gui/presenters/palette_presenter.h"
#include "gui/presenters/proof_desk.h"
#include "gui/shell/actions.h"
#include "gui/shell/store_watch.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace outturn::gui {

class AnalysisPages;
struct OriginalTexts;
class ImportOpening;
class MessageBar;
class NavigationPane;
class OverviewView;
class PalettePopup;
class PriorityPresenter;
class PriorityView;
class StatusLine;
class ThemeKeeper;
class ThemeSwitch;
class TopBar;
class UserPrompts;
class WatchBar;
class WindowSettings;

/// The window on one store: bar, navigation, pages, status line, and what holds them together.
///
/// Everything given must outlive it.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(services::Services& services, ThemeKeeper& theme, ThemeSwitch& themeSwitch, UserPrompts& prompts,
               WindowSettings& settings);
    ~MainWindow() override;

    /// Loads the plan and goes to `wanted`, where it still exists, else to the overview. False where the store could
    /// not be read; the window then says why.
    bool start(const Location& wanted = {});

    /// Makes an indicator of the shown priority the large chart, drawn as the presenter's modes count; false where the
    /// page has none of that name or it cannot be shown in that measure.
    bool openChart(const domain::IndicatorSlug& indicator, std::size_t mode, std::optional<std::size_t> measure);

    /// Keeps what is typed and how the window looks, before it closes or gives way to another. False where the person
    /// would rather stay.
    [[nodiscard]] bool leave();

    [[nodiscard]] NavigationPresenter& navigation() { return m_navigation; }
    [[nodiscard]] Actions& actions() { return m_actions; }
    void tell(const QString& sentence);
    /// Whether what is shown is still to be completed by work beside the window's own.
    [[nodiscard]] bool isBusy() const;
    /// The sentence shown last, while it stands.
    [[nodiscard]] QString trouble() const;

signals:
    /// Files of the watched folder are to be looked at before they are imported.
    void importRequested(const QStringList& files);
    void openStoreRequested();
    /// The user's name was changed in the settings; whoever owns the window opens the store anew under it.
    void reopenRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void arrangeParts();
    void connectPresenters();
    void connectActions();
    void fillUserMenu();
    void fillQuarterMenu();
    void showPlace();
    void showContent();
    void showStoreLine();
    void showPriority();
    void connectPriority();
    void openPalette();
    void present(bool on);
    void explain();
    void showExplanation(const QString& text);
    void changeName();
    void saveOriginal(const OriginalTexts& original);
    void onFiguresWritten();
    void onChangedElsewhere();
    [[nodiscard]] bool keepEverything();
    [[nodiscard]] QString storePath() const;

    services::Services& m_services;
    ThemeKeeper& m_theme;
    ThemeSwitch& m_themeSwitch;
    UserPrompts& m_prompts;
    WindowSettings& m_settings;
    NavigationPresenter m_navigation;
    OverviewPresenter m_overview;
    PalettePresenter m_palette;
    ProofDesk m_proofs;
    StoreWatch m_watch;
    Actions m_actions;
    TopBar* m_topBar;
    QSplitter* m_splitter;
    NavigationPane* m_pane;
    MessageBar* m_messages;
    WatchBar* m_watchBar;
    QStackedWidget* m_pages;
    OverviewView* m_overviewView;
    PriorityPresenter* m_priority{nullptr}; ///< made when a priority is first shown
    PriorityView* m_priorityView{nullptr};
    AnalysisPages* m_analysis; ///< exceptions and changes
    StatusLine* m_status;
    PalettePopup* m_popup;
    ImportOpening* m_import;
};

} // namespace outturn::gui
