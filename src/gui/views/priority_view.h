// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <QWidget>

#include <outturn/domain/slugs.h>

#include <optional>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace outturn::gui {

class OutcomeSection;
class PriorityHeader;
class PriorityPresenter;
class SectionWalk;
class ThemeKeeper;
class UserPrompts;

/// A priority's page: header, then a section for each outcome.
class PriorityView : public QWidget
{
    Q_OBJECT

public:
    PriorityView(PriorityPresenter& presenter, ThemeKeeper& theme, UserPrompts& prompts, QWidget* parent = nullptr);

    /// Makes an indicator its section's large chart, in a mode and measure of the presenter's; false where there is
    /// none.
    bool openChart(const domain::IndicatorSlug& indicator, std::size_t mode, std::optional<std::size_t> measure);
    /// What the chart in focus (else the first) shows, for F1; also sent by `explanationRequested`.
    [[nodiscard]] QString explanation() const;
    /// Goes to the first problem in the outcome's commentary (or the last), as soon as its figures are proven.
    void seekProblem(const domain::OutcomeSlug& outcome, bool forwards = true);
    /// Leads through problems and hints by key.
    [[nodiscard]] SectionWalk& walk() { return *m_walk; }

signals:
    void previousRequested();
    void nextRequested();
    void explanationRequested(const QString& explanation);

private:
    void layOutParts();
    void showPanel();
    void scrollToFocus();
    void showIndicator(std::size_t outcome, std::size_t indicator);
    void showStatuses();
    void openStatus(std::size_t outcome);
    void openWorstStatus();
    OutcomeSection& section(std::size_t index);
    void connectNotes(OutcomeSection& section, std::size_t at);

    PriorityPresenter& m_presenter;
    ThemeKeeper& m_theme;
    UserPrompts& m_prompts;
    PriorityHeader* m_header;
    QScrollArea* m_scroll;
    SectionWalk* m_walk;
    QVBoxLayout* m_column;
    QString m_shown;                         ///< slug of the priority whose sections are laid out
    std::vector<OutcomeSection*> m_sections; ///< the first ones are shown; none is ever deleted
};

} // namespace outturn::gui
