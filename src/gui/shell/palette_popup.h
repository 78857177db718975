// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace outturn::gui {

class PaletteModel;
class PalettePresenter;
class ThemeKeeper;

/// Finds a place by typing; lies over the window. Arrow keys choose, Enter opens, Esc or a click elsewhere leaves.
class PalettePopup : public QFrame
{
    Q_OBJECT

public:
    PalettePopup(PalettePresenter& presenter, ThemeKeeper& theme, QWidget* window);

    /// Opens with its field at `field` (in the window's coordinates), searching in that quarter.
    void open(const QRect& field, const domain::Period& quarter);
    void leave();

signals:
    void placeChosen(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome);
    void commandChosen(int action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& query);
    void showResults();
    void choose(const QModelIndex& index);
    void moveBy(int by);
    bool handleKey(int key);

    PalettePresenter& m_presenter;
    domain::Period m_quarter;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_formerFocus;
};

} // namespace outturn::gui
