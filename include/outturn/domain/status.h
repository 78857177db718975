// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/base/timestamp.h>
#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <string>
#include <string_view>

namespace outturn::domain {

/// Of an outcome in one quarter, from best to worst; `NotAssessed` where there is nothing to judge by.
enum class Status { OnTrack, Watch, NotOnTrack, NotAssessed };

/// A person's decision on the status of an outcome in a quarter. Kept beside the proposed status,
/// never in its place; the newest decision holds.
struct StatusDecision
{
    OutcomeSlug outcome{};
    Period quarter{};
    Status status{Status::NotAssessed};
    std::string reason{}; ///< required where it differs from the proposal; published
    std::string by{};
    Timestamp at{};

    friend bool operator==(const StatusDecision&, const StatusDecision&) = default;
};

/// `on_track`, `watch`, `not_on_track`, `not_assessed`.
[[nodiscard]] std::string_view statusKey(Status status);
/// Reads keys and words (`on track`, `not-on-track`). Fails with `InvalidText`, listing what would do.
[[nodiscard]] Result<Status> parseStatus(std::string_view key);
/// `On track`, `Watch`, `Not on track`, `Not assessed`.
[[nodiscard]] std::string_view statusTitle(Status status);

/// The worse of two; one that was not assessed says nothing against the other.
[[nodiscard]] Status worseOf(Status a, Status b);

} // namespace outturn::domain
