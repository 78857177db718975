// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/timestamp.h>
#include <outturn/domain/commentary.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace outturn::domain {

/// Where a figure stands in a text, by what is written rather than by its place: it is found again after other parts
/// of the text have changed.
struct ClaimAnchor
{
    std::string figure{}; ///< as written
    std::string before{}; ///< up to four words in front of it, in lower case, within its paragraph
    std::string after{};  ///< up to four words behind it

    friend bool operator==(const ClaimAnchor&, const ClaimAnchor&) = default;
};

/// What a person decided of a figure that the data does not prove.
enum class ClaimRuling {
    SourcedElsewhere, ///< a citation stands for it, published as a note
    Ignored           ///< it is no claim
};

/// A decision on one figure of a commentary. Never changed; it can be withdrawn.
struct ClaimDecision
{
    std::int64_t id{0}; ///< set by the store
    CommentaryKey key{};
    ClaimAnchor anchor{};
    ClaimRuling ruling{ClaimRuling::SourcedElsewhere};
    std::string citation{}; ///< of a figure sourced elsewhere; else empty
    std::string reason{};
    std::string by{};
    Timestamp at{};

    friend bool operator==(const ClaimDecision&, const ClaimDecision&) = default;
};

/// `sourced_elsewhere`, `ignored`.
[[nodiscard]] std::string_view claimRulingKey(ClaimRuling ruling);
[[nodiscard]] Result<ClaimRuling> parseClaimRuling(std::string_view key);

} // namespace outturn::domain
