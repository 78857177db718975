// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/edge_labels.h"

#include <algorithm>
#include <ranges>

namespace outturn::gui {
namespace {

bool isMain(charting::SeriesRole role)
{
    return role == charting::SeriesRole::Primary || role == charting::SeriesRole::Rolling;
}

ColourRole textRoleOf(charting::SeriesRole role)
{
    return isMain(role) ? ColourRole::Text : ColourRole::TextSecondary;
}

const charting::ChartPoint* lastKnown(const charting::ChartSeries& series)
{
    const auto reversed = series.points | std::views::reverse;
    const auto found = std::ranges::find_if(reversed, [](const auto& point) { return point.y.has_value(); });
    return found == reversed.end() ? nullptr : &*found;
}

QString seriesText(const charting::ChartSeries& series, bool named)
{
    QStringList parts;
    if (!series.endLabel.empty())
        parts.append(QString::fromStdString(series.endLabel));
    if (named)
        parts.append(QString::fromStdString(series.label));
    return parts.join(QLatin1Char(' '));
}

// Where years lie over each other, one that is not over ends within the plot.
bool endsWithin(const charting::ChartSpec& spec, const charting::ChartPoint& last)
{
    return spec.overlaysYears && last.x < spec.x.max;
}

// Before what is expected the last figure is called out at its point.
bool isCalledOut(const charting::ChartSpec& spec, const charting::ChartPoint& last)
{
    return !spec.expected.empty() && last.x < spec.x.max;
}

} // namespace

std::vector<InnerLabel> innerLabels(const charting::ChartSpec& spec)
{
    std::vector<InnerLabel> labels;
    for (const auto& series : spec.series) {
        const auto* last = lastKnown(series);
        if (last && endsWithin(spec, *last))
            labels.push_back(
                {.x = last->x, .y = *last->y, .text = QString::fromStdString(series.label + ": " + series.endLabel)});
    }
    return labels;
}

std::vector<EdgeLabel> edgeLabels(const charting::ChartSpec& spec)
{
    std::vector<EdgeLabel> labels;
    for (const auto& series : spec.series) {
        const auto* last = lastKnown(series);
        const QString text = seriesText(series, spec.series.size() > 1);
        if (last && !text.isEmpty() && !endsWithin(spec, *last) && !isCalledOut(spec, *last))
            labels.push_back({.y = *last->y,
                              .text = text,
                              .colour = textRoleOf(series.role),
                              .bold = isMain(series.role),
                              // The chart's title names its main series.
                              .brief = isMain(series.role) ? QString::fromStdString(series.endLabel) : QString()});
    }
    for (const auto& target : spec.targets)
        labels.push_back({.y = target.toY, .text = QString::fromStdString(target.label), .colour = ColourRole::Target});
    for (const auto& line : spec.references) {
        if (line.toX >= spec.x.max)
            labels.push_back({.y = line.y,
                              .text = QString::fromStdString(line.name + " " + line.printed),
                              .colour = ColourRole::TextSecondary});
    }
    return labels;
}

void dodge(std::vector<EdgeLabel>& labels, double height, double top, double bottom)
{
    std::ranges::stable_sort(labels, {}, &EdgeLabel::y);
    double free = top;
    for (auto& label : labels) {
        label.y = std::max(label.y, free);
        free = label.y + height;
    }
    double limit = bottom;
    for (auto& label : labels | std::views::reverse) {
        label.y = std::min(label.y, limit);
        limit = label.y - height;
    }
}

} // namespace outturn::gui
