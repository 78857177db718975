// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/changes_presenter.h"
#include "gui/presenters/exceptions_presenter.h"

#include <QTimer>

class QStackedWidget;

namespace outturn::gui {

class ChangesView;
class ExceptionsView;
class NavigationPresenter;
class ThemeKeeper;

/// The pages that take every figure of the plan: made when first shown, filled after they are on the screen, so that
/// nothing else waits for them. Everything given must outlive it.
class AnalysisPages : public QObject
{
    Q_OBJECT

public:
    AnalysisPages(services::Services& services, NavigationPresenter& navigation, ThemeKeeper& theme,
                  QStackedWidget& pages, QObject* parent = nullptr);

    /// Shows the page of the navigation's place; false where it is none of these.
    bool show();
    /// Reads anew what is shown, and the others when they are shown next: the store or the quarter changed.
    void forget();

signals:
    void failed(const QString& sentence);

private:
    void load();
    void countWhenIdle();
    void countExceptions();

    NavigationPresenter& m_navigation;
    ThemeKeeper& m_theme;
    QStackedWidget& m_pages;
    ExceptionsPresenter m_exceptions;
    ChangesPresenter m_changes;
    ExceptionsView* m_exceptionsView{nullptr};
    ChangesView* m_changesView{nullptr};
    QTimer m_idle; ///< fires when nobody went anywhere for a while
};

} // namespace outturn::gui
