// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/observation.h>
#include <outturn/domain/plan.h>
#include <outturn/store/store.h>

#include "support/temporary_folder.h"

#include <filesystem>
#include <vector>

namespace outturn::test {

/// 1 October 2021, 09:00 UTC, and a minute later with every call.
[[nodiscard]] Clock steppingClock();

/// Two themes, three outcomes, four indicators; areas `force`, `msg` and `urban`.
[[nodiscard]] std::vector<domain::Area> sampleAreas();
[[nodiscard]] domain::Plan samplePlan();

/// Writes the sample areas and plan into a new store.
[[nodiscard]] Result<void> fillWithPlan(store::Store& store);

/// A store with the sample areas and plan, and no figures.
[[nodiscard]] store::Store sampleStore(const std::filesystem::path& path, const Clock& clock = steppingClock());

/// The value of the indicator `ksi` in a month of 2021, for the force, imported.
[[nodiscard]] domain::Observation ksi(unsigned month, double value);

/// Loads one batch and returns its number.
[[nodiscard]] std::int64_t load(store::Store& store, const std::vector<domain::Observation>& observations);

/// Runs one write that has to succeed.
void mustWrite(store::Store& store, const std::function<Result<void>(store::Transaction&)>& work);

const domain::OutcomeSlug kRoads{"safer-roads"};
const domain::IndicatorSlug kKsi{"ksi"};
const domain::AreaSlug kForce{"force"};

} // namespace outturn::test
