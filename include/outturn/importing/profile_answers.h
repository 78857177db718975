// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/importing/profile.h>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace outturn::importing {

/// What a person says a label means.
struct LabelMeaning
{
    std::size_t table{}; ///< place in the profile
    Part part{};         ///< indicator, area, subset or measure
    std::string label{};
    std::string meaning{}; ///< empty = left out on purpose
};

/// The text of a profile with a line for each of `meanings`, in the part of its table; a line that said otherwise for
/// that label there goes. All other lines, comments too, stay as they are.
/// Fails with `BadInput` where `text` is no profile or would be none, and where it has no such table.
[[nodiscard]] Result<std::string> withMeanings(std::string_view text, std::span<const LabelMeaning> meanings);

} // namespace outturn::importing
