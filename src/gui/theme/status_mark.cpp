// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/status_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace outturn::gui {
namespace {

// Strokes on a square of side 1, in the circle's own coordinates.
QPainterPath strokesOf(domain::Status status)
{
    QPainterPath path;
    switch (status) {
    case domain::Status::OnTrack:
        path.moveTo(0.29, 0.52);
        path.lineTo(0.44, 0.66);
        path.lineTo(0.71, 0.36);
        break;
    case domain::Status::Watch:
        path.moveTo(0.5, 0.25);
        path.lineTo(0.5, 0.55);
        path.moveTo(0.5, 0.74);
        path.lineTo(0.5, 0.745);
        break;
    case domain::Status::NotOnTrack:
        path.moveTo(0.34, 0.34);
        path.lineTo(0.66, 0.66);
        path.moveTo(0.66, 0.34);
        path.lineTo(0.34, 0.66);
        break;
    case domain::Status::NotAssessed:
        break;
    }
    return path;
}

} // namespace

ColourRole statusRole(domain::Status status)
{
    switch (status) {
    case domain::Status::OnTrack:
        return ColourRole::StatusGood;
    case domain::Status::Watch:
        return ColourRole::StatusWatch;
    case domain::Status::NotOnTrack:
        return ColourRole::StatusBad;
    case domain::Status::NotAssessed:
        break;
    }
    return ColourRole::StatusNone;
}

ColourRole statusSoftRole(domain::Status status)
{
    switch (status) {
    case domain::Status::OnTrack:
        return ColourRole::StatusGoodSoft;
    case domain::Status::Watch:
        return ColourRole::StatusWatchSoft;
    case domain::Status::NotOnTrack:
        return ColourRole::StatusBadSoft;
    case domain::Status::NotAssessed:
        break;
    }
    return ColourRole::StatusNoneSoft;
}

void paintStatusMark(QPainter& painter, const QRectF& square, domain::Status status, const Theme& theme)
{
    const QColor colour = theme.colour(statusRole(status));
    const double side = square.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (status == domain::Status::NotAssessed) {
        const double inset = side * 0.07;
        painter.setPen(QPen(colour, side * 0.12));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(square);
        painter.translate(square.topLeft());
        painter.scale(side, side);
        painter.setPen(QPen(theme.colour(ColourRole::Card), 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(strokesOf(status));
    }
    painter.restore();
}

} // namespace outturn::gui
