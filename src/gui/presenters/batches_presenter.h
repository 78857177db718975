// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "gui/presenters/batches_texts.h"

#include <outturn/domain/batch.h>
#include <outturn/domain/period.h>
#include <outturn/services/batch_service.h>

#include <map>
#include <optional>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

/// Past imports and figures entered by hand: what each changed, whom it concerns, and taking it out again.
class BatchesPresenter : public QObject
{
    Q_OBJECT

public:
    explicit BatchesPresenter(services::Services& services, QObject* parent = nullptr);

    /// Lists them, unless they are known already; how many figures each revised is counted afterwards.
    void show(const domain::Period& quarter);
    void forget() { m_known = false; }
    /// Whether they were listed since they were last forgotten.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const BatchesTexts& texts() const { return m_texts; }
    void narrow(BatchFilter filter);

    /// What a batch changed; nothing after `failed`.
    [[nodiscard]] std::optional<BatchTexts> open(std::int64_t batch);
    /// Commentaries of the quarter shown that it touches.
    [[nodiscard]] std::vector<TouchedTexts> touched(std::int64_t batch);
    /// Takes a batch out of every figure. Empty, or the sentence that says why nothing was changed.
    [[nodiscard]] QString withdraw(std::int64_t batch, const QString& reason);
    /// Undoes a withdrawal. Empty, or the sentence that says why nothing was changed.
    [[nodiscard]] QString restore(std::int64_t batch, const QString& reason);
    /// Whether loads keep the files they come from, from the next one on.
    void keepOriginals(bool keep);
    /// A copy of a kept file is wanted.
    void askForCopy(const OriginalTexts& original);
    /// A commentary that a batch touches was chosen.
    void choose(const TouchedTexts& commentary);

signals:
    void batchesLoaded();
    /// How many figures the batch in that row revised is known.
    void rowChanged(int row);
    void outcomeChosen(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome);
    void copyWanted(const OriginalTexts& original);
    /// A batch was withdrawn: everything that rests on its figures is to be loaded anew.
    void figuresWritten();
    void failed(const QString& sentence);

private:
    [[nodiscard]] QString written();
    void arrange();
    void countNext();
    [[nodiscard]] BatchRowTexts rowOf(const domain::Batch& batch) const;

    services::Services& m_services;
    domain::Period m_quarter{};
    bool m_known{false};
    BatchFilter m_filter{BatchFilter::All};
    std::vector<domain::Batch> m_batches;
    std::map<std::int64_t, services::BatchCounts> m_counts; ///< what a batch revised never changes
    BatchesTexts m_texts;
    QTimer m_counting; ///< one batch a turn of the event loop, so that nobody waits for it
};

} // namespace outturn::gui
