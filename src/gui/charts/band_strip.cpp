// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/band_strip.h"

#include "gui/charts/drawing_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <optional>

namespace outturn::gui {
namespace {

constexpr double kLabelSize = 11.5;
constexpr double kLabelGap = 8;
constexpr std::size_t kRows = 3;
constexpr double kInset = 4;
constexpr double kNarrowest = 40;
constexpr double kLineStep = 3;
constexpr double kReach = 4; // pixels by which a pointer may miss a line

} // namespace

BandStrip::BandStrip(const charting::ChartSpec& spec, const PlotScale& scale, double top)
    : m_scale(scale)
    , m_top(top)
{
    place(spec);
}

void BandStrip::place(const charting::ChartSpec& spec)
{
    const QFontMetricsF metrics(chartFont(kLabelSize));
    std::array<double, kRows> free;
    free.fill(m_scale.left);
    for (std::size_t i = 0; i < spec.bands.size(); ++i) {
        const auto& band = spec.bands[i];
        const QString whole = QString::fromStdString(band.caption);
        const auto [from, to] = shownPart(band);
        const double room = m_scale.right - from - kInset;
        const double width = metrics.horizontalAdvance(whole);
        // Beside a line near the right edge there is more room on the left.
        const bool before = charting::isMark(band) && width > room && from - kInset - width > m_scale.left;
        const double start = before ? from - kInset - width : from;
        // Captions of near bands stand one under the other rather than cut each other off.
        const auto row = std::ranges::find_if(free, [start](double end) { return start >= end; });
        const bool narrow = to - from < 1 && !charting::isMark(band);
        if (narrow || !isShown(band) || (room < kNarrowest && !before) || row == free.end())
            continue;
        const QString text = metrics.elidedText(whole, Qt::ElideRight, before ? width + 1 : room);
        const QRectF box(before ? start : start + kInset,
                         m_top + static_cast<double>(row - free.begin()) * metrics.height(),
                         metrics.horizontalAdvance(text), metrics.height());
        m_captions.push_back({box, text, i});
        *row = box.right() + kLabelGap;
    }
}

double BandStrip::height() const
{
    double bottom = m_top;
    for (const auto& caption : m_captions)
        bottom = std::max(bottom, caption.box.bottom() + kInset);
    return bottom - m_top;
}

std::pair<double, double> BandStrip::shownPart(const charting::AnnotationBand& band) const
{
    const double from = std::clamp(m_scale.toPixel(band.fromX), m_scale.left, m_scale.right);
    return {from, std::clamp(m_scale.toPixel(band.toX), from, m_scale.right)};
}

bool BandStrip::isShown(const charting::AnnotationBand& band) const
{
    return m_scale.shows(band.fromX, band.toX);
}

double BandStrip::topAbove(const QRectF& plot) const
{
    return m_captions.empty() ? plot.top() : m_top;
}

bool BandStrip::isFree(const QRectF& piece) const
{
    return std::ranges::none_of(m_captions, [&](const Caption& caption) { return caption.box.intersects(piece); });
}

void BandStrip::paint(QPainter& painter, const charting::ChartSpec& spec, const QRectF& plot, const Theme& theme) const
{
    for (const auto& band : spec.bands)
        paintBand(painter, band, plot, theme);
    painter.setFont(chartFont(kLabelSize));
    painter.setPen(theme.colour(ColourRole::BandCaption));
    const double ascent = QFontMetricsF(painter.font()).ascent();
    for (const auto& caption : m_captions)
        painter.drawText(caption.box.topLeft() + QPointF(0, ascent), caption.text);
}

void BandStrip::paintBand(QPainter& painter, const charting::AnnotationBand& band, const QRectF& plot,
                          const Theme& theme) const
{
    if (charting::isMark(band))
        return paintMark(painter, band, plot, theme);
    const auto [from, to] = shownPart(band);
    const double top = topAbove(plot);
    painter.fillRect(QRectF(from, top, to - from, plot.bottom() - top), theme.colour(ColourRole::Band));
}

void BandStrip::paintMark(QPainter& painter, const charting::AnnotationBand& band, const QRectF& plot,
                          const Theme& theme) const
{
    if (!isShown(band))
        return;
    painter.setPen(QPen(theme.colour(ColourRole::BandCaption), 1,
                        band.kind == charting::BandKind::Rebase ? Qt::DashLine : Qt::SolidLine));
    const double x = shownPart(band).first;
    // Above the plot it is interrupted where a caption stands in its way.
    std::optional<double> bottom = plot.bottom();
    double top = plot.top();
    for (; top - kLineStep >= topAbove(plot); top -= kLineStep) {
        const bool free = isFree({x - kReach / 2, top - kLineStep, kReach, kLineStep});
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

const charting::AnnotationBand* BandStrip::bandAt(const charting::ChartSpec& spec, const QRectF& plot,
                                                  const QPointF& at) const
{
    const auto caption = std::ranges::find_if(m_captions, [&](const Caption& one) { return one.box.contains(at); });
    if (caption != m_captions.end())
        return &spec.bands.at(caption->band);
    const auto band = std::ranges::find_if(spec.bands, [&](const charting::AnnotationBand& one) {
        const auto [from, to] = shownPart(one);
        const bool above = at.y() >= topAbove(plot) && at.y() < plot.top();
        const bool inside = at.x() >= from - kReach && at.x() <= to + kReach && at.y() <= plot.bottom();
        return isShown(one) && inside && (above || charting::isMark(one));
    });
    return band == spec.bands.end() ? nullptr : &*band;
}

} // namespace outturn::gui
