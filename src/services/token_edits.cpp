// SPDX-License-Identifier: GPL-3.0-or-later
#include "token_edits.h"

#include <algorithm>
#include <optional>

namespace outturn::services {
namespace {

using Tokens = std::vector<std::string_view>;

// Memory grows with the square of it.
constexpr int kMostDifferences = 3000;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The tokens between what two texts have in common at both ends.
struct Middle
{
    const Tokens& before;
    const Tokens& after;
    std::size_t start{0};
    std::size_t beforeEnd;
    std::size_t afterEnd;

    Middle(const Tokens& first, const Tokens& second)
        : before(first)
        , after(second)
        , beforeEnd(first.size())
        , afterEnd(second.size())
    {
        while (start < beforeEnd && start < afterEnd && before[start] == after[start])
            ++start;
        while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] == after[afterEnd - 1]) {
            --beforeEnd;
            --afterEnd;
        }
    }

    [[nodiscard]] int rows() const { return static_cast<int>(beforeEnd - start); }
    [[nodiscard]] int columns() const { return static_cast<int>(afterEnd - start); }
    [[nodiscard]] bool same(int row, int column) const
    {
        return before[start + static_cast<std::size_t>(row)] == after[start + static_cast<std::size_t>(column)];
    }
};

// For each number of differences d: how far along `before` the diagonals −d, −d+2 … d come; in that order.
using Frontiers = std::vector<std::vector<int>>;

int reached(const Frontiers& frontiers, int d, int diagonal)
{
    return frontiers[static_cast<std::size_t>(d)][static_cast<std::size_t>((diagonal + d) / 2)];
}

// Whether the best path to `diagonal` with d differences comes from the diagonal above (a token added).
bool comesFromAbove(const Frontiers& frontiers, int d, int diagonal)
{
    return diagonal == -d
        || (diagonal != d && reached(frontiers, d - 1, diagonal - 1) < reached(frontiers, d - 1, diagonal + 1));
}

int startOf(const Frontiers& frontiers, int d, int diagonal)
{
    if (d == 0)
        return 0;
    return comesFromAbove(frontiers, d, diagonal) ? reached(frontiers, d - 1, diagonal + 1)
                                                  : reached(frontiers, d - 1, diagonal - 1) + 1;
}

int followSame(const Middle& middle, int row, int diagonal)
{
    while (row < middle.rows() && row - diagonal < middle.columns() && row >= 0 && row - diagonal >= 0
           && middle.same(row, row - diagonal))
        ++row;
    return row;
}

// All frontiers up to the one that reaches the end; nothing where that takes too many differences.
std::optional<Frontiers> search(const Middle& middle)
{
    Frontiers frontiers;
    for (int d = 0; d <= std::min(kMostDifferences, middle.rows() + middle.columns()); ++d) {
        std::vector<int> frontier;
        frontier.reserve(static_cast<std::size_t>(d) + 1);
        for (int diagonal = -d; diagonal <= d; diagonal += 2) {
            const int row = followSame(middle, startOf(frontiers, d, diagonal), diagonal);
            frontier.push_back(row);
            if (diagonal == middle.rows() - middle.columns() && row >= middle.rows()) {
                frontiers.push_back(std::move(frontier));
                return frontiers;
            }
        }
        frontiers.push_back(std::move(frontier));
    }
    return std::nullopt;
}

// Walking back, an edit that touches the one after it makes one edit with it.
void prepend(std::vector<TokenEdit>& backwards, const TokenEdit& edit)
{
    if (!backwards.empty() && backwards.back().beforeFrom == edit.beforeTo
        && backwards.back().afterFrom == edit.afterTo) {
        backwards.back().beforeFrom = edit.beforeFrom;
        backwards.back().afterFrom = edit.afterFrom;
    } else {
        backwards.push_back(edit);
    }
}

std::vector<TokenEdit> walkBack(const Middle& middle, const Frontiers& frontiers)
{
    std::vector<TokenEdit> backwards;
    int diagonal = middle.rows() - middle.columns();
    for (int d = static_cast<int>(frontiers.size()) - 1; d > 0; --d) {
        const bool added = comesFromAbove(frontiers, d, diagonal);
        const int row = startOf(frontiers, d, diagonal);
        const auto rowEnd = middle.start + static_cast<std::size_t>(row);
        const auto columnEnd = middle.start + static_cast<std::size_t>(row - diagonal);
        prepend(backwards, {added ? rowEnd : rowEnd - 1, rowEnd, added ? columnEnd - 1 : columnEnd, columnEnd});
        diagonal += added ? 1 : -1;
    }
    std::reverse(backwards.begin(), backwards.end());
    return backwards;
}

} // namespace

std::vector<std::string_view> tokens(std::string_view text)
{
    std::vector<std::string_view> found;
    for (std::size_t from = 0; from < text.size();) {
        std::size_t to = from + 1;
        while (to < text.size() && isBlank(text[to]) == isBlank(text[from]))
            ++to;
        found.push_back(text.substr(from, to - from));
        from = to;
    }
    return found;
}

std::vector<TokenEdit> tokenEdits(const Tokens& before, const Tokens& after)
{
    const Middle middle(before, after);
    if (middle.rows() == 0 && middle.columns() == 0)
        return {};
    if (const auto frontiers = search(middle))
        return walkBack(middle, *frontiers);
    return {{middle.start, middle.beforeEnd, middle.start, middle.afterEnd}};
}

} // namespace outturn::services
