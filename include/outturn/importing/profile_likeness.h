// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/profile.h>

#include <span>
#include <string>

namespace outturn::importing {

/// Which share of what a profile looks for, headers, titles and labels, stands among the texts of a file: 0 … 1.
/// 0 also where only one thing does, because one word is found in many files.
[[nodiscard]] double profileLikeness(const Profile& profile, std::span<const std::string> texts);

} // namespace outturn::importing
