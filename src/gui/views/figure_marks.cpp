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
constexpr double kCorner = 6;    // of a hint: how far its feet reach, and
constexpr double kCornerRise = 4;

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
    case MarkKind::Hint:
        return ColourRole::HintMark;
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

// Below the lines of a verdict on the same words; only ends, so that a long sentence is not underlined as a whole.
void paintCorners(QPainter& painter, const QPointF& from, double length, bool begins, bool ends)
{
    const double foot = std::min(kCorner, length / 2);
    const double bottom = from.y() + kCornerRise;
    const double right = from.x() + length;
    if (begins) {
        painter.drawLine(QPointF(from.x(), from.y() - 1), QPointF(from.x(), bottom));
        painter.drawLine(QPointF(from.x(), bottom), QPointF(from.x() + foot, bottom));
    }
    if (ends) {
        painter.drawLine(QPointF(right, from.y() - 1), QPointF(right, bottom));
        painter.drawLine(QPointF(right, bottom), QPointF(right - foot, bottom));
    }
}

} // namespace

void paintUnderline(QPainter& painter, const QPointF& from, double length, MarkKind kind, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(kind, theme.colour(roleOf(kind))));
    if (kind == MarkKind::Hint) {
        paintCorners(painter, from, length, true, true);
        return;
    }
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
    std::erase_if(m_marks, [&](FigureMark& mark) {
        const int end = mark.start + mark.length;
        const bool inside = position > mark.start && position < end;
        if (inside && mark.kind == MarkKind::Hint && position + removed < end) {
            mark.length += added - removed;
            return false;
        }
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

template <typename Test> const FigureMark* FigureMarks::nearest(int position, bool forwards, const Test& counts) const
{
    const FigureMark* found = nullptr;
    for (const FigureMark& mark : m_marks) {
        if (!counts(mark))
            continue;
        if (forwards ? mark.start > position && (!found || mark.start < found->start)
                     : mark.start < position && (!found || mark.start > found->start))
            found = &mark;
    }
    return found;
}

const FigureMark* FigureMarks::problem(int position, bool forwards) const
{
    return nearest(position, forwards, [](const FigureMark& mark) { return isProblem(mark.kind); });
}

const FigureMark* FigureMarks::next(int position, bool forwards) const
{
    return nearest(position, forwards, [](const FigureMark&) { return true; });
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
            const double length = line.cursorToX(end) - x;
            if (mark.kind == MarkKind::Hint) {
                painter.setPen(penOf(mark.kind, theme.colour(ColourRole::HintMark)));
                paintCorners(painter, start, length, at == mark.start - begin, end == mark.start + mark.length - begin);
            } else {
                paintUnderline(painter, start, length, mark.kind, theme);
            }
            at = std::max(end, at + 1);
        }
    }
}

} // namespace outturn::gui
