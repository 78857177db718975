// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/edition.h>
#include <outturn/domain/plan.h>

#include <memory>
#include <vector>

namespace outturn::services {

/// The plan tree and its editions.
class PlanService
{
public:
    virtual ~PlanService() = default;

    /// The plan, read once and kept until `reload`.
    [[nodiscard]] virtual Result<std::shared_ptr<const domain::Plan>> plan() = 0;
    [[nodiscard]] virtual Result<std::vector<domain::Area>> areas() = 0;

    /// Editions, newest first.
    [[nodiscard]] virtual Result<std::vector<domain::Edition>> editions() = 0;
    /// The quarter of the newest edition; the default of every quarter argument.
    [[nodiscard]] virtual Result<domain::Period> currentQuarter() = 0;

    /// Forgets what was read, after another process has changed the store.
    virtual void reload() = 0;
};

} // namespace outturn::services
