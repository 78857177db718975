// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/exceptions_texts.h"

#include <outturn/services/exceptions_service.h>

#include <QObject>

#include <map>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

/// What needs attention in one quarter, and what can be left out of sight. `services` must outlive it.
class ExceptionsPresenter : public QObject
{
    Q_OBJECT

public:
    explicit ExceptionsPresenter(services::Services& services, QObject* parent = nullptr);

    /// Reads the quarter's exceptions, unless they are those already held.
    void show(const domain::Period& quarter);
    [[nodiscard]] bool holds(const domain::Period& quarter) const { return m_items && m_quarter == quarter; }
    /// The next `show` reads anew.
    void forget() { m_quarter = {}; }

    void narrow(ExceptionFilter filter);
    /// 0 = all themes, else the theme at `index - 1` of the plan.
    void narrowToTheme(int index);
    void choose(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome)
    {
        emit outcomeChosen(priority, outcome);
    }

    [[nodiscard]] const ExceptionsTexts& texts() const { return m_texts; }
    [[nodiscard]] const domain::Period& quarter() const { return m_quarter; }
    /// How many indicators need attention, whatever the filters.
    [[nodiscard]] int count() const;

signals:
    void exceptionsLoaded();
    void outcomeChosen(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome);
    void failed(const QString& sentence);

private:
    [[nodiscard]] Result<void> load(const domain::Period& quarter);
    [[nodiscard]] Result<void> loadStatuses(const domain::Period& quarter);
    [[nodiscard]] Result<void> loadMatrix(const domain::Period& quarter);
    void tell();
    void tellChips();
    [[nodiscard]] int countOf(ExceptionFilter filter, int theme) const;
    [[nodiscard]] bool isOfTheme(const services::ExceptionItem& item, int theme) const;
    [[nodiscard]] std::vector<ExceptionRowTexts> rows() const;

    services::Services& m_services;
    domain::Period m_quarter{};
    services::ExceptionList m_items{};
    std::map<domain::OutcomeSlug, domain::Status> m_statuses;
    ExceptionFilter m_filter{ExceptionFilter::All};
    int m_theme{0};
    ExceptionsTexts m_texts;
};

} // namespace outturn::gui
