// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/changes_texts.h"

#include <outturn/services/changes_service.h>

#include <QObject>

#include <set>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

/// What changed since the quarter before. `services` must outlive it.
class ChangesPresenter : public QObject
{
    Q_OBJECT

public:
    /// Of a long group so many lines are shown until somebody asks for the rest.
    static constexpr std::size_t kShownAtFirst = 8;

    explicit ChangesPresenter(services::Services& services, QObject* parent = nullptr);

    /// Reads the quarter's changes, unless they are those already held.
    void show(const domain::Period& quarter);
    /// The next `show` reads anew.
    void forget() { m_quarter = {}; }
    /// A line was chosen: goes to its outcome, or opens the rest of its group.
    void choose(const ChangeRowTexts& row);

    [[nodiscard]] const std::vector<ChangeRowTexts>& rows() const { return m_rows; }

signals:
    void changesLoaded();
    void outcomeChosen(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome);
    void failed(const QString& sentence);

private:
    using Lines = std::vector<ChangeRowTexts>;

    void tell();
    void addGroup(const QString& title, const QString& nothing, Lines lines);
    [[nodiscard]] ChangeRowTexts lineOf(const domain::OutcomeSlug& outcome, const QString& text) const;
    [[nodiscard]] Lines statusLines() const;
    [[nodiscard]] Lines exceptionLines(const std::vector<services::ExceptionItem>& items) const;
    [[nodiscard]] Lines factLines(const std::vector<analysis::Fact>& facts) const;

    services::Services& m_services;
    domain::Period m_quarter{};
    std::shared_ptr<const services::QuarterChanges> m_changes{};
    std::set<int> m_opened; ///< groups shown whole
    int m_group{0};
    std::vector<ChangeRowTexts> m_rows;
};

} // namespace outturn::gui
