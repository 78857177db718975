// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QUndoStack;

namespace outturn::gui {

class PriorityBadge;
class PriorityLabel;

/// Theme, title, status and the way to the neighbouring priorities.
class PriorityHeader : public QWidget
{
    Q_OBJECT

public:
    /// `changes` is undone by the button that appears while there is something to undo.
    PriorityHeader(ThemeKeeper& theme, QUndoStack& changes, QWidget* parent = nullptr);

    void setPriority(const PriorityTexts& texts);

signals:
    void previousRequested();
    void nextRequested();
    void statusRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutParts();
    /// Beside the title where it fits, else below it.
    void placeOutcome();
    void showUndo();

    ThemeKeeper& m_theme;
    QUndoStack& m_changes;
    PriorityLabel* m_breadcrumb;
    PriorityLabel* m_title;
    PriorityBadge* m_badge;
    PriorityLabel* m_outcome;
    QLabel* m_outcomeBelow; ///< the same, wrapped
    QPushButton* m_undo;
    QPushButton* m_previous;
    QPushButton* m_next;
};

} // namespace outturn::gui
