// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/presenters/edition_texts.h"
#include "gui/presenters/proof_desk.h"

#include <outturn/domain/plan.h>

#include <map>
#include <memory>
#include <optional>

namespace outturn::gui {

/// Every commentary of one quarter: who wrote it, how far it is, and what its figures are worth.
class EditionPresenter : public QObject
{
    Q_OBJECT

public:
    EditionPresenter(services::Services& services, ProofDesk& desk, QObject* parent = nullptr);

    /// Proves that quarter's commentaries, unless that is known already.
    void show(const domain::Period& quarter);
    /// Proves them anew when shown next: texts, figures or decisions changed.
    void forget() { m_quarter.reset(); }

    [[nodiscard]] const EditionTexts& texts() const { return m_texts; }
    /// Figures that an author has to look at, by priority; of the quarter shown last.
    [[nodiscard]] const std::map<domain::PrioritySlug, int>& problems() const { return m_problems; }
    [[nodiscard]] int problemCount() const;
    /// The next commentary with a problem in another priority, in the plan's order (or against it) and round again: its
    /// priority's first (or last). Nothing where there is none.
    [[nodiscard]] std::optional<ProblemPlace> problemBeyond(const domain::PrioritySlug& priority, bool forwards) const;
    [[nodiscard]] ProblemsAround problemsAround(const domain::PrioritySlug& priority) const;
    [[nodiscard]] std::optional<domain::Period> quarter() const;

    void narrow(EditionFilter filter);
    /// A row was chosen.
    void choose(const EditionRowTexts& row);

signals:
    void editionLoaded();
    /// The outcome's panel is wanted, at its first problem where it has one.
    void outcomeChosen(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome, bool atProblem);

private:
    void adopt(const std::shared_ptr<const EditionProof>& edition);
    void arrange();
    [[nodiscard]] EditionRowTexts rowOf(const EditionProofRow& row, const domain::Plan& plan);
    [[nodiscard]] bool hasDraft(const domain::CommentaryVersion& version);

    services::Services& m_services;
    ProofDesk& m_desk;
    std::optional<domain::Period> m_quarter{}; ///< asked for or known
    std::shared_ptr<const EditionProof> m_edition;
    EditionFilter m_filter{EditionFilter::All};
    std::vector<EditionRowTexts> m_rows; ///< all of them
    std::map<domain::PrioritySlug, int> m_problems;
    EditionTexts m_texts;
};

} // namespace outturn::gui
