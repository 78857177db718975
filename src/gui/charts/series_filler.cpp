// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/series_filler.h"

#include "gui/charts/drawing_painter.h"
#include "gui/charts/series_pool.h"

#include <algorithm>
#include <array>

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
    case charting::SeriesRole::Muted:
        return charting::Role::SeriesMuted;
    case charting::SeriesRole::Expected:
        return charting::Role::SeriesPrimary;
    case charting::SeriesRole::Average:
    case charting::SeriesRole::Baseline:
        break;
    }
    return charting::Role::SeriesBaseline;
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

void addReferences(SeriesPool& pool, const charting::ChartSpec& spec, const Theme& theme)
{
    for (const auto& reference : spec.references) {
        const bool mean = reference.kind == charting::ReferenceKind::Mean;
        auto& line = pool.line();
        line.setPen(penOf(mean ? charting::Role::ReferenceMean : charting::Role::ReferenceLimit, theme, !mean));
        line.replace(QList<QPointF>{{reference.fromX, reference.y}, {reference.toX, reference.y}});
    }
}

/// How points of one kind are marked; shape and colour tell a signal both.
struct Mark
{
    charting::SignalRole signal;
    charting::Role role;
    QScatterSeries::MarkerShape shape;
    double scale; ///< so that all shapes are about equally heavy
};

constexpr std::array kSignalMarks{
    Mark{charting::SignalRole::Improvement, charting::Role::SignalImprovement,
         QScatterSeries::MarkerShapeRotatedRectangle, 1.4},
    Mark{charting::SignalRole::Concern, charting::Role::SignalConcern, QScatterSeries::MarkerShapeRectangle, 1.1},
    Mark{charting::SignalRole::Neutral, charting::Role::SignalNeutral, QScatterSeries::MarkerShapeTriangle, 1.3},
};

bool isSignal(charting::SignalRole signal)
{
    return std::ranges::find(kSignalMarks, signal, &Mark::signal) != kSignalMarks.end();
}

Mark markOf(charting::SignalRole signal, charting::SeriesRole series)
{
    const auto found = std::ranges::find(kSignalMarks, signal, &Mark::signal);
    return found == kSignalMarks.end() ? Mark{signal, roleOf(series), QScatterSeries::MarkerShapeCircle, 1} : *found;
}

void addMarkers(SeriesPool& pool, const QList<QPointF>& points, const Mark& mark, bool hollow, double size,
                const Theme& theme)
{
    if (points.isEmpty())
        return;
    const QColor colour = colourOf(mark.role, theme);
    auto& markers = pool.markers();
    markers.setMarkerShape(mark.shape);
    markers.setMarkerSize(size * mark.scale);
    markers.setPen(QPen(colour, 1.5));
    markers.setBrush(hollow ? theme.colour(ColourRole::Card) : colour);
    markers.replace(points);
}

template <typename Wanted> QList<QPointF> pointsWhere(const charting::ChartSeries& series, const Wanted& wanted)
{
    QList<QPointF> points;
    for (const auto& point : series.points) {
        if (point.y && wanted(point))
            points.append({point.x, *point.y});
    }
    return points;
}

const charting::ChartPoint* lastKnown(const charting::ChartSeries& series)
{
    const auto found = std::find_if(series.points.rbegin(), series.points.rend(),
                                    [](const charting::ChartPoint& point) { return point.y.has_value(); });
    return found == series.points.rend() ? nullptr : &*found;
}

void addPoints(SeriesPool& pool, const charting::ChartSeries& series, const Theme& theme)
{
    const auto* last = lastKnown(series);
    const bool bare = series.role == charting::SeriesRole::Average || series.role == charting::SeriesRole::Expected;
    if (!last || bare)
        return;
    const Mark plain = markOf(charting::SignalRole::None, series.role);
    for (const bool hollow : {false, true}) {
        if (series.points.size() <= kMostMarkers)
            addMarkers(
                pool,
                pointsWhere(series,
                            [hollow](const auto& point) { return point.hollow == hollow && !isSignal(point.signal); }),
                plain, hollow, kMarker, theme);
        for (const Mark& mark : kSignalMarks)
            addMarkers(
                pool,
                pointsWhere(series,
                            [&](const auto& point) { return point.hollow == hollow && point.signal == mark.signal; }),
                mark, hollow, kMarker, theme);
    }
    const double size = series.role == charting::SeriesRole::Muted ? kMarker : kLastMarker;
    addMarkers(pool, {{last->x, *last->y}}, markOf(last->signal, series.role), last->hollow, size, theme);
}

} // namespace

void fillSeries(SeriesPool& pool, const charting::ChartSpec& spec, const Theme& theme)
{
    pool.begin();
    addReferences(pool, spec, theme);
    addTargets(pool, spec, theme);
    for (const auto& series : spec.series)
        addLines(pool, series, penOf(roleOf(series.role), theme, series.role == charting::SeriesRole::Expected));
    for (const auto& series : spec.series)
        addPoints(pool, series, theme);
    pool.end();
}

} // namespace outturn::gui
