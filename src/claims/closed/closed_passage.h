// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../checks/checks.h"

#include <vector>

namespace outturn::claims {

/// A paragraph of a few figures of which no check has settled any: none is proven by its neighbours, and none denied.
/// Its figures then belong to one statement, or to nothing, so that words count here which elsewhere could be about
/// something else.
struct ClosedPassage
{
    std::size_t firstSentence{}; ///< sentences [firstSentence, lastSentence)
    std::size_t lastSentence{};
    std::size_t first{}; ///< tokens [first, last)
    std::size_t last{};
    std::vector<std::size_t> figures{}; ///< mentions, but for labels and idle words such as "one of them"
};

/// The closed passages of a text, in reading order; those of dates and names only have no figures.
[[nodiscard]] std::vector<ClosedPassage> closedPassages(const Check& check);

/// The part of a passage in some of its sentences, [firstSentence, lastSentence).
[[nodiscard]] ClosedPassage partOf(const Reading& reading, std::size_t firstSentence, std::size_t lastSentence);

/// The figures of one kind.
[[nodiscard]] std::vector<std::size_t> figuresOfKind(const Reading& reading, const ClosedPassage& passage, Kind kind);

/// The greatest group of figures that are alike, in the order of the text: for each figure as the lead those that
/// `alike(lead, figure)` puts with it; the first of two such groups.
template <typename Alike> [[nodiscard]] std::vector<std::size_t> mostAlike(const ClosedPassage& passage, Alike alike)
{
    std::vector<std::size_t> most;
    for (const std::size_t lead : passage.figures) {
        std::vector<std::size_t> group;
        for (const std::size_t figure : passage.figures)
            if (alike(lead, figure))
                group.push_back(figure);
        if (group.size() > most.size())
            most = std::move(group);
    }
    return most;
}

} // namespace outturn::claims
