// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/facts_texts.h"

#include <outturn/analysis/fact.h>

#include <QObject>
#include <QTimer>

#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

class CommentaryPresenter;

/// What the data says about the outcome of a commentary: the most telling facts, and which of them its text says.
///
/// Both are looked up when nothing else is to be done, so that a panel is there before its facts.
class FactsPresenter : public QObject
{
    Q_OBJECT

public:
    FactsPresenter(services::Services& services, CommentaryPresenter& commentary, QObject* parent = nullptr);

    /// Looks the facts up anew, after figures changed.
    void refresh();
    /// Whether they are still to be read for the commentary shown.
    [[nodiscard]] bool isLoading() const { return m_loadSoon.isActive(); }
    [[nodiscard]] const std::vector<FactTexts>& facts() const { return m_texts; }
    /// Why there are none; empty where there are, or they are still being looked up.
    [[nodiscard]] const QString& emptyReason() const { return m_emptyReason; }
    /// Whether a first draft can be offered: the commentary is empty and there are facts.
    [[nodiscard]] bool canDraft() const;
    /// A short commentary from the facts, to be edited.
    [[nodiscard]] QString firstDraft() const;

signals:
    void factsLoaded();
    /// Which facts are said, or whether a draft can be offered, changed.
    void marksChanged();

private:
    void load();
    void mark();
    [[nodiscard]] std::vector<domain::IndicatorSlug> indicatorOrder() const;

    services::Services& m_services;
    CommentaryPresenter& m_commentary;
    std::vector<analysis::Fact> m_all;     ///< most notable first
    std::vector<analysis::Fact> m_telling; ///< those shown
    std::vector<FactTexts> m_texts;
    QString m_emptyReason;
    QTimer m_loadSoon;
    QTimer m_markSoon;
};

} // namespace outturn::gui
