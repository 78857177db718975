// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/annotation.h>
#include <outturn/domain/observation.h>
#include <outturn/domain/plan.h>
#include <outturn/domain/rebase.h>
#include <outturn/domain/target.h>
#include <outturn/services/services.h>
#include <outturn/store/observation_repository.h>
#include <outturn/store/store.h>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace outturn::services {

/// What all use cases of one opened store share: the store, who is working, and the plan once it was read.
class Workspace
{
public:
    Workspace(store::Store store, Session session)
        : m_store(std::move(store))
        , m_session(std::move(session))
    {
    }

    [[nodiscard]] store::Store& store() { return m_store; }
    [[nodiscard]] const Session& session() const { return m_session; }

    /// Read once and kept until `forgetPlan`.
    [[nodiscard]] Result<std::shared_ptr<const domain::Plan>> plan();
    void forgetPlan()
    {
        m_planIsOld = true;
        m_ownAreas.reset();
    }

    /// From now on gives figures as they were known at that moment; all else is as it is now.
    void lookAt(Timestamp moment) { m_moment = moment; }

    /// A text that differs from an earlier one when what is computed from figures, targets, rebases, editions or the
    /// plan may differ; asked before every use of what was kept.
    [[nodiscard]] Result<std::string> figuresVersion();
    /// The same for what shows dated notes and statuses with the figures.
    [[nodiscard]] Result<std::string> panelsVersion();

    /// These fail with `NotFound`, naming near misses.
    [[nodiscard]] Result<domain::Indicator> indicator(const domain::IndicatorSlug& slug);
    [[nodiscard]] Result<domain::Priority> priority(const domain::PrioritySlug& slug);
    [[nodiscard]] Result<domain::Outcome> outcome(const domain::OutcomeSlug& slug);
    [[nodiscard]] Result<void> checkArea(const domain::AreaSlug& slug);

    /// Those that hold now, of the indicators of the plan.
    [[nodiscard]] Result<std::vector<domain::Target>> targets();
    [[nodiscard]] Result<std::vector<domain::Annotation>> annotations();
    /// Of all indicators, by indicator and day.
    [[nodiscard]] Result<std::vector<domain::Rebase>> rebases();
    [[nodiscard]] Result<std::vector<domain::Observation>> observations(const store::ObservationQuery& query);
    /// The same without those of other forces and of places in them: what is said of the plan is not said of them.
    [[nodiscard]] Result<std::vector<domain::Observation>> observationsOfPlan(store::ObservationQuery query);

private:
    [[nodiscard]] Result<void> readOwnAreas();
    [[nodiscard]] Result<void> readVersions();

    store::Store m_store;
    Session m_session;
    std::shared_ptr<const domain::Plan> m_plan;
    std::optional<std::set<domain::AreaSlug>> m_ownAreas; ///< and those around them; read once, as the plan
    bool m_planIsOld{true};
    std::optional<Timestamp> m_moment{};
    int m_plansSeen{0};                ///< that differed from the one before
    std::int64_t m_versionCounter{-1}; ///< of the store when the versions were read
    std::string m_figuresVersion;
    std::string m_notesVersion;
};

} // namespace outturn::services
