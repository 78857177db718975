// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/profile.h>

#include <string>

namespace outturn::importing {

/// Fails with `BadInput` where a table leaves open where a part of its figures is: what no single line can show.
[[nodiscard]] Result<void> checkProfile(const Profile& profile, const std::string& source);

} // namespace outturn::importing
