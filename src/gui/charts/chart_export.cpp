// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_export.h"

#include "gui/charts/drawing_painter.h"

#include <QPainter>

namespace outturn::gui {
namespace {

constexpr double kMargin = 16;
constexpr double kHeading = 48;
constexpr double kTitleSize = 16;
constexpr double kPixelRatio = 2;

class Shift
{
public:
    Shift(double x, double y)
        : m_x(x)
        , m_y(y)
    {
    }

    void operator()(charting::Box& box) const
    {
        box.x += m_x;
        box.y += m_y;
    }
    void operator()(charting::Polyline& line) const
    {
        for (auto& point : line.points)
            move(point);
    }
    void operator()(charting::Area& area) const
    {
        for (auto& corner : area.corners)
            move(corner);
    }
    void operator()(charting::Marker& marker) const { move(marker.at); }
    void operator()(charting::Label& label) const { move(label.at); }

private:
    void move(charting::PointXY& point) const
    {
        point.x += m_x;
        point.y += m_y;
    }

    double m_x;
    double m_y;
};

charting::Drawing titledDrawing(const charting::ChartSpec& spec, const QSize& size)
{
    auto drawing = charting::layOut(spec, size.width() - 2 * kMargin, size.height() - kHeading - kMargin,
                                    charting::ChartDetail::Full, textWidth());
    for (auto& primitive : drawing.primitives)
        std::visit(Shift(kMargin, kHeading), primitive);
    drawing.width = size.width();
    drawing.height = size.height();
    const charting::Box ground{.width = drawing.width, .height = drawing.height, .role = charting::Role::Ground};
    const charting::Label title{.at = {kMargin, kMargin + kTitleSize},
                                .text = spec.title,
                                .fontSize = kTitleSize,
                                .role = charting::Role::EndLabel,
                                .bold = true};
    const charting::Label subtitle{.at = {kMargin, kHeading - 2}, .text = spec.subtitle, .role = charting::Role::Note};
    drawing.primitives.insert(drawing.primitives.begin(), {ground, title, subtitle});
    return drawing;
}

} // namespace

QImage chartPicture(const charting::ChartSpec& spec, const Theme& theme, const QSize& size)
{
    QImage image(size * kPixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kPixelRatio);
    image.fill(theme.colour(ColourRole::Card));
    QPainter painter(&image);
    paintDrawing(painter, titledDrawing(spec, size), theme);
    return image;
}

QByteArray chartSvg(const charting::ChartSpec& spec, const Theme& theme, const QSize& size)
{
    return QByteArray::fromStdString(
        charting::svg(titledDrawing(spec, size), spec.title, spec.summary, svgColours(theme)));
}

} // namespace outturn::gui
