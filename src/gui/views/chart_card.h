// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"
#include "gui/theme/theme.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace outturn::gui {

class ChartActions;
class ChartEntry;
class ChartNotes;
class ChartSwitch;
class ChartTableView;
class ChartView;
class ComparisonView;
class EntryPresenter;
class FiguresLine;
class PriorityLabel;
class UserPrompts;

/// An indicator's chart or table, with its title above and its figures below.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    ChartCard(ThemeKeeper& theme, UserPrompts& prompts, QWidget* parent = nullptr);

    /// Lets figures be typed into the table.
    void takeEntries(EntryPresenter& entries);
    void setIndicator(const IndicatorTexts& indicator);
    [[nodiscard]] QString explanation() const;
    /// Rings the points of these periods.
    void highlight(const std::vector<domain::Period>& periods);
    /// Shows the chart with that period's point read out, and moves there; false where it has none.
    bool readPoint(const domain::Period& period);

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void measureChosen(int choice);
    void modeChosen(int mode);
    void rangeChosen(const std::optional<ChartRange>& range);
    void explanationRequested(const QString& explanation);
    /// With the first day, and of a note the last, of the period in question.
    void rebaseRequested(const QDate& from);
    void noteRequested(const QDate& from, const QDate& to);

private:
    void layOutParts(QPushButton& more);
    void connectActions();
    void setMeasures(const std::vector<MeasureChoice>& measures);
    void askForMode(int mode);
    void showMode(const IndicatorTexts& indicator);
    void showTable(bool table);
    void showPage();
    void tellRange();
    void showNotes();
    void openAbout();

    ThemeKeeper& m_theme;
    QBoxLayout* m_head{nullptr}; ///< title beside the buttons, or above them where it is narrow
    QLabel* m_title;
    PriorityLabel* m_subtitle;
    QPushButton* m_aboutButton; ///< only in the menu where it is narrow
    ChartSwitch* m_shape;
    ChartSwitch* m_measure;
    ChartSwitch* m_mode;
    ChartSwitch* m_peerShape; ///< in the measures' place while peers are shown
    QStackedWidget* m_stack;
    ChartView* m_chart;
    ComparisonView* m_comparison;
    ChartTableView* m_table{nullptr}; ///< made when first asked for
    QLabel* m_notes;
    FiguresLine* m_figures;
    QWidget* m_figuresBox{nullptr};
    ChartActions* m_actions;
    ChartNotes* m_chartNotes;
    ChartEntry* m_entry{nullptr}; ///< where figures may be typed
    AboutFigureTexts m_about;
    int m_shownMode{0};
    bool m_tableShown{false};
};

} // namespace outturn::gui
