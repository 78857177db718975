// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <outturn/domain/claim_decision.h>
#include <outturn/domain/live_reference.h>

#include <QWidget>

#include <optional>

class QLabel;

namespace outturn::gui {

class CommentaryEditor;
class CommentaryProof;
class FigureCard;
class VerdictCountsView;

/// What stands under an editor about its figures: the card of the one at the cursor, and the counts. It keeps the
/// editor's underlines.
class ProofStrip : public QWidget
{
    Q_OBJECT

public:
    ProofStrip(CommentaryProof& proof, CommentaryEditor& editor, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// Goes to the next problem behind the cursor (before it), or to the first (last); false where there is none.
    bool goToProblem(bool forwards, bool fromEnd);
    /// Goes to the first problem once the text is proven.
    void seekProblem();
    /// Goes into the card of the figure at the cursor; false where there is none.
    bool enterCard();

signals:
    /// The figure is to be shown in its chart.
    void pointWanted(const domain::LiveReference& reference);

private:
    void connectCard();
    void adopt();
    void showFigure();
    void askDecision(domain::ClaimRuling ruling);
    void replaceFigure();
    void linkFigure();

    CommentaryProof& m_proof;
    CommentaryEditor& m_editor;
    ThemeKeeper& m_theme;
    QLabel* m_revisions;
    FigureCard* m_card;
    VerdictCountsView* m_counts;
    std::optional<std::size_t> m_figure{}; ///< that the card is about
    bool m_seeking{false};
};

} // namespace outturn::gui
