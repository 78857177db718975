// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/facts_texts.h"
#include "gui/presenters/priority_texts.h"
#include "gui/theme/theme.h"

#include <outturn/domain/live_reference.h>

#include <QWidget>

class QBoxLayout;

namespace outturn::gui {

class ChartCard;
class CommentaryPanel;
class CommentaryPresenter;
class CommentaryProof;
class CommentarySpelling;
class EntryPresenter;
class FactsCard;
class FactsPresenter;
class FiguresGrid;
class PriorityBadge;
class PriorityLabel;
class ProofStrip;
class UserPrompts;

/// One outcome: chart, small multiples, and beside them (below, where it is narrow) the commentary and the facts.
class OutcomeSection : public QWidget
{
    Q_OBJECT

public:
    OutcomeSection(CommentaryPresenter& commentary, CommentaryProof& proof, FactsPresenter& facts,
                   CommentarySpelling& spelling, ThemeKeeper& theme, UserPrompts& prompts, QWidget* parent = nullptr);

    /// Lets figures be typed into the chart's table.
    void takeEntries(EntryPresenter& entries);
    /// `titled` is false where the page's header names the outcome already.
    void setOutcome(const OutcomeTexts& outcome, bool titled);
    void setIndicator(std::size_t index, const IndicatorTexts& indicator);
    void setStatus(const StatusTexts& status);
    /// Makes the indicator at that place the large chart.
    void choose(std::size_t indicator);
    [[nodiscard]] QString explanation() const;
    /// The figures of its commentary.
    [[nodiscard]] ProofStrip& figures();

signals:
    void statusRequested();
    void measureRequested(std::size_t indicator, std::size_t measure);
    void modeRequested(std::size_t indicator, std::size_t mode);
    void rangeRequested(std::size_t indicator, const std::optional<ChartRange>& range);
    void explanationRequested(const QString& explanation);
    void rebaseRequested(std::size_t indicator, const QDate& from);
    void noteRequested(std::size_t indicator, const QDate& from, const QDate& to);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutParts();
    void connectFacts();
    void showEvidence(const FactTexts& fact);
    void showPoint(const domain::LiveReference& reference);

    ThemeKeeper& m_theme;
    PriorityLabel* m_title;
    PriorityBadge* m_badge;
    ChartCard* m_chart;
    FiguresGrid* m_grid;
    CommentaryPanel* m_commentary;
    FactsCard* m_facts;
    QBoxLayout* m_body{nullptr};
    OutcomeTexts m_outcome;
    std::size_t m_chosen{0};
};

} // namespace outturn::gui
