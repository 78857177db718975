// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/series_filler.h"

#include "gui/charts/drawing_painter.h"
#include "gui/charts/series_pool.h"

namespace outturn::gui {
namespace {

constexpr double kMarker = 7;
constexpr double kLastMarker = 10;
constexpr std::size_t kMostMarkers = 90; // more would hide the line

charting::Role roleOf(charting::SeriesRole role)
{
    switch (role) {
    case charting::SeriesRole::Primary:
        return charting::Role::SeriesPrimary;
    case charting::SeriesRole::Rolling:
        return charting::Role::SeriesRolling;
    case charting::SeriesRole::Comparison:
        return charting::Role::SeriesComparison;
    default:
        return charting::Role::SeriesBaseline;
    }
}

void addTargets(SeriesPool& pool, const charting::ChartSpec& spec, const Theme& theme)
{
    for (const auto& target : spec.targets) {
        auto& line = pool.line();
        line.setPen(penOf(charting::Role::Target, theme, true));
        line.replace(QList<QPointF>{{target.fromX, target.fromY}, {target.toX, target.toY}});
    }
}

void addLines(SeriesPool& pool, const charting::ChartSeries& series, const QPen& pen)
{
    QList<QPointF> stretch;
    const auto flush = [&] {
        if (stretch.size() > 1) {
            auto& line = pool.line();
            line.setPen(pen);
            line.replace(stretch);
        }
        stretch.clear();
    };
    for (const auto& point : series.points) {
        if (point.y)
            stretch.append({point.x, *point.y});
        else
            flush();
    }
    flush();
}

void addMarkers(SeriesPool& pool, const QList<QPointF>& points, const QPen& pen, const QColor& fill, double size)
{
    if (points.isEmpty())
        return;
    auto& markers = pool.markers();
    markers.setMarkerSize(size);
    markers.setPen(QPen(pen.color(), 1.5));
    markers.setBrush(fill);
    markers.replace(points);
}

void addPoints(SeriesPool& pool, const charting::ChartSeries& series, const QPen& pen, const QColor& ground)
{
    QList<QPointF> filled;
    QList<QPointF> hollow;
    const charting::ChartPoint* last = nullptr;
    for (const auto& point : series.points) {
        if (!point.y)
            continue;
        (point.hollow ? hollow : filled).append({point.x, *point.y});
        last = &point;
    }
    if (!last)
        return;
    if (series.points.size() <= kMostMarkers) {
        addMarkers(pool, filled, pen, pen.color(), kMarker);
        addMarkers(pool, hollow, pen, ground, kMarker);
    }
    addMarkers(pool, {{last->x, *last->y}}, pen, last->hollow ? ground : pen.color(), kLastMarker);
}

} // namespace

void fillSeries(SeriesPool& pool, const charting::ChartSpec& spec, const Theme& theme)
{
    pool.begin();
    addTargets(pool, spec, theme);
    for (const auto& series : spec.series)
        addLines(pool, series, penOf(roleOf(series.role), theme));
    for (const auto& series : spec.series)
        addPoints(pool, series, penOf(roleOf(series.role), theme), theme.colour(ColourRole::Card));
    pool.end();
}

} // namespace outturn::gui
