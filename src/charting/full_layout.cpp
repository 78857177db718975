// SPDX-License-Identifier: GPL-3.0-or-later
#include "full_layout.h"

#include "axis_drawing.h"
#include "edge_labels.h"
#include "inner_target_labels.h"
#include "note_lines.h"
#include "series_drawing.h"
#include "text_fit.h"
#include "text_sizes.h"

#include <algorithm>

namespace outturn::charting {
namespace {

constexpr double kTopMargin = 10;
constexpr double kSideMargin = 8;
constexpr double kPeriodLabels = 26; // ticks and labels under the field
constexpr double kCaptionStrip = 18; // above the field, where a band has a caption
constexpr double kPointMargin = 7;
constexpr double kLastRadius = 4.5;
constexpr double kWidestEdge = 0.34;  // of the width, for labels at the right
constexpr double kWidestValues = 0.3; // and for those at the left

void placeCaptions(const ChartSpec& spec, const PlotScale& scale, const TextWidth& textWidth, LabelSpace& space)
{
    constexpr double kInset = 4;
    for (std::size_t i = 0; i < spec.bands.size(); ++i) {
        const double left = scale.atX(spec.bands[i].fromX) + kInset;
        const double right = i + 1 < spec.bands.size() ? scale.atX(spec.bands[i + 1].fromX) : scale.plot.right;
        space.place({.at = {left, scale.plot.top - kCaptionStrip + kSmallText + 1},
                     .text = elided(spec.bands[i].caption, right - left - kInset, kSmallText, textWidth),
                     .fontSize = kSmallText,
                     .role = Role::BandCaption});
    }
}

bool hasCaptions(const ChartSpec& spec)
{
    return std::ranges::any_of(spec.bands, [](const AnnotationBand& band) { return !band.caption.empty(); });
}

Rect fieldOf(const ChartSpec& spec, double width, double height, double edge, const TextWidth& textWidth)
{
    const double values = valueLabelWidth(spec.y, textWidth);
    return {.left = values > kWidestValues * width ? kSideMargin : std::max(values, kSideMargin),
            .top = kTopMargin + (hasCaptions(spec) ? kCaptionStrip : 0),
            .right = width - std::max(edge, kSideMargin),
            .bottom = height - kPeriodLabels};
}

std::vector<EdgeLabel> allEdgeLabels(const ChartSpec& spec, double widest, const TextWidth& textWidth)
{
    auto labels = seriesEdgeLabels(spec, widest, textWidth);
    auto targets = targetEdgeLabels(spec, widest, textWidth);
    labels.insert(labels.end(), std::make_move_iterator(targets.begin()), std::make_move_iterator(targets.end()));
    auto references = referenceEdgeLabels(spec, widest, textWidth);
    labels.insert(labels.end(), std::make_move_iterator(references.begin()), std::make_move_iterator(references.end()));
    return labels;
}

bool marksBreak(const ChartSpec& spec)
{
    return spec.unit != domain::Unit::Rank && spec.unit != domain::Unit::Date;
}

} // namespace

bool fullLayoutFits(double width, double height)
{
    constexpr double kNarrowest = 200;
    constexpr double kLowest = 110;
    return width >= kNarrowest && height >= kLowest;
}

Drawing fullLayout(const ChartSpec& spec, double width, double height, const TextWidth& textWidth)
{
    Drawing drawing{.width = width, .height = height, .primitives = {}};
    LabelSpace space{width, height, textWidth};
    const auto notes = noteLines(spec, width, height, textWidth);
    const auto edges = allEdgeLabels(spec, kWidestEdge * width, textWidth);
    const double chartHeight = height - heightOf(notes);
    const Rect field = fieldOf(spec, width, chartHeight, widthOf(edges, textWidth), textWidth);
    const PlotScale scale{.x = spec.x, .y = spec.y, .plot = field, .margin = kPointMargin};

    drawBands(spec, scale, hasCaptions(spec) ? field.top - kCaptionStrip : field.top, drawing);
    drawValueAxis(scale, marksBreak(spec), space, drawing);
    drawPeriodAxis(scale, textWidth, space, drawing);
    drawExpected(spec, scale, drawing);
    drawReferences(spec, scale, drawing);
    drawTargets(spec, scale, drawing);
    placeEdgeLabels(edges, scale, space, drawing);
    drawSeries(spec, scale, Markers::All, kLastRadius, drawing);
    placeInnerSeriesLabels(spec, scale, textWidth, space);
    placeCallouts(spec, scale, textWidth, space, drawing);
    placeCaptions(spec, scale, textWidth, space);
    placeInnerTargetLabels(spec, scale, textWidth, space);
    placeNotes(notes, height, space);
    drawing.primitives.insert(drawing.primitives.end(), space.labels().begin(), space.labels().end());
    return drawing;
}

} // namespace outturn::charting
