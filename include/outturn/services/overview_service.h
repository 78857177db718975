// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/edition.h>
#include <outturn/services/indicator_summary.h>
#include <outturn/services/status_service.h>

#include <memory>
#include <string>
#include <vector>

namespace outturn::services {

/// One card of the overview.
struct PrioritySummary
{
    domain::PrioritySlug slug;
    std::string title;
    domain::Status status {domain::Status::NotAssessed}; ///< the worst of its outcomes' effective statuses
    std::optional<IndicatorSummary> headline {};         ///< nothing where no indicator has a figure
    int outcomes {0};
};

struct ThemeSummary
{
    domain::ThemeSlug slug;
    std::string title;
    std::vector<PrioritySummary> priorities;
};

/// The whole plan in one quarter at a glance.
struct Overview
{
    std::string planTitle;
    domain::Period quarter;
    domain::EditionState editionState {};
    Date dataTo;                    ///< the last day that any figure shown covers
    int reportingLater {0};         ///< headline or other indicators whose latest figure ends before the quarter does
    std::optional<Date> latestOfLate {}; ///< the latest end among those
    int outcomes {0};
    int onTrack {0};
    int watch {0};
    int notOnTrack {0};
    int notAssessed {0};
    int targetsMissed {0};          ///< indicators whose latest figure misses a level target
    int commentariesSaved {0};      ///< outcomes with a saved commentary for the quarter
    int indicators {0};
    std::int64_t observations {0};
    std::vector<ThemeSummary> themes;
};

class OverviewService
{
public:
    virtual ~OverviewService() = default;

    [[nodiscard]] virtual Result<std::shared_ptr<const Overview>> overview(const domain::Period& quarter) = 0;
};

} // namespace outturn::services
