// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/plot_scale.h"
#include "gui/theme/theme.h"

#include <outturn/charting/chart_spec.h>

#include <QPointF>
#include <QRectF>
#include <QString>

#include <utility>
#include <vector>

class QPainter;

namespace outturn::gui {

/// Bands and marks of a chart, with their captions in rows above the plot, so that no line runs through them.
class BandStrip
{
public:
    BandStrip() = default;
    /// Places the captions from `top` on.
    BandStrip(const charting::ChartSpec& spec, const PlotScale& scale, double top);

    /// Pixels that the captions take above the plot.
    [[nodiscard]] double height() const;
    /// `plot` begins below the captions.
    void paint(QPainter& painter, const charting::ChartSpec& spec, const QRectF& plot, const Theme& theme) const;
    /// The band or mark whose caption, or whose strip above the plot, is there; for a mark also its line. Null for
    /// none.
    [[nodiscard]] const charting::AnnotationBand* bandAt(const charting::ChartSpec& spec, const QRectF& plot,
                                                         const QPointF& at) const;

private:
    struct Caption
    {
        QRectF box;
        QString text;
        std::size_t band;
    };
    void place(const charting::ChartSpec& spec);
    [[nodiscard]] std::pair<double, double> shownPart(const charting::AnnotationBand& band) const;
    [[nodiscard]] bool isShown(const charting::AnnotationBand& band) const;
    [[nodiscard]] bool isFree(const QRectF& piece) const;
    [[nodiscard]] double topAbove(const QRectF& plot) const;
    void paintBand(QPainter& painter, const charting::AnnotationBand& band, const QRectF& plot,
                   const Theme& theme) const;
    void paintMark(QPainter& painter, const charting::AnnotationBand& band, const QRectF& plot,
                   const Theme& theme) const;

    PlotScale m_scale;
    double m_top{0};
    std::vector<Caption> m_captions{};
};

} // namespace outturn::gui
