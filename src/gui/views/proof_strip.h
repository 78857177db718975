// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <outturn/domain/claim_decision.h>
#include <outturn/domain/live_reference.h>

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace outturn::gui {

class CommentaryEditor;
class CommentaryProof;
class FigureCard;
class HintCard;
class VerdictCountsView;

enum class Stop;

/// Where a commentary's problems stand among all.
struct ProblemCount
{
    int before{0};
    int total{0};
    bool inQuarter{false}; ///< counted over the whole quarter, not only over the page
};

/// What stands under an editor about its figures and words: the cards of what is at the cursor, and the counts. It
/// keeps the editor's marks.
class ProofStrip : public QWidget
{
    Q_OBJECT

public:
    ProofStrip(CommentaryProof& proof, CommentaryEditor& editor, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// Goes to the next one behind the cursor (before it), or to the first (last); false where there is none.
    bool goTo(Stop stop, bool forwards, bool fromEnd);
    /// Goes to the first problem once the text is proven, or to the last.
    void seekProblem(bool forwards = true);
    /// How many figures do not hold.
    [[nodiscard]] int problems() const;
    void setPlace(const ProblemCount& place);
    /// Goes into the card of what is at the cursor; false where there is none.
    bool enterCard();

signals:
    /// Figures were proven: there may be more problems, or fewer.
    void proven();
    /// The figure is to be shown in its chart.
    void pointWanted(const domain::LiveReference& reference);

private:
    void layOutParts();
    void connectCard();
    void adopt();
    void showCards();
    [[nodiscard]] bool showFigure(bool atRest);
    [[nodiscard]] bool showHint(bool atRest);
    /// `Problem 2 of 5 in the quarter` of the figure at the cursor; empty where that is none.
    [[nodiscard]] QString placeText() const;
    void openHouseStyle(const QString& term);
    void askDecision(domain::ClaimRuling ruling);
    void replaceFigure();
    void linkFigure();

    CommentaryProof& m_proof;
    CommentaryEditor& m_editor;
    ThemeKeeper& m_theme;
    QLabel* m_revisions;
    QLabel* m_placeText;
    FigureCard* m_card;
    HintCard* m_hintCard;
    VerdictCountsView* m_counts;
    QPushButton* m_rules;
    std::optional<std::size_t> m_figure{}; ///< that its card is about
    std::optional<std::size_t> m_hint{};
    ProblemCount m_place;
    std::optional<bool> m_seeking{}; ///< forwards
};

} // namespace outturn::gui
