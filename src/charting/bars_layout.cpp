// SPDX-License-Identifier: GPL-3.0-or-later
#include "bars_layout.h"

#include "label_placement.h"
#include "note_lines.h"
#include "text_fit.h"
#include "text_sizes.h"

#include <algorithm>
#include <cmath>

namespace outturn::charting {
namespace {

constexpr double kSide = 8;
constexpr double kMeanStrip = 20; // above the bars, for the mean's label
constexpr double kGap = 8;
constexpr double kWidestNames = 0.34; // of the width
constexpr double kTallestRow = 34;
constexpr double kBarShare = 0.6; // of a row
constexpr double kFigureRoom = 6;

std::string nameOf(const PeerMark& mark)
{
    return mark.own ? "▸ " + mark.name : mark.name;
}

std::string placeAndName(const PeerMark& mark)
{
    return mark.place + "  " + nameOf(mark);
}

Label nameLabel(const PeerMark& mark)
{
    return {.text = placeAndName(mark),
            .fontSize = kSmallText,
            .role = mark.own ? Role::EndLabel : Role::AxisLabel,
            .anchor = Anchor::End,
            .bold = mark.own};
}

Label figureLabel(const PeerMark& mark)
{
    return {.text = mark.printed, .fontSize = kSmallText, .role = Role::EndLabel, .bold = mark.own};
}

/// Where names, bars and figures stand.
struct BarFrame
{
    double names{}; ///< right end of the names
    double left{};  ///< of the bars' field
    double right{};
    double top{};
    double row{}; ///< height of one
    double thickness{};
    Axis axis{};

    [[nodiscard]] double atX(double value) const
    {
        return left + (value - axis.min) / (axis.max - axis.min) * (right - left);
    }
    [[nodiscard]] double middle(std::size_t index) const { return top + (static_cast<double>(index) + 0.5) * row; }
};

double widest(const ChartSpec& spec, Label (*label)(const PeerMark&), const TextWidth& textWidth)
{
    double width = 0;
    for (const PeerMark& mark : spec.peers.marks)
        width = std::max(width, labelWidth(label(mark), textWidth));
    return width;
}

BarFrame frameOf(const ChartSpec& spec, double width, double height, const TextWidth& textWidth)
{
    const double names = std::min(widest(spec, nameLabel, textWidth), kWidestNames * width);
    const double figures = widest(spec, figureLabel, textWidth);
    const auto count = static_cast<double>(spec.peers.marks.size());
    const double room = std::max(height - kMeanStrip - kSide, count);
    BarFrame frame{.names = kSide + names, .axis = spec.y};
    // Bars need no ticks: each says its figure. The longest one reaches the field's end.
    const auto [least, most] = std::ranges::minmax(spec.peers.marks, {}, &PeerMark::value);
    frame.axis.min = std::min(0.0, least.value);
    frame.axis.max = std::max({most.value, spec.peers.mean, frame.axis.min + 1e-9});
    frame.left = frame.names + kGap;
    frame.right = std::max(frame.left + 20, width - kSide - figures - kFigureRoom);
    frame.row = std::min(kTallestRow, room / count);
    frame.top = kMeanStrip;
    frame.thickness = std::max(2.0, frame.row * kBarShare);
    return frame;
}

Box barOf(const PeerMark& mark, const BarFrame& frame, double middle)
{
    const double from = frame.atX(std::min(0.0, mark.value));
    const double to = frame.atX(std::max(0.0, mark.value));
    return {.x = from,
            .y = middle - frame.thickness / 2,
            .width = std::max(to - from, 1.0),
            .height = frame.thickness,
            .role = mark.own ? Role::SeriesPrimary : Role::SeriesMuted,
            .hollow = mark.hollow};
}

void drawBar(const PeerMark& mark, const BarFrame& frame, double middle, Drawing& drawing)
{
    Box bar = barOf(mark, frame, middle);
    drawing.primitives.emplace_back(bar);
    if (!mark.own || !mark.hollow)
        return;
    // Hollow, and yet told from the others without colour: it has a core.
    constexpr double kInset = 4;
    bar.y += kInset;
    bar.height = std::max(bar.height - 2 * kInset, 1.0);
    bar.hollow = false;
    drawing.primitives.emplace_back(bar);
}

void placeTexts(const PeerMark& mark, const BarFrame& frame, double middle, const TextWidth& textWidth,
                LabelSpace& space, Drawing& drawing)
{
    const double baseline = middle + kMiddleToBaseline * kSmallText;
    Label name = nameLabel(mark);
    constexpr double kBoldReserve = 0.93; // bold letters are broader than those measured
    name.text = elided(name.text, (frame.names - kSide) * (mark.own ? kBoldReserve : 1) + 0.5, kSmallText, textWidth);
    if (mark.own && name.text.empty())
        name.text = mark.place;
    name.at = {frame.names, baseline};
    space.place(name);
    Label figure = figureLabel(mark);
    figure.at = {frame.atX(std::max(0.0, mark.value)) + kFigureRoom, baseline};
    if (!space.place(figure))
        return;
    // The mean's line does not run through a figure.
    const Rect box = labelBox(figure, textWidth);
    drawing.primitives.emplace_back(
        Box{.x = box.left - 2, .y = box.top, .width = box.width() + 4, .height = box.height(), .role = Role::Ground});
}

void drawMean(const ChartSpec& spec, const BarFrame& frame, double width, const TextWidth& textWidth, LabelSpace& space,
              Drawing& drawing)
{
    const double x = frame.atX(spec.peers.mean);
    const double foot = frame.top + frame.row * static_cast<double>(spec.peers.marks.size());
    drawing.primitives.emplace_back(
        Polyline{.points = {{x, frame.top - 3}, {x, foot}}, .role = Role::ReferenceMean, .dashed = true});
    Label label{
        .text = spec.peers.meanLabel, .fontSize = kSmallText, .role = Role::ReferenceLabel, .anchor = Anchor::Middle};
    const double half = labelWidth(label, textWidth) / 2;
    label.at = {std::clamp(x, half + 2, std::max(half + 2, width - half - 2)), kSmallText + 1};
    space.place(label);
}

} // namespace

Drawing barsLayout(const ChartSpec& spec, double width, double height, const TextWidth& textWidth)
{
    Drawing drawing{.width = width, .height = height, .primitives = {}};
    LabelSpace space{width, height, textWidth};
    const auto notes = noteLines(spec, width, height, textWidth);
    const BarFrame frame = frameOf(spec, width, height - heightOf(notes), textWidth);
    for (std::size_t i = 0; i < spec.peers.marks.size(); ++i)
        drawBar(spec.peers.marks[i], frame, frame.middle(i), drawing);
    drawMean(spec, frame, width, textWidth, space, drawing);
    for (std::size_t i = 0; i < spec.peers.marks.size(); ++i)
        placeTexts(spec.peers.marks[i], frame, frame.middle(i), textWidth, space, drawing);
    placeNotes(notes, height, space);
    drawing.primitives.insert(drawing.primitives.end(), space.labels().begin(), space.labels().end());
    return drawing;
}

std::vector<Box> barRows(const ChartSpec& spec, double width, double height, const TextWidth& textWidth)
{
    const BarFrame frame =
        frameOf(spec, width, height - heightOf(noteLines(spec, width, height, textWidth)), textWidth);
    std::vector<Box> rows;
    for (std::size_t i = 0; i < spec.peers.marks.size(); ++i)
        rows.push_back({.x = frame.left,
                        .y = frame.middle(i) - frame.row / 2,
                        .width = std::max(frame.atX(std::max(0.0, spec.peers.marks[i].value)) - frame.left, 1.0),
                        .height = frame.row});
    return rows;
}

} // namespace outturn::charting
