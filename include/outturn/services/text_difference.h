// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

enum class DifferenceKind { Same, Removed, Added };

/// A stretch of text that is in both, only in the first, or only in the second.
struct DifferencePart
{
    DifferenceKind kind;
    std::string text;

    friend bool operator==(const DifferencePart&, const DifferencePart&) = default;
};

/// Word by word: concatenating Same and Removed gives `before`, Same and Added gives `after`, byte for byte.
[[nodiscard]] std::vector<DifferencePart> wordDifference(std::string_view before, std::string_view after);

/// The outcome of merging two texts that grew from one.
struct MergedText
{
    std::string text; ///< where both changed the same words, both are kept between markers
    int conflicts {0};
};

/// Takes over each side's changes against `base`; where both changed the same place differently, keeps both as
/// `«mine | theirs»` and counts a conflict.
[[nodiscard]] MergedText mergeTexts(std::string_view base, std::string_view mine, std::string_view theirs);

} // namespace outturn::services
