// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/chart_choices.h"
#include "gui/presenters/priority_texts.h"

#include <outturn/domain/commentary.h>
#include <outturn/services/panel_service.h>

#include <QDateTime>
#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

class ChangeLog;
class ChartDrawing;
class CommentaryPresenter;
class CommentaryProof;
class CommentarySpelling;
class EntryPresenter;
class FactsPresenter;
class NotesPresenter;
class ProofDesk;

/// A priority's panel in one quarter: what its sections say, and what can be done to them.
///
/// `services` and `proofs` must outlive it. Every write goes through `changes()` and can be undone there.
class PriorityPresenter : public QObject
{
    Q_OBJECT

public:
    PriorityPresenter(services::Services& services, ProofDesk& proofs, QObject* parent = nullptr);
    ~PriorityPresenter() override;

    /// Keeps the drafts of what was shown, then loads and shows that panel, scrolled to `focus`.
    void show(const domain::PrioritySlug& priority, const domain::Period& quarter,
              const domain::OutcomeSlug& focus = {});
    /// Loads the shown panel anew after another process has changed the store; unsaved text stays as it is.
    void reload();

    [[nodiscard]] const PriorityTexts& texts() const { return m_texts; }
    [[nodiscard]] const domain::OutcomeSlug& focus() const { return m_focus; }
    /// The commentary of the outcome at that place; one a section, kept and reused.
    [[nodiscard]] CommentaryPresenter& commentary(std::size_t outcome);
    /// What the data says about the same outcome.
    [[nodiscard]] FactsPresenter& facts(std::size_t outcome);
    [[nodiscard]] bool isLoadingFacts() const;
    /// The verdicts on it.
    [[nodiscard]] CommentaryProof& proof(std::size_t outcome);

    /// Shows an indicator in another of its measures.
    void showMeasure(std::size_t outcome, std::size_t indicator, std::size_t measure);
    /// Draws an indicator's chart as a trend, a control chart, years over each other, peers, their funnel or a
    /// trend with its expected range: 0 … 5.
    void showMode(std::size_t outcome, std::size_t indicator, std::size_t mode);
    /// Shows a stretch of an indicator's calendar, or all of it.
    void showRange(std::size_t outcome, std::size_t indicator, const std::optional<ChartRange>& range);
    /// Keeps what is chosen for charts there, and what is found there holds.
    void rememberIn(std::unique_ptr<ChartChoices> choices);
    /// Records a status; `reason` is required where it differs from the proposal. False after `failed`.
    bool decideStatus(const domain::OutcomeSlug& outcome, domain::Status status, const QString& reason);

    /// Keeps whatever is typed and not yet kept; false after `failed`.
    bool keepDrafts();
    /// Whether any shown commentary differs from its newest saved version.
    [[nodiscard]] bool hasUnsavedText() const;
    /// Saved versions and decided statuses, to undo and redo.
    [[nodiscard]] QUndoStack& changes();
    [[nodiscard]] CommentarySpelling& spelling() { return *m_spelling; }
    /// Rebases and dated notes on the charts; the panel is loaded anew when one is written.
    [[nodiscard]] NotesPresenter& notes() { return *m_notes; }
    /// Figures typed into the tables; the panel is loaded anew when some are entered.
    [[nodiscard]] EntryPresenter& entries() { return *m_entries; }

signals:
    void panelLoaded();
    /// The texts of one indicator changed.
    void indicatorLoaded(std::size_t outcome, std::size_t indicator);
    void draftSaved(const QDateTime& at);
    void statusChanged();
    void commentarySaved();
    /// A rebase or a dated note was written.
    void noteWritten();
    /// Figures were entered, or taken out again.
    void figuresWritten();
    /// A decision on a figure was taken or withdrawn.
    void claimDecided();
    void failed(const QString& sentence);

private:
    bool load();
    [[nodiscard]] IndicatorTexts& indicatorAt(std::size_t outcome, std::size_t indicator);
    void openCommentaries();
    void addCommentary();
    void onStatusDecided(const domain::OutcomeSlug& outcome, const domain::Period& quarter);
    void onCommentaryRefused(const domain::CommentaryKey& key, const Error& error);

    services::Services& m_services;
    ProofDesk& m_desk;
    domain::PrioritySlug m_priority;
    domain::Period m_quarter;
    domain::OutcomeSlug m_focus;
    std::shared_ptr<const services::PriorityPanel> m_panel;
    PriorityTexts m_texts;
    std::vector<CommentaryPresenter*> m_commentaries; ///< children; the first ones are in use
    std::vector<FactsPresenter*> m_facts;             ///< one for each of them
    std::vector<CommentaryProof*> m_proofs;           ///< children, one a commentary
    ChangeLog* m_log;
    CommentarySpelling* m_spelling;
    NotesPresenter* m_notes;
    EntryPresenter* m_entries;
    ChartDrawing* m_drawing;
    bool m_refused{false};
};

} // namespace outturn::gui
