// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/batches_presenter.h"
#include "gui/presenters/changes_presenter.h"
#include "gui/presenters/edition_presenter.h"
#include "gui/presenters/exceptions_presenter.h"
#include "gui/presenters/navigation_location.h"

#include <QTimer>

class QStackedWidget;

namespace outturn::gui {

class BatchesView;
class ChangesView;
class EditionView;
class ExceptionsView;
class NavigationPresenter;
class ThemeKeeper;

/// The pages that take every figure of the plan: made when first shown, filled after they are on the screen, so that
/// nothing else waits for them. Everything given must outlive it.
class AnalysisPages : public QObject
{
    Q_OBJECT

public:
    AnalysisPages(services::Services& services, NavigationPresenter& navigation, ProofDesk& proofs, ThemeKeeper& theme,
                  QStackedWidget& pages, QObject* parent = nullptr);

    /// Shows the page of the navigation's place; false where it is none of these.
    bool show();
    /// Reads anew what is shown, and the others when they are shown next: the store or the quarter changed.
    void forget();
    /// Lists past imports anew when they are shown next.
    void forgetBatches() { m_batches.forget(); }
    /// Figures that do not hold, by priority; told of by `problemsCounted`.
    [[nodiscard]] const EditionPresenter& edition() const { return m_edition; }

signals:
    void problemsCounted();
    /// An outcome's panel was opened to look at its first problem.
    void problemWanted(const domain::OutcomeSlug& outcome);
    /// Somebody wants a copy of a file that an import came from.
    void copyWanted(const OriginalTexts& original);
    /// A batch was withdrawn: everything that rests on figures is to be loaded anew.
    void figuresWritten();
    void failed(const QString& sentence);

private:
    void load();
    /// The page that shows that place, made when first asked for; null where it is none of these.
    [[nodiscard]] QWidget* pageOf(Page page);
    void countWhenIdle();
    void countExceptions();
    void countProblems();

    NavigationPresenter& m_navigation;
    ThemeKeeper& m_theme;
    QStackedWidget& m_pages;
    ExceptionsPresenter m_exceptions;
    ChangesPresenter m_changes;
    EditionPresenter m_edition;
    BatchesPresenter m_batches;
    ExceptionsView* m_exceptionsView{nullptr};
    ChangesView* m_changesView{nullptr};
    EditionView* m_editionView{nullptr};
    BatchesView* m_batchesView{nullptr};
    QTimer m_idle; ///< fires when nobody went anywhere for a while
};

} // namespace outturn::gui
