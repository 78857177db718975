// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/analysis/spc_signals.h>

#include <algorithm>

namespace outturn::analysis {
namespace {

constexpr std::size_t kMovesOfATrend = kRunLength - 1;

Side sideOf(double difference)
{
    // Without branches: which side a point falls on cannot be predicted.
    return static_cast<Side>(int{difference > 0} - int{difference < 0});
}

/// Calls `visit(first, last, side)` for each run of one side that is at least `length` long, in order.
template <typename Visit> void forEachRun(const std::vector<Side>& sides, std::size_t length, Visit visit)
{
    std::size_t first = 0;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        // No branch here either: where a run ends cannot be predicted, that it was a long one nearly always can.
        first = i > 0 && sides[i] == sides[i - 1] ? first : i;
        if (i - first + 1 < length || sides[i] == Side::None)
            continue;
        if (i + 1 == sides.size() || sides[i + 1] != sides[i])
            visit(first, i, sides[i]);
    }
}

/// The move that leads to each figure; none to the first.
std::vector<Side> movesOf(Figures figures)
{
    std::vector<Side> moves(figures.size(), Side::None);
    for (std::size_t i = 1; i < figures.size(); ++i) {
        if (figures[i] && figures[i - 1])
            moves[i] = sideOf(*figures[i] - *figures[i - 1]);
    }
    return moves;
}

bool isOutside(double value, const ControlLimits& limits)
{
    return value > limits.upper || value < limits.lower;
}

// Arithmetic for logic: each comparison alone is a coin's toss to the processor.
bool isNear(double value, const ControlLimits& limits)
{
    const int beyondNear = int{value > limits.nearUpper} | int{value < limits.nearLower};
    const int outside = int{value > limits.upper} | int{value < limits.lower};
    return (beyondNear & ~outside) != 0;
}

std::vector<bool> nearPoints(Figures figures, const std::optional<ControlLimits>& limits)
{
    std::vector<bool> near(figures.size(), false);
    for (std::size_t i = 0; limits && i < figures.size(); ++i) {
        if (figures[i] && isNear(*figures[i], *limits))
            near[i] = true;
    }
    return near;
}

} // namespace

std::vector<Side> sidesOf(Figures figures, double centre)
{
    std::vector<Side> sides(figures.size(), Side::None);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (figures[i])
            sides[i] = sideOf(*figures[i] - centre);
    }
    return sides;
}

std::vector<bool> inShift(const std::vector<Side>& sides)
{
    std::vector<bool> result(sides.size(), false);
    forEachRun(sides, kRunLength, [&result](std::size_t first, std::size_t last, Side) {
        std::fill(result.begin() + first, result.begin() + last + 1, true);
    });
    return result;
}

std::vector<Side> trendsOf(Figures figures)
{
    std::vector<Side> result(figures.size(), Side::None);
    forEachRun(movesOf(figures), kMovesOfATrend, [&result](std::size_t first, std::size_t last, Side direction) {
        // The move to the first point of a run starts one point earlier; a later trend overwrites its start.
        std::fill(result.begin() + first - 1, result.begin() + last + 1, direction);
    });
    return result;
}

std::vector<bool> inTwoOfThree(const std::vector<bool>& near, const std::vector<Side>& sides)
{
    std::vector<bool> result(near.size(), false);
    for (std::size_t i = 2; i < near.size(); ++i) {
        const int count = int{near[i]} + int{near[i - 1]} + int{near[i - 2]};
        if (count < 2)
            continue;
        if (sides[i] == Side::None || sides[i] != sides[i - 1] || sides[i] != sides[i - 2])
            continue;
        for (const std::size_t at : {i - 2, i - 1, i})
            result[at] = result[at] || near[at];
    }
    return result;
}

std::vector<PointSignal> signalsOf(Figures figures, double mean, const std::optional<ControlLimits>& limits)
{
    const auto sides = sidesOf(figures, mean);
    const auto trends = trendsOf(figures);
    const auto twoOfThree = inTwoOfThree(nearPoints(figures, limits), sides);
    const auto shift = inShift(sides);

    std::vector<PointSignal> result(figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (limits && figures[i] && isOutside(*figures[i], *limits))
            result[i] = {Signal::Astronomical, sides[i]};
        else if (trends[i] != Side::None)
            result[i] = {Signal::Trend, trends[i]};
        else if (twoOfThree[i])
            result[i] = {Signal::TwoOfThree, sides[i]};
        else if (shift[i])
            result[i] = {Signal::Shift, sides[i]};
    }
    return result;
}

} // namespace outturn::analysis
