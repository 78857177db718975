// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/plot_frame.h"

#include "gui/charts/drawing_painter.h"
#include "gui/charts/edge_labels.h"

#include <outturn/charting/callout_place.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <ranges>

namespace outturn::gui {
namespace {

constexpr double kLabelSize = 11.5;
constexpr double kEndLabelSize = 13;
constexpr double kLabelGap = 8;
constexpr double kEdgeGap = 10;
constexpr double kTickGap = 12; // between neighbouring calendar labels
constexpr double kTopRoom = 10;
constexpr double kRingRoom = 4; // for the focus ring
constexpr double kPadding = 6;  // so that a marker on the axis' end is whole
constexpr double kMostEdgeShare = 0.3;
constexpr std::size_t kCaptionRows = 3;
constexpr double kCaptionInset = 4;
constexpr double kNarrowestCaption = 40;
constexpr double kCaptionStep = 3;
constexpr double kReach = 4; // pixels by which a pointer may miss a line

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

double widestTick(const charting::Axis& axis, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const auto& tick : axis.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(qt(tick.label)));
    return std::ceil(widest);
}

QFont edgeFont(const EdgeLabel& label)
{
    return chartFont(label.bold ? kEndLabelSize : kLabelSize, label.bold);
}

double widestEdge(const std::vector<EdgeLabel>& labels)
{
    double widest = 0;
    for (const auto& label : labels)
        widest = std::max(widest, QFontMetricsF(edgeFont(label)).horizontalAdvance(label.text));
    return std::ceil(widest);
}

} // namespace

PlotFrame::PlotFrame(const charting::ChartSpec& spec, charting::Axis x, charting::Axis y, const QSizeF& size)
    : m_x(std::move(x))
    , m_y(std::move(y))
    , m_edges(edgeLabels(spec))
    , m_inner(innerLabels(spec))
{
    const QFontMetricsF metrics(chartFont(kLabelSize));
    const double left = widestTick(m_y, metrics) + kLabelGap + kRingRoom;
    const double edges = std::min(widestEdge(m_edges), size.width() * kMostEdgeShare);
    const double right = edges + kEdgeGap + kPadding;
    const double bottom = metrics.height() + kLabelGap + kRingRoom;
    m_plot = QRectF(left, kTopRoom, std::max(20.0, size.width() - left - right),
                    std::max(20.0, size.height() - kTopRoom - bottom));
    m_captions = captions(spec);
    if (!m_captions.empty()) {
        const int rows = 1 + std::ranges::max(m_captions, {}, &Caption::row).row;
        m_plot.setTop(kTopRoom + rows * metrics.height() + kCaptionInset);
    }
    for (auto& label : m_edges)
        label.y = std::clamp(toPixelY(label.y), m_plot.top(), m_plot.bottom());
    dodge(m_edges, metrics.height() + 2, m_plot.top(), m_plot.bottom());
}

double PlotFrame::padding() const
{
    return (m_x.max - m_x.min) * kPadding / std::max(1.0, m_plot.width() - 2 * kPadding);
}

double PlotFrame::toPixelX(double x) const
{
    const double span = m_x.max - m_x.min;
    const double share = span > 0 ? (x - m_x.min) / span : 0.5;
    return m_plot.left() + kPadding + share * (m_plot.width() - 2 * kPadding);
}

double PlotFrame::toPixelY(double y) const
{
    const double span = m_y.max - m_y.min;
    return m_plot.bottom() - (span > 0 ? (y - m_y.min) / span : 0.5) * m_plot.height();
}

double PlotFrame::toDataX(double pixel) const
{
    const double share = (pixel - m_plot.left() - kPadding) / std::max(1.0, m_plot.width() - 2 * kPadding);
    return m_x.min + share * (m_x.max - m_x.min);
}

void PlotFrame::paintBack(QPainter& painter, const charting::ChartSpec& spec, const Theme& theme) const
{
    paintBands(painter, spec, theme);
    paintExpected(painter, spec, theme);
    paintValueAxis(painter, theme);
    paintCalendarAxis(painter, theme);
}

void PlotFrame::paintBands(QPainter& painter, const charting::ChartSpec& spec, const Theme& theme) const
{
    for (const auto& band : spec.bands)
        paintBand(painter, band, theme);
    painter.setFont(chartFont(kLabelSize));
    painter.setPen(theme.colour(ColourRole::BandCaption));
    const QFontMetricsF metrics(painter.font());
    for (const auto& caption : m_captions)
        painter.drawText(QPointF(caption.x, captionBox(caption).top() + metrics.ascent()), caption.text);
}

void PlotFrame::paintBand(QPainter& painter, const charting::AnnotationBand& band, const Theme& theme) const
{
    if (charting::isMark(band))
        return paintMark(painter, band, theme);
    const auto [from, to] = shownPart(band);
    painter.fillRect(QRectF(from, bandTop(), to - from, m_plot.bottom() - bandTop()), theme.colour(ColourRole::Band));
}

void PlotFrame::paintMark(QPainter& painter, const charting::AnnotationBand& band, const Theme& theme) const
{
    if (!isShown(band))
        return;
    painter.setPen(QPen(theme.colour(ColourRole::BandCaption), 1,
                        band.kind == charting::BandKind::Rebase ? Qt::DashLine : Qt::SolidLine));
    const double x = shownPart(band).first;
    const auto isFree = [&](double top) {
        const QRectF piece(x - kReach / 2, top, kReach, kCaptionStep);
        return std::ranges::none_of(m_captions,
                                    [&](const Caption& caption) { return captionBox(caption).intersects(piece); });
    };
    // Above the plot it is interrupted where a caption stands in its way.
    std::optional<double> bottom = m_plot.bottom();
    double top = m_plot.top();
    for (; top - kCaptionStep >= bandTop(); top -= kCaptionStep) {
        const bool free = isFree(top - kCaptionStep);
        if (bottom && !free) {
            painter.drawLine(QPointF(x, top), QPointF(x, *bottom));
            bottom.reset();
        } else if (!bottom && free) {
            bottom = top;
        }
    }
    if (bottom)
        painter.drawLine(QPointF(x, top), QPointF(x, *bottom));
}

bool PlotFrame::isShown(const charting::AnnotationBand& band) const
{
    return band.toX >= m_x.min && band.fromX <= m_x.max;
}

double PlotFrame::bandTop() const
{
    return m_captions.empty() ? m_plot.top() : kTopRoom;
}

QRectF PlotFrame::captionBox(const Caption& caption) const
{
    const QFontMetricsF metrics(chartFont(kLabelSize));
    return {caption.x, bandTop() + caption.row * metrics.height(), metrics.horizontalAdvance(caption.text),
            metrics.height()};
}

const charting::AnnotationBand* PlotFrame::bandAt(const charting::ChartSpec& spec, const QPointF& at) const
{
    const auto caption =
        std::ranges::find_if(m_captions, [&](const Caption& one) { return captionBox(one).contains(at); });
    if (caption != m_captions.end())
        return &spec.bands.at(caption->band);
    const auto band = std::ranges::find_if(spec.bands, [&](const charting::AnnotationBand& one) {
        const auto [from, to] = shownPart(one);
        const bool above = at.y() >= bandTop() && at.y() < m_plot.top();
        const bool inside = at.x() >= from - kReach && at.x() <= to + kReach && at.y() <= m_plot.bottom();
        return isShown(one) && inside && (above || charting::isMark(one));
    });
    return band == spec.bands.end() ? nullptr : &*band;
}

std::vector<PlotFrame::Caption> PlotFrame::captions(const charting::ChartSpec& spec) const
{
    const QFontMetricsF metrics(chartFont(kLabelSize));
    std::vector<Caption> placed;
    std::array<double, kCaptionRows> free;
    free.fill(m_plot.left());
    for (std::size_t i = 0; i < spec.bands.size(); ++i) {
        const auto& band = spec.bands[i];
        const auto [from, to] = shownPart(band);
        const double room = m_plot.right() - from - kCaptionInset;
        const double whole = metrics.horizontalAdvance(qt(band.caption));
        // Beside a line near the right edge there is more room on the left.
        const bool before = charting::isMark(band) && whole > room && from - kCaptionInset - whole > m_plot.left();
        const double start = before ? from - kCaptionInset - whole : from;
        // Captions of near bands stand one under the other rather than cut each other off.
        const auto row = std::ranges::find_if(free, [start](double end) { return start >= end; });
        const bool narrow = to - from < 1 && !charting::isMark(band);
        if (narrow || !isShown(band) || (room < kNarrowestCaption && !before) || row == free.end())
            continue;
        const QString text = metrics.elidedText(qt(band.caption), Qt::ElideRight, before ? whole + 1 : room);
        const double left = before ? start : start + kCaptionInset;
        placed.push_back({left, static_cast<int>(row - free.begin()), text, i});
        *row = left + metrics.horizontalAdvance(text) + kLabelGap;
    }
    return placed;
}

std::pair<double, double> PlotFrame::shownPart(const charting::AnnotationBand& band) const
{
    const double from = std::clamp(toPixelX(band.fromX), m_plot.left(), m_plot.right());
    return {from, std::clamp(toPixelX(band.toX), from, m_plot.right())};
}

void PlotFrame::paintValueAxis(QPainter& painter, const Theme& theme) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(chartFont(kLabelSize));
    const QFontMetricsF metrics(painter.font());
    for (const auto& tick : m_y.ticks) {
        const double y = std::round(toPixelY(tick.at));
        painter.setPen(penOf(charting::Role::GridLine, theme));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        const QString label = qt(tick.label);
        painter.setPen(theme.colour(ColourRole::TextSecondary));
        painter.drawText(
            QPointF(m_plot.left() - kLabelGap - metrics.horizontalAdvance(label), y + metrics.capHeight() / 2), label);
    }
}

void PlotFrame::paintCalendarAxis(QPainter& painter, const Theme& theme) const
{
    painter.setFont(chartFont(kLabelSize));
    painter.setPen(theme.colour(ColourRole::TextSecondary));
    const QFontMetricsF metrics(painter.font());
    const double baseline = m_plot.bottom() + kLabelGap + metrics.ascent();
    // From the right: the newest period's label is the one that must not give way.
    double free = m_plot.right() + kEdgeGap + metrics.averageCharWidth() * 5;
    for (const auto& tick : m_x.ticks | std::views::reverse) {
        const QString label = qt(tick.label);
        const double width = metrics.horizontalAdvance(label);
        const double left = std::max(0.0, toPixelX(tick.at) - width / 2);
        if (left + width > free)
            continue;
        painter.drawText(QPointF(left, baseline), label);
        free = left - kTickGap;
    }
}

void PlotFrame::paintFront(QPainter& painter, const charting::ChartSpec& spec, double width, const Theme& theme) const
{
    const double left = m_plot.right() + kEdgeGap;
    for (const auto& label : m_edges) {
        painter.setFont(edgeFont(label));
        const QFontMetricsF metrics(painter.font());
        painter.setPen(theme.colour(label.colour));
        const double room = width - left;
        painter.drawText(QPointF(left, label.y + metrics.capHeight() / 2),
                         metrics.elidedText(label.text, Qt::ElideRight, room));
    }
    paintCallouts(painter, spec, theme);
    paintInnerLabels(painter, theme);
}

void PlotFrame::paintExpected(QPainter& painter, const charting::ChartSpec& spec, const Theme& theme) const
{
    using Bound = double charting::ExpectedPoint::*;
    constexpr std::array<std::pair<Bound, Bound>, 2> kFans{
        std::pair{&charting::ExpectedPoint::lower95, &charting::ExpectedPoint::upper95},
        {&charting::ExpectedPoint::lower80, &charting::ExpectedPoint::upper80}};
    constexpr float kFaint = 0.15F;
    painter.save();
    painter.setClipRect(m_plot);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = theme.colour(ColourRole::Series1);
    shade.setAlphaF(kFaint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (const auto& [lower, upper] : kFans) {
        QPolygonF fan;
        for (const auto& point : spec.expected)
            fan.append({toPixelX(point.x), toPixelY(point.*upper)});
        for (const auto& point : spec.expected | std::views::reverse)
            fan.append({toPixelX(point.x), toPixelY(point.*lower)});
        painter.drawPolygon(fan);
    }
    painter.restore();
}

void PlotFrame::paintCallouts(QPainter& painter, const charting::ChartSpec& spec, const Theme& theme) const
{
    constexpr double kRing = 7;
    painter.setFont(chartFont(kLabelSize));
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(painter.font());
    std::vector<charting::PointXY> line;
    for (const auto& point : spec.series.front().points) {
        if (point.y)
            line.push_back({toPixelX(point.x), toPixelY(*point.y)});
    }
    const charting::Box field{
        .x = m_plot.left() + 2, .y = m_plot.top(), .width = m_plot.width() - 4, .height = m_plot.height()};
    painter.setPen(QPen(theme.colour(ColourRole::TextSecondary), 1.5));
    painter.setBrush(Qt::NoBrush);
    std::vector<charting::Box> taken;
    for (const auto& callout : spec.callouts) {
        const QPointF at(toPixelX(callout.x), toPixelY(callout.y));
        if (!m_plot.adjusted(-1, -1, 1, 1).contains(at))
            continue;
        const QString text = qt(callout.text);
        const auto corner = charting::calloutPlace(line, {at.x(), at.y()}, metrics.horizontalAdvance(text),
                                                   metrics.height(), field, taken);
        taken.push_back(
            {.x = corner.x, .y = corner.y, .width = metrics.horizontalAdvance(text), .height = metrics.height()});
        painter.drawEllipse(at, kRing, kRing);
        painter.drawText(QPointF(corner.x, corner.y + metrics.ascent()), text);
    }
}

void PlotFrame::paintInnerLabels(QPainter& painter, const Theme& theme) const
{
    painter.setFont(chartFont(kEndLabelSize, true));
    const QFontMetricsF metrics(painter.font());
    for (const auto& label : m_inner) {
        const QPointF end(toPixelX(label.x), toPixelY(label.y));
        if (!m_plot.adjusted(-1, -1, 1, 1).contains(end))
            continue;
        const double width = metrics.horizontalAdvance(label.text);
        const double left =
            end.x() + kEdgeGap + width <= m_plot.right() ? end.x() + kEdgeGap : end.x() - kEdgeGap - width;
        const QRectF box(left, end.y() - metrics.height() / 2, width, metrics.height());
        // Other years' lines run behind it.
        QColor ground = theme.colour(ColourRole::Card);
        ground.setAlphaF(0.8F);
        painter.fillRect(box.adjusted(-2, 0, 2, 0), ground);
        painter.setPen(theme.colour(ColourRole::Text));
        painter.drawText(QPointF(left, end.y() + metrics.capHeight() / 2), label.text);
    }
}

} // namespace outturn::gui
