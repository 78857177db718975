// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/matrix_marks.h"

#include <QPainter>

#include <array>

namespace outturn::gui {
namespace {

struct MarkRow
{
    const char* letter;
    ColourRole colour;
    bool square;
};

// In the order of `MatrixMark`.
constexpr std::array<MarkRow, 8> kMarks{{
    {"H", ColourRole::StatusGood, false},
    {"L", ColourRole::StatusGood, false},
    {"·", ColourRole::TextSecondary, false},
    {"H", ColourRole::StatusBad, true},
    {"L", ColourRole::StatusBad, true},
    {"P", ColourRole::StatusGood, false},
    {"?", ColourRole::TextSecondary, false},
    {"F", ColourRole::StatusBad, true},
}};

} // namespace

void paintMatrixMark(QPainter& painter, const QRectF& square, MatrixMark mark, const Theme& theme)
{
    const MarkRow& row = kMarks[static_cast<std::size_t>(mark)];
    const QColor colour = theme.colour(row.colour);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, square.width() * 0.09));
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = square.adjusted(0.75, 0.75, -0.75, -0.75);
    if (row.square)
        painter.drawRoundedRect(inner, 2, 2);
    else
        painter.drawEllipse(inner);
    QFont font = theme.font(TextSize::Small, true);
    font.setPixelSize(qRound(square.width() * 0.68));
    painter.setFont(font);
    painter.drawText(square, Qt::AlignCenter, QString::fromUtf8(row.letter));
    painter.restore();
}

} // namespace outturn::gui
