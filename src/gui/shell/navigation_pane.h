// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace outturn::gui {

struct NavigationRow;
class NavigationModel;
class NavigationPresenter;
class ThemeKeeper;

/// The plan at the window's left: pages, themes, priorities with their statuses. Enter or a click opens.
class NavigationPane : public QListView
{
    Q_OBJECT

public:
    NavigationPane(NavigationPresenter& presenter, ThemeKeeper& theme, QWidget* parent = nullptr);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showRows();
    void open(const QModelIndex& index);

    NavigationPresenter& m_presenter;
    NavigationModel* m_model;
};

} // namespace outturn::gui
