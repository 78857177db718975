// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/base/timestamp.h>
#include <outturn/domain/period.h>

#include <optional>
#include <string_view>

namespace outturn::domain {

enum class EditionState { Open, InReview, Published, Corrected };

/// One quarter's update of the plan.
struct Edition
{
    Period quarter{};
    EditionState state{EditionState::Open};
    std::optional<Timestamp> publishedAt{};

    friend bool operator==(const Edition&, const Edition&) = default;
};

/// `open`, `in_review`, `published`, `corrected`.
[[nodiscard]] std::string_view editionStateKey(EditionState state);
[[nodiscard]] Result<EditionState> parseEditionState(std::string_view key);

} // namespace outturn::domain
