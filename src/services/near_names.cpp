// SPDX-License-Identifier: GPL-3.0-or-later
#include "near_names.h"

#include <outturn/base/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>
#include <span>

namespace outturn::services {
namespace {

constexpr std::size_t kMostSuggestions = 3; // also of instances where nothing is near
constexpr std::size_t kShortestPart = 3;

// Letters put in, left out or replaced to make one of the other.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

bool holds(std::string_view name, std::string_view part)
{
    return part.size() >= kShortestPart && name.find(part) != std::string_view::npos;
}

std::string quotedList(std::span<const std::string> names)
{
    return fmt::format("\"{}\"", fmt::join(names, "\", \""));
}

std::string instances(std::span<const std::string> names)
{
    if (names.empty())
        return "it has none yet";
    return fmt::format("it has, for instance, {}", quotedList(names.first(std::min(names.size(), kMostSuggestions))));
}

} // namespace

std::vector<std::string> nearNames(std::string_view wanted, const std::vector<std::string>& names)
{
    const auto sought = lowerCase(wanted);
    const std::size_t farthest = std::max<std::size_t>(2, sought.size() / 3);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string& name : names) {
        const auto distance = editDistance(sought, name);
        if (distance <= farthest)
            near.emplace_back(distance, name);
        else if (holds(name, sought) || holds(sought, name))
            near.emplace_back(farthest + distance, name);
    }
    std::sort(near.begin(), near.end());
    near.resize(std::min(near.size(), kMostSuggestions));
    std::vector<std::string> found;
    for (auto& [distance, name] : near)
        found.push_back(std::move(name));
    return found;
}

tl::unexpected<Error> unknownName(std::string_view kind, std::string_view wanted, const std::vector<std::string>& names)
{
    const auto near = nearNames(wanted, names);
    const auto hint = near.empty() ? instances(names) : fmt::format("did you mean {}?", quotedList(near));
    return failure(ErrorCode::NotFound,
                   fmt::format("There is no {} \"{}\" in this plan; {}{}", kind, wanted, hint, near.empty() ? "." : ""),
                   {{std::string(kind), std::string(wanted)}});
}

} // namespace outturn::services
