// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace outturn::gui {

class OverviewDelegate;
class OverviewList;
class OverviewModel;
class OverviewPresenter;
class ThemeKeeper;

/// The overview's page.
class OverviewView : public QWidget
{
    Q_OBJECT

public:
    OverviewView(OverviewPresenter& presenter, ThemeKeeper& theme, QWidget* parent = nullptr);

private:
    void showOverview();

    OverviewPresenter& m_presenter;
    OverviewModel* m_model;
    OverviewDelegate* m_delegate;
    OverviewList* m_list;
};

} // namespace outturn::gui
