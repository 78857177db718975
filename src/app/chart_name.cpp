// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_name.h"

#include <outturn/base/text.h>

#include <algorithm>
#include <array>
#include <string>

namespace outturn::app {
namespace {

constexpr std::array<std::string_view, 6> kModes{"trend", "spc", "year", "peers", "funnel", "expected"};
constexpr std::array<std::string_view, 2> kMeasures{"value", "rolling12"};

template <std::size_t Count>
std::optional<std::size_t> placeOf(const std::array<std::string_view, Count>& words, std::string_view word)
{
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - words.begin()));
}

} // namespace

Result<ChartName> parseChartName(std::string_view text)
{
    const auto parts = split(text, ':');
    const auto mode = parts.size() > 1 ? placeOf(kModes, parts[1]) : std::optional<std::size_t>(0);
    const auto measure = parts.size() > 2 ? placeOf(kMeasures, parts[2]) : std::nullopt;
    const bool sound = parts.size() <= 3 && !parts[0].empty() && mode && (parts.size() < 3 || measure);
    if (!sound)
        return failure(
            ErrorCode::InvalidText,
            "There is no chart \"" + std::string(text)
                + "\": give INDICATOR:MODE, for instance asb-incidents:peers, with trend, expected, spc, year, "
                  "peers or funnel, and :value or :rolling12 after it for another measure.");
    return ChartName{domain::IndicatorSlug(std::string(parts[0])), *mode, measure};
}

} // namespace outturn::app
