// SPDX-License-Identifier: GPL-3.0-or-later
#include "funnel_layout.h"

#include "axis_drawing.h"
#include "label_placement.h"
#include "note_lines.h"
#include "plot_scale.h"
#include "text_fit.h"
#include "text_sizes.h"

#include <algorithm>
#include <array>

namespace outturn::charting {
namespace {

constexpr double kTop = 12;
constexpr double kSide = 8;
constexpr double kBaseLabels = 26;
constexpr double kMargin = 8;
constexpr double kOwnRadius = 6;
constexpr double kRadius = 4;
constexpr double kGap = 6;

Label edgeLabel(std::string text)
{
    return {.text = std::move(text), .fontSize = kSmallText, .role = Role::ReferenceLabel};
}

std::vector<Label> edgeLabels(const ChartSpec& spec)
{
    std::vector<Label> labels{edgeLabel(spec.peers.meanLabel)};
    for (const LimitCurve& curve : spec.peers.curves)
        labels.push_back(edgeLabel(curve.name));
    return labels;
}

PlotScale scaleOf(const ChartSpec& spec, double width, double height, const TextWidth& textWidth)
{
    double edge = 0;
    for (const Label& label : edgeLabels(spec))
        edge = std::max(edge, labelWidth(label, textWidth));
    const Rect plot{.left = std::max(valueLabelWidth(spec.y, textWidth), kSide),
                    .top = kTop,
                    .right = std::max(width - edge - kGap - kSide, width / 2),
                    .bottom = height - kBaseLabels};
    return {.x = spec.x, .y = spec.y, .plot = plot, .margin = kMargin};
}

void drawCurves(const ChartSpec& spec, const PlotScale& scale, Drawing& drawing)
{
    for (const LimitCurve& curve : spec.peers.curves) {
        Polyline line{.role = Role::ReferenceLimit, .dashed = !curve.outer};
        for (const LimitPoint& point : curve.points)
            line.points.push_back(scale.at(point.base, std::clamp(point.value, scale.y.min, scale.y.max)));
        if (line.points.size() > 1)
            drawing.primitives.emplace_back(std::move(line));
    }
    const double y = scale.atY(spec.peers.mean);
    drawing.primitives.emplace_back(
        Polyline{.points = {{scale.plot.left, y}, {scale.plot.right, y}}, .role = Role::ReferenceMean});
}

// The mean first: where limits lie close to it, their names give way.
void placeEdges(const ChartSpec& spec, const PlotScale& scale, LabelSpace& space)
{
    const double left = scale.plot.right + kGap;
    const auto place = [&](std::string text, double value) {
        Label label = edgeLabel(std::move(text));
        label.at = {left, scale.atY(value) + kMiddleToBaseline * kSmallText};
        space.place(label);
    };
    place(spec.peers.meanLabel, spec.peers.mean);
    for (const LimitCurve& curve : spec.peers.curves) {
        if (!curve.points.empty())
            place(curve.name, std::clamp(curve.points.back().value, scale.y.min, scale.y.max));
    }
}

PointXY placeOf(const PeerMark& mark, const PlotScale& scale)
{
    return scale.at(mark.base.value_or(scale.x.min), mark.value);
}

void drawMark(const PeerMark& mark, const PlotScale& scale, Drawing& drawing)
{
    drawing.primitives.emplace_back(Marker{.at = placeOf(mark, scale),
                                           .radius = mark.own ? kOwnRadius : kRadius,
                                           .role = mark.own ? Role::SeriesPrimary : Role::SeriesBaseline,
                                           .hollow = mark.hollow && !mark.own,
                                           .readOut = mark.readOut,
                                           .shape = mark.own ? MarkerShape::Diamond : MarkerShape::Disc});
}

// No limit's line runs through a name.
void drawGround(const Label& label, const TextWidth& textWidth, Drawing& drawing)
{
    const Rect box = labelBox(label, textWidth);
    drawing.primitives.emplace_back(
        Box{.x = box.left - 1, .y = box.top, .width = box.width() + 2, .height = box.height(), .role = Role::Ground});
}

// Beside its point on whichever side there is room; a name that finds none is in the read-out and the table.
void placeName(const PeerMark& mark, const PlotScale& scale, const TextWidth& textWidth, LabelSpace& space,
               Drawing& drawing)
{
    const PointXY at = placeOf(mark, scale);
    const double away = (mark.own ? kOwnRadius : kRadius) + 4;
    const double baseline = at.y + kMiddleToBaseline * kSmallText;
    Label label{.text = mark.name,
                .fontSize = kSmallText,
                .role = mark.own ? Role::EndLabel : Role::AxisLabel,
                .bold = mark.own};
    const std::array<std::pair<PointXY, Anchor>, 4> kSpots{
        std::pair{PointXY{at.x + away, baseline}, Anchor::Start},
        {{at.x - away, baseline}, Anchor::End},
        {{at.x, at.y - away}, Anchor::Middle},
        {{at.x, at.y + away + kSmallText * kAscent}, Anchor::Middle}};
    for (const auto& [spot, anchor] : kSpots) {
        label.at = spot;
        label.anchor = anchor;
        if (space.place(label))
            return drawGround(label, textWidth, drawing);
    }
}

void placeNames(const ChartSpec& spec, const PlotScale& scale, const TextWidth& textWidth, LabelSpace& space,
                Drawing& drawing)
{
    for (const bool own : {true, false}) {
        for (const PeerMark& mark : spec.peers.marks) {
            if (mark.own == own)
                placeName(mark, scale, textWidth, space, drawing);
        }
    }
}

} // namespace

Drawing funnelLayout(const ChartSpec& spec, double width, double height, const TextWidth& textWidth)
{
    Drawing drawing{.width = width, .height = height, .primitives = {}};
    LabelSpace space{width, height, textWidth};
    const auto notes = noteLines(spec, width, height, textWidth);
    const PlotScale scale = scaleOf(spec, width, height - heightOf(notes), textWidth);
    drawValueAxis(scale, true, space, drawing);
    drawPeriodAxis(scale, textWidth, space, drawing);
    drawCurves(spec, scale, drawing);
    placeEdges(spec, scale, space);
    placeNames(spec, scale, textWidth, space, drawing);
    for (const PeerMark& mark : spec.peers.marks)
        drawMark(mark, scale, drawing);
    placeNotes(notes, height, space);
    drawing.primitives.insert(drawing.primitives.end(), space.labels().begin(), space.labels().end());
    return drawing;
}

std::vector<Box> funnelSpots(const ChartSpec& spec, double width, double height, const TextWidth& textWidth)
{
    const auto notes = noteLines(spec, width, height, textWidth);
    const PlotScale scale = scaleOf(spec, width, height - heightOf(notes), textWidth);
    std::vector<Box> spots;
    for (const PeerMark& mark : spec.peers.marks) {
        const PointXY at = placeOf(mark, scale);
        spots.push_back(
            {.x = at.x - kOwnRadius, .y = at.y - kOwnRadius, .width = 2 * kOwnRadius, .height = 2 * kOwnRadius});
    }
    return spots;
}

} // namespace outturn::charting
