// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "gui/presenters/commentary_live.h"
#include "gui/presenters/figure_card_texts.h"
#include "gui/presenters/house_style.h"
#include "gui/presenters/proof_texts.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace outturn::gui {

class ChangeLog;
class CommentaryPresenter;
class ProofDesk;

/// The verdicts on one commentary as it is typed, and what can be done about a figure.
///
/// A changed text is proven a moment later, away from the window's thread; a proof of a text that has changed again
/// meanwhile is dropped.
class CommentaryProof : public QObject
{
    Q_OBJECT

public:
    CommentaryProof(services::Services& services, ProofDesk& desk, CommentaryPresenter& commentary, ChangeLog& log,
                    QObject* parent = nullptr);

    /// Whether a proof of the text shown is known.
    [[nodiscard]] bool isKnown() const { return m_proof != nullptr; }
    /// The newest proof; null until one is known.
    [[nodiscard]] const std::shared_ptr<const services::Proof>& proof() const { return m_proof; }
    /// The text that the marks belong to, as shown.
    [[nodiscard]] QString text() const;
    [[nodiscard]] const std::vector<FigureMark>& marks() const { return m_marks; }
    [[nodiscard]] services::VerdictCounts counts() const;
    /// What the house rules say of it, and the card of each.
    [[nodiscard]] const std::vector<FigureMark>& hints() const { return m_hints; }
    [[nodiscard]] HintCardTexts hintCard(std::size_t hint) const;
    [[nodiscard]] HouseStyle& style() { return m_style; }
    [[nodiscard]] FigureCardTexts card(std::size_t figure);
    [[nodiscard]] CommentaryLive& live() { return m_live; }
    /// Which live figures read otherwise than in the saved version; empty where none does.
    [[nodiscard]] const QString& revisions() const { return m_revisions; }

    /// Records a decision that can be undone. False after `failed`.
    bool decide(std::size_t figure, domain::ClaimRuling ruling, const QString& citation, const QString& reason);
    bool withdraw(std::size_t figure);
    /// Proves the text again, against what the data says now.
    void refresh();

signals:
    /// Marks, counts, or both are other ones; or there are none until the next proof.
    void proofChanged();
    /// Live figures read otherwise: the text is to be shown anew.
    void figuresRevised();
    void failed(const QString& sentence);

private:
    void onLoaded();
    void onText();
    void ask();
    void adopt(std::uint64_t ticket, const std::shared_ptr<const services::Proof>& proof);
    bool push(const domain::ClaimDecision& decision, bool withdrawn);
    void readRevisions();

    services::Services& m_services;
    ProofDesk& m_desk;
    CommentaryPresenter& m_commentary;
    ChangeLog& m_log;
    CommentaryLive m_live;
    HouseStyle m_style;
    std::shared_ptr<const services::Proof> m_proof;
    std::vector<FigureMark> m_marks;
    std::vector<FigureMark> m_hints;
    QString m_asked;
    QString m_revisions;
    Timestamp m_shownAt{}; ///< when the commentary was opened
    std::uint64_t m_ticket{0};
    QTimer m_soon;
    bool m_refused{false};
};

} // namespace outturn::gui
