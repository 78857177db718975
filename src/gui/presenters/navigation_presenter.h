// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/navigation_history.h"
#include "gui/presenters/navigation_texts.h"

#include <outturn/base/result.h>
#include <outturn/domain/edition.h>
#include <outturn/domain/plan.h>
#include <outturn/services/overview_service.h>

#include <QObject>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

/// Where the window is, where it was, and where it can go. `services` must outlive it.
class NavigationPresenter : public QObject
{
    Q_OBJECT

public:
    explicit NavigationPresenter(services::Services& services, QObject* parent = nullptr);

    /// Opens the newest edition's overview, or `wanted` where the plan still has it. False after `failed`.
    bool start(const Location& wanted = {});

    void openOverview() { openPage(Page::Overview); }
    /// Any but a priority's.
    void openPage(Page page);
    void openPriority(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome = {});
    void openPreviousPriority() { step(-1); }
    void openNextPriority() { step(+1); }
    void openQuarter(const domain::Period& quarter);
    void goBack();
    void goForward();

    /// How many indicators need attention in a quarter; shown beside the page's title.
    void setExceptionCount(const domain::Period& quarter, int count);
    /// How many figures of its commentaries do not hold; likewise.
    void setProblemCount(const domain::Period& quarter, int count);

    /// Reads plan and statuses anew, after somebody changed the store; the place stays.
    void reload();

    [[nodiscard]] const Location& location() const { return m_history.current(); }
    [[nodiscard]] const NavigationHistory& history() const { return m_history; }
    [[nodiscard]] const std::vector<NavigationRow>& rows() const { return m_rows; }
    /// Editions, then the quarters before them that have figures; newest first.
    [[nodiscard]] std::vector<QuarterChoice> quarters() const;
    [[nodiscard]] QString planTitle() const;
    [[nodiscard]] QString quarterTitle() const;
    /// Where the quarter's edition stands: `draft edition`, `no edition`.
    [[nodiscard]] QString editionNote() const;
    /// What the current place is called: `Overview`, `Road Safety`.
    [[nodiscard]] QString placeTitle() const;
    [[nodiscard]] const std::shared_ptr<const services::Overview>& overview() const { return m_overview; }

signals:
    void locationChanged();
    /// Titles, statuses or the quarter's overview changed.
    void contentLoaded();
    /// Only what stands beside a title changed.
    void rowsChanged();
    void failed(const QString& sentence);

private:
    void step(int by);
    void tellRows();
    void visit(Location location);
    void arrive();
    void arriveFromHistory();
    bool loadPlan();
    bool loadQuarter(const domain::Period& quarter);
    [[nodiscard]] bool knows(const Location& location) const;

    services::Services& m_services;
    NavigationHistory m_history;
    std::shared_ptr<const domain::Plan> m_plan;
    std::vector<domain::Edition> m_editions;
    std::shared_ptr<const services::Overview> m_overview;  ///< of the current quarter
    std::shared_ptr<const services::Overview> m_announced; ///< the last one that `contentLoaded` told of
    std::vector<NavigationRow> m_rows;
    std::optional<std::pair<domain::Period, int>> m_exceptions; ///< how many, and of which quarter
    std::optional<std::pair<domain::Period, int>> m_problems;
};

} // namespace outturn::gui
