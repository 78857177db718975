// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/overview_texts.h"

#include <QObject>

#include <map>
#include <optional>

namespace outturn::services {
struct Overview;
}

namespace outturn::gui {

/// Says what the whole plan looks like in one quarter.
class OverviewPresenter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `editionWords` says where the quarter's edition stands: `draft edition`.
    void show(const services::Overview& overview, const QString& editionWords);
    /// Figures of the shown quarter's commentaries that do not hold, by priority.
    void setProblems(const std::map<domain::PrioritySlug, int>& problems);
    [[nodiscard]] const OverviewTexts& texts() const { return m_texts; }
    /// A card was chosen.
    void choose(const domain::PrioritySlug& priority) { emit priorityChosen(priority); }

signals:
    void overviewLoaded();
    void priorityChosen(const domain::PrioritySlug& priority);

private:
    [[nodiscard]] static QString lineOf(const services::Overview& overview, const QString& editionWords);
    [[nodiscard]] static std::vector<SummaryTexts> summaryOf(const services::Overview& overview);

    void addProblems();
    [[nodiscard]] int problemsOf(const domain::PrioritySlug& priority) const;

    OverviewTexts m_texts;
    std::optional<std::map<domain::PrioritySlug, int>> m_problems{}; ///< nothing until they are counted
};

} // namespace outturn::gui
