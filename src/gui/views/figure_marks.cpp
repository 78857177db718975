// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/figure_marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr double kGap = 2.5;     // below the text's base line
constexpr double kApart = 2.5;   // of two lines
constexpr double kTooth = 3;     // wide and
constexpr double kToothRise = 2; // high

ColourRole roleOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Verified:
    case MarkKind::Sourced:
        return ColourRole::VerdictVerified;
    case MarkKind::Contradicted:
        return ColourRole::VerdictContradicted;
    case MarkKind::Inconsistent:
        return ColourRole::VerdictInconsistent;
    case MarkKind::Unsourced:
    case MarkKind::Ignored:
        break;
    }
    return ColourRole::VerdictUnsourced;
}

QPen penOf(MarkKind kind, const QColor& colour)
{
    QPen pen(colour, 1.6);
    pen.setCapStyle(Qt::FlatCap);
    if (kind == MarkKind::Sourced)
        pen.setDashPattern({5, 2});
    if (kind == MarkKind::Ignored) {
        pen.setWidthF(1);
        pen.setDashPattern({2, 4});
    }
    if (kind == MarkKind::Unsourced) {
        pen.setWidthF(2);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 2});
    }
    return pen;
}

QPainterPath teeth(const QPointF& from, double length)
{
    QPainterPath path(from);
    bool up = true;
    for (double x = kTooth; x <= length; x += kTooth, up = !up)
        path.lineTo(from.x() + x, from.y() + (up ? kToothRise : 0));
    return path;
}

} // namespace

void paintUnderline(QPainter& painter, const QPointF& from, double length, MarkKind kind, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(kind, theme.colour(roleOf(kind))));
    if (kind == MarkKind::Inconsistent) {
        painter.drawPath(teeth(from, length));
        return;
    }
    painter.drawLine(from, from + QPointF(length, 0));
    if (kind == MarkKind::Contradicted)
        painter.drawLine(from + QPointF(0, kApart), from + QPointF(length, kApart));
}

void FigureMarks::shift(int position, int removed, int added)
{
    std::erase_if(m_marks, [&](const FigureMark& mark) {
        const int end = mark.start + mark.length;
        const bool inside = position > mark.start && position < end;
        return inside || (removed > 0 && position < end && position + removed > mark.start);
    });
    for (FigureMark& mark : m_marks) {
        if (mark.start >= position)
            mark.start += added - removed;
    }
}

const FigureMark* FigureMarks::at(int position) const
{
    const FigureMark* found = nullptr;
    for (const FigureMark& mark : m_marks) {
        const bool holds = mark.start <= position && position <= mark.start + mark.length;
        if (holds && (!found || mark.length < found->length))
            found = &mark;
    }
    return found;
}

const FigureMark* FigureMarks::problem(int position, bool forwards) const
{
    const FigureMark* found = nullptr;
    for (const FigureMark& mark : m_marks) {
        if (!isProblem(mark.kind))
            continue;
        if (forwards ? mark.start > position && (!found || mark.start < found->start)
                     : mark.start < position && (!found || mark.start > found->start))
            found = &mark;
    }
    return found;
}

void FigureMarks::paint(QPainter& painter, const QTextBlock& block, const QPointF& origin, const Theme& theme) const
{
    const int begin = block.position();
    for (const FigureMark& mark : m_marks) {
        const int from = std::max(mark.start - begin, 0);
        const int to = std::min(mark.start + mark.length - begin, block.length() - 1);
        for (int at = from; at < to;) {
            const QTextLine line = block.layout()->lineForTextPosition(at);
            if (!line.isValid())
                break;
            const int end = std::min(to, line.textStart() + line.textLength());
            const double x = line.cursorToX(at);
            const QPointF start(origin.x() + x, origin.y() + line.y() + line.ascent() + kGap);
            paintUnderline(painter, start, line.cursorToX(end) - x, mark.kind, theme);
            at = std::max(end, at + 1);
        }
    }
}

} // namespace outturn::gui
