// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_lines.h"

#include "text_fit.h"
#include "text_sizes.h"

namespace outturn::charting {
namespace {

constexpr double kSideMargin = 8;
constexpr double kNoteLine = 16;
constexpr double kLeastForTheChart = 144; // pixels that notes must leave

} // namespace

std::vector<std::string> noteLines(const ChartSpec& spec, double width, double height, const TextWidth& textWidth)
{
    std::vector<std::string> lines;
    for (const auto& note : spec.notes) {
        const auto more = wrapped(note, width - 2 * kSideMargin, kSmallText, textWidth);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    if (height - heightOf(lines) < kLeastForTheChart)
        lines.clear();
    return lines;
}

double heightOf(const std::vector<std::string>& lines)
{
    return static_cast<double>(lines.size()) * kNoteLine;
}

void placeNotes(const std::vector<std::string>& lines, double height, LabelSpace& space)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double fromBottom = static_cast<double>(lines.size() - i) * kNoteLine;
        space.place({.at = {kSideMargin, height - fromBottom + kSmallText},
                     .text = lines[i],
                     .fontSize = kSmallText,
                     .role = Role::Note});
    }
}

} // namespace outturn::charting
