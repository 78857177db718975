// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/drawing_painter.h"

#include "gui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <map>
#include <memory>

namespace outturn::gui {
namespace {

using charting::Role;

double widthOf(Role role)
{
    switch (role) {
    case Role::SeriesPrimary:
    case Role::SeriesRolling:
        return 2;
    case Role::SeriesComparison:
    case Role::SeriesBaseline:
    case Role::SeriesMuted:
    case Role::Target:
        return 1.5;
    default:
        return 1;
    }
}

bool isRuler(Role role)
{
    return role == Role::GridLine || role == Role::AxisLine;
}

class Brush
{
public:
    Brush(QPainter& painter, const Theme& theme)
        : m_painter(painter)
        , m_theme(theme)
    {
    }

    void operator()(const charting::Box& box) const
    {
        const QRectF area(box.x, box.y, box.width, box.height);
        const QColor colour = colourOf(box.role, m_theme);
        m_painter.fillRect(area, box.hollow ? m_theme.colour(ColourRole::Card) : colour);
        if (!box.hollow)
            return;
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(colour, 1.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(area);
    }

    void operator()(const charting::Polyline& line) const
    {
        QPolygonF points;
        points.reserve(static_cast<qsizetype>(line.points.size()));
        for (const auto& point : line.points)
            points.append({point.x, point.y});
        m_painter.setRenderHint(QPainter::Antialiasing, !isRuler(line.role));
        m_painter.setPen(penOf(line.role, m_theme, line.dashed));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(points);
    }

    void operator()(const charting::Area& area) const
    {
        QPolygonF corners;
        for (const auto& corner : area.corners)
            corners.append({corner.x, corner.y});
        QColor colour = colourOf(area.role, m_theme);
        colour.setAlphaF(static_cast<float>(area.opacity));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(corners);
    }

    void operator()(const charting::Marker& marker) const
    {
        const QColor colour = colourOf(marker.role, m_theme);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(marker.hollow ? QPen(colour, 1.5) : QPen(Qt::NoPen));
        m_painter.setBrush(marker.hollow ? m_theme.colour(ColourRole::Card) : colour);
        if (marker.shape != charting::MarkerShape::Disc) {
            QPolygonF corners;
            for (const auto& corner : charting::markerCorners(marker))
                corners.append({corner.x, corner.y});
            m_painter.drawPolygon(corners);
            return;
        }
        m_painter.drawEllipse(QPointF(marker.at.x, marker.at.y), marker.radius, marker.radius);
    }

    void operator()(const charting::Label& label) const
    {
        const QFont font = chartFont(label.fontSize, label.bold);
        const QString text = QString::fromStdString(label.text);
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        const double share = label.anchor == charting::Anchor::Start ? 0
            : label.anchor == charting::Anchor::End                  ? 1
                                                                     : 0.5;
        m_painter.setFont(font);
        m_painter.setPen(colourOf(label.role, m_theme));
        m_painter.drawText(QPointF(label.at.x - width * share, label.at.y), text);
    }

private:
    QPainter& m_painter;
    const Theme& m_theme;
};

} // namespace

QColor colourOf(Role role, const Theme& theme)
{
    static const std::map<Role, ColourRole> kColours{
        {Role::Ground, ColourRole::Card},
        {Role::GridLine, ColourRole::GridLine},
        {Role::AxisLine, ColourRole::Line},
        {Role::AxisLabel, ColourRole::TextSecondary},
        {Role::Band, ColourRole::Band},
        {Role::BandCaption, ColourRole::BandCaption},
        {Role::SeriesPrimary, ColourRole::Series1},
        {Role::SeriesRolling, ColourRole::Series1},
        {Role::SeriesComparison, ColourRole::Series2},
        {Role::SeriesBaseline, ColourRole::TextSecondary},
        {Role::Target, ColourRole::Target},
        {Role::TargetLabel, ColourRole::Target},
        {Role::EndLabel, ColourRole::Text},
        {Role::Note, ColourRole::TextSecondary},
        {Role::SeriesMuted, ColourRole::SeriesMuted},
        {Role::ReferenceMean, ColourRole::TextSecondary},
        {Role::ReferenceLimit, ColourRole::SeriesMuted},
        {Role::ReferenceLabel, ColourRole::TextSecondary},
        {Role::SignalImprovement, ColourRole::Series2},
        {Role::SignalConcern, ColourRole::Series3},
        {Role::SignalNeutral, ColourRole::Series4},
    };
    const auto found = kColours.find(role);
    return theme.colour(found == kColours.end() ? ColourRole::Text : found->second);
}

QPen penOf(Role role, const Theme& theme, bool dashed)
{
    QPen pen(colourOf(role, theme), widthOf(role));
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(dashed || isRuler(role) ? Qt::FlatCap : Qt::RoundCap);
    if (dashed)
        pen.setDashPattern({4, 2.5});
    return pen;
}

QFont chartFont(double pixels, bool bold)
{
    return interFont(pixels, bold ? QFont::DemiBold : QFont::Normal);
}

void paintDrawing(QPainter& painter, const charting::Drawing& drawing, const Theme& theme)
{
    painter.save();
    const Brush brush(painter, theme);
    for (const auto& primitive : drawing.primitives)
        std::visit(brush, primitive);
    painter.restore();
}

charting::TextWidth textWidth()
{
    // Bold is the wider face: what is placed by it cannot collide when drawn regular.
    auto metrics = std::make_shared<std::map<double, QFontMetricsF>>();
    return [metrics](std::string_view text, double size) {
        auto found = metrics->find(size);
        if (found == metrics->end())
            found = metrics->emplace(size, QFontMetricsF(chartFont(size, true))).first;
        return found->second.horizontalAdvance(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    };
}

charting::RoleColour svgColours(const Theme& theme)
{
    return [kind = theme.kind()](Role role) { return colourOf(role, Theme::of(kind)).name().toStdString(); };
}

} // namespace outturn::gui
