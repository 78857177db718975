// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../interval.h"
#include "../reading.h"

#include <array>
#include <string>
#include <vector>

namespace outturn::claims {

/// How a figure can follow from others near it.
enum class Relation : unsigned char {
    Same,       ///< it is the other, said again
    Sum,        ///< of figures that stand in a row before it
    SumAhead,   ///< of figures that stand in a row behind it
    Difference, ///< of two
    Remainder,  ///< a whole less the parts in a row
    Change,     ///< between two, in per cent of the first
    Share,      ///< of one in the other, in per cent
    Changed,    ///< a level after a change in per cent
    PartOf,     ///< a percentage of an amount
    Quotient,   ///< an amount for each of another
    Mean        ///< of figures in a row
};

/// What figures near another one give.
struct NearResult
{
    Relation relation{};
    Interval value{};
    std::vector<std::size_t> figures{}; ///< mentions that it was worked out from, in the order of the calculation
    std::size_t reach{};                ///< how many figures away the farthest of them stands; 0 for all of a row
};

/// Every result, of every relation, that the few figures of the passage around give in the figure's unit.
[[nodiscard]] std::vector<NearResult> resultsNear(const Reading& reading, std::size_t figure);

/// The relations that the words around a figure call for.
class Calls
{
public:
    void add(Relation relation, bool plain)
    {
        auto& call = m_calls[static_cast<std::size_t>(relation)];
        call = call == 2 || plain ? 2 : 1;
        m_empty = false;
    }
    [[nodiscard]] bool empty() const { return m_empty; }
    [[nodiscard]] bool has(Relation relation) const { return m_calls[static_cast<std::size_t>(relation)] > 0; }
    /// Whether words leave hardly another reading.
    [[nodiscard]] bool isPlain(Relation relation) const { return m_calls[static_cast<std::size_t>(relation)] == 2; }

private:
    std::array<int, 11> m_calls{};
    bool m_empty{true};
};

[[nodiscard]] Calls callsFor(const Reading& reading, std::size_t figure);

/// "14,306 against 13,918", "the figures near it"
[[nodiscard]] std::string sourceOf(const Reading& reading, const NearResult& result);

/// Why the figure cannot be as it is written.
[[nodiscard]] std::string explain(const Reading& reading, const NearResult& result, const std::string& expected,
                                  const std::string& written);

} // namespace outturn::claims
