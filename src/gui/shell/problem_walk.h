// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace outturn::gui {

class AnalysisPages;
class NavigationPresenter;
class PriorityView;

/// Leads from the last problem of a priority's page to the first of the next priority that has one, and round again;
/// tells the page how many stand before and behind it. Everything given must outlive it.
class ProblemWalk : public QObject
{
    Q_OBJECT

public:
    ProblemWalk(NavigationPresenter& navigation, const AnalysisPages& pages, PriorityView& view, QObject* parent);

private:
    void goOn(bool forwards);
    void tellPlaces();

    NavigationPresenter& m_navigation;
    const AnalysisPages& m_pages;
    PriorityView& m_view;
};

} // namespace outturn::gui
