// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../reading.h"

namespace outturn::claims {

/// What the words around a list of parts say of it.
struct PartitionCues
{
    bool rest{false};     ///< the last part is what remains: "the other 20", "20 remain"
    bool split{false};    ///< the whole is divided: "made up of", "falls into"
    bool denial{false};   ///< the last part denies what the others say: "20 did not"
    bool opposite{false}; ///< the last part and another are opposites: "men … women", "satisfied … dissatisfied"
    bool bare{false};     ///< the last part has no verb of its own
    bool open{false};     ///< parts may overlap, be left out, or be compared: "including", "also", "than"
};

/// Where a list of parts stands: tokens.
struct PartitionPlace
{
    std::size_t first{};     ///< where the whole, or the first part, begins
    std::size_t before{};    ///< behind the last part but one
    std::size_t lastBegin{}; ///< the last part itself, [lastBegin, lastEnd)
    std::size_t lastEnd{};
    std::size_t end{}; ///< of the sentence
};

[[nodiscard]] PartitionCues partitionCues(const Reading& reading, const PartitionPlace& place);

} // namespace outturn::claims
