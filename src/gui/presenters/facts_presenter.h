// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/facts_texts.h"

#include <outturn/analysis/fact.h>

#include <QObject>
#include <QTimer>

#include <span>
#include <string>
#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

class CommentaryPresenter;
class CommentaryProof;

/// What the data says about the outcome of a commentary: the most telling facts, and which of them its text says.
///
/// The facts are looked up when nothing else is to be done, so that a panel is there before them; what is said is taken
/// from the commentary's proof.
class FactsPresenter : public QObject
{
    Q_OBJECT

public:
    FactsPresenter(services::Services& services, CommentaryPresenter& commentary, CommentaryProof& proof,
                   QObject* parent = nullptr);

    /// Looks the facts up anew, after figures changed.
    void refresh();
    /// Whether they are still to be read for the commentary shown.
    [[nodiscard]] bool isLoading() const { return m_loadSoon.isActive(); }
    [[nodiscard]] const std::vector<FactTexts>& facts() const { return m_texts; }
    /// Why there are none; empty where there are, or they are still being looked up.
    [[nodiscard]] const QString& emptyReason() const { return m_emptyReason; }
    /// Whether a first draft can be offered: the commentary is empty and there are facts.
    [[nodiscard]] bool canDraft() const;
    /// The sentence of the fact at that place as it is to be stored: its figures are live ones where they can be.
    [[nodiscard]] QString insertion(std::size_t fact) const;
    /// A short commentary from the facts, to be edited; likewise with live figures.
    [[nodiscard]] QString firstDraft() const;

signals:
    void factsLoaded();
    /// Which facts are said, or whether a draft can be offered, changed.
    void marksChanged();

private:
    void load();
    void mark();
    [[nodiscard]] std::vector<domain::IndicatorSlug> indicatorOrder() const;
    [[nodiscard]] QString linked(const std::string& text, std::span<const analysis::Fact> facts) const;

    services::Services& m_services;
    CommentaryPresenter& m_commentary;
    CommentaryProof& m_proof;
    std::vector<analysis::Fact> m_all;     ///< most notable first
    std::vector<analysis::Fact> m_telling; ///< those shown
    std::vector<FactTexts> m_texts;
    QString m_emptyReason;
    QTimer m_loadSoon;
};

} // namespace outturn::gui
