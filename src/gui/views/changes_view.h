// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;

namespace outturn::gui {

class ChangesModel;
class ChangesPresenter;
class ThemeKeeper;

/// The page of what changed since the quarter before.
class ChangesView : public QWidget
{
    Q_OBJECT

public:
    ChangesView(ChangesPresenter& presenter, ThemeKeeper& theme, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showChanges();

    ChangesPresenter& m_presenter;
    ChangesModel* m_model;
    QListView* m_list;
};

} // namespace outturn::gui
