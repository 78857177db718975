// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/band_strip.h"
#include "gui/charts/plot_scale.h"
#include "gui/theme/theme.h"

#include <outturn/charting/chart_spec.h>

#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace outturn::gui {

/// A label at the right edge of the plot: the last value, a series' name, a target.
struct EdgeLabel
{
    double y{}; ///< where it belongs, then where it is put, in pixels
    QString text{};
    ColourRole colour{ColourRole::Text};
    bool bold{false};
    QString brief{}; ///< stands there where the text does not fit; empty for none
};

/// A name beside the last point of a line that ends within the plot; in data units.
struct InnerLabel
{
    double x{};
    double y{};
    QString text{};
};

/// Where a chart's parts lie in a widget: the plot's rectangle, and data to pixels for the part shown.
class PlotFrame
{
public:
    /// Leaves room for tick labels on the left and below, and for edge labels on the right.
    PlotFrame(const charting::ChartSpec& spec, charting::Axis x, charting::Axis y, const QSizeF& size);

    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    [[nodiscard]] const charting::Axis& x() const { return m_x; }
    [[nodiscard]] const charting::Axis& y() const { return m_y; }
    [[nodiscard]] double toPixelX(double x) const { return scale().toPixel(x); }
    [[nodiscard]] double toPixelY(double y) const;
    [[nodiscard]] double toDataX(double pixel) const { return scale().toData(pixel); }
    /// Half-open ends of the x axis in data units, a few pixels wider than the axis itself.
    [[nodiscard]] double padding() const { return scale().padding(); }

    /// Grid, tick labels, bands and their captions: below the series.
    void paintBack(QPainter& painter, const charting::ChartSpec& spec, const Theme& theme) const;
    /// As `BandStrip` has it.
    [[nodiscard]] const charting::AnnotationBand* bandAt(const charting::ChartSpec& spec, const QPointF& at) const
    {
        return m_bands.bandAt(spec, m_plot, at);
    }
    /// Edge labels and what is called out: above the series.
    void paintFront(QPainter& painter, const charting::ChartSpec& spec, double width, const Theme& theme) const;

private:
    [[nodiscard]] PlotScale scale() const;
    void paintValueAxis(QPainter& painter, const Theme& theme) const;
    void paintCalendarAxis(QPainter& painter, const Theme& theme) const;
    void paintInnerLabels(QPainter& painter, const Theme& theme) const;
    void paintExpected(QPainter& painter, const charting::ChartSpec& spec, const Theme& theme) const;
    void paintCallouts(QPainter& painter, const charting::ChartSpec& spec, const Theme& theme) const;

    charting::Axis m_x;
    charting::Axis m_y;
    QRectF m_plot;
    BandStrip m_bands;
    std::vector<EdgeLabel> m_edges;
    std::vector<InnerLabel> m_inner;
};

} // namespace outturn::gui
