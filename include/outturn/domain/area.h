// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/date.h>
#include <outturn/base/result.h>
#include <outturn/domain/slugs.h>

#include <optional>
#include <string>
#include <string_view>

namespace outturn::domain {

enum class AreaKind { Force, LocalPolicingArea, Urban, Rural, Place, Court, MostSimilarGroup, Region, National };

/// A place or group of places that figures are given for.
struct Area
{
    AreaSlug slug{};
    std::string name{};
    AreaKind kind{AreaKind::Force};
    AreaSlug parent{}; ///< empty at the top

    friend bool operator==(const Area&, const Area&) = default;
};

/// That `member` belonged to the peer group `group` from a day until another (none = still).
struct PeerMembership
{
    AreaSlug group{};
    AreaSlug member{};
    Date from{};
    std::optional<Date> until{};

    friend bool operator==(const PeerMembership&, const PeerMembership&) = default;
};

/// `force`, `local_policing_area`, `urban`, `rural`, `place`, `court`, `most_similar_group`, `region`, `national`.
[[nodiscard]] std::string_view areaKindKey(AreaKind kind);
[[nodiscard]] Result<AreaKind> parseAreaKind(std::string_view key);

} // namespace outturn::domain
