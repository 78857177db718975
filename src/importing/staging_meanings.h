// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/staging.h>

namespace outturn::importing {

/// Fails with `BadInput` where a profile maps to an indicator, area or measure that is not there.
[[nodiscard]] Result<void> checkMeanings(const Profile& profile, const Vocabulary& vocabulary);

/// Adds the areas that a profile itself names and the store has not.
void addStatedAreas(const Profile& profile, const Vocabulary& vocabulary, StagedFile& staged);

/// Leaves out new areas that no figure is of and nothing lies in, and those named twice.
void keepUsedAreas(StagedFile& staged);

} // namespace outturn::importing
