// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/overview_card_painter.h"

#include "gui/charts/drawing_painter.h"
#include "gui/delegates/text_painting.h"
#include "gui/presenters/overview_texts.h"
#include "gui/theme/status_mark.h"

#include <outturn/charting/chart_layout.h>

#include <QPainter>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr double kMark = 14;
constexpr double kTitleTop = 12;
constexpr double kMeasureTop = 32;
constexpr double kFigureTop = 52;
constexpr double kFigureHeight = 34;
constexpr double kChangeTop = 90;
constexpr double kTargetTop = 107;
constexpr double kLine = 17;
constexpr double kSparklineWidth = 108;
constexpr double kSparklineLeast = 40;
constexpr double kGap = 8;

QColor toneColour(FigureTone tone, const Theme& theme)
{
    switch (tone) {
    case FigureTone::Good:
        return theme.colour(ColourRole::StatusGood);
    case FigureTone::Bad:
        return theme.colour(ColourRole::StatusBad);
    case FigureTone::Plain:
        return theme.colour(ColourRole::Text);
    case FigureTone::Quiet:
        break;
    }
    return theme.colour(ColourRole::TextSecondary);
}

void paintTitle(QPainter& painter, const QRectF& inner, const CardTexts& card, const Theme& theme)
{
    const double top = inner.top() + kTitleTop;
    paintStatusMark(painter, QRectF(inner.left(), top + 3, kMark, kMark), card.status, theme);
    const double left = kMark + kGap;
    paintLine(painter, QRectF(inner.left() + left, top, inner.width() - left, 20), card.title,
              theme.font(TextSize::Body, true), theme.colour(ColourRole::Text));
    const QFont small = theme.font(TextSize::Small);
    paintLine(painter, QRectF(inner.left(), inner.top() + kMeasureTop, inner.width(), kLine),
              fitting(card.measure, card.shortMeasure, small, inner.width()), small,
              theme.colour(ColourRole::TextSecondary));
}

// Returns where the figure and the notes beside it end.
double paintFigure(QPainter& painter, const QRectF& inner, const CardTexts& card, const Theme& theme)
{
    const QRectF row(inner.left(), inner.top() + kFigureTop, inner.width(), kFigureHeight);
    const double width =
        paintLine(painter, row, card.figure, theme.font(TextSize::Title, true), theme.colour(ColourRole::Text));
    const double left = row.left() + width + kGap;
    double right = left;
    // One note stands on the figure's foot, two fill the row.
    const bool bad = !card.problems.isEmpty();
    const QStringList shown = (bad ? QStringList{card.problems} + card.notes : card.notes).mid(0, 2);
    double top = shown.size() > 1 ? row.top() : row.top() + 9;
    for (const QString& note : shown) {
        const bool first = bad && &note == &shown.front();
        const QRectF line(left, top, row.right() - left, kLine);
        const double noteWidth = paintLine(painter, line, note, theme.font(TextSize::Small, first),
                                           theme.colour(first ? ColourRole::StatusBad : ColourRole::TextSecondary));
        right = std::max(right, left + noteWidth + kGap);
        top += kLine;
    }
    return right;
}

void paintSparkline(QPainter& painter, const QRectF& inner, const CardTexts& card, double left, const Theme& theme)
{
    const double width = std::min(kSparklineWidth, inner.right() - left);
    if (!card.sparkline || width < kSparklineLeast)
        return;
    const QRectF box(inner.right() - width, inner.top() + kFigureTop, width, kFigureHeight);
    static const charting::TextWidth measure = [](std::string_view, double) { return 0.0; }; // there is no text
    const auto drawing =
        charting::layOut(*card.sparkline, box.width(), box.height(), charting::ChartDetail::Sparkline, measure);
    painter.save();
    painter.translate(box.topLeft());
    paintDrawing(painter, drawing, theme);
    painter.restore();
}

void paintRemarks(QPainter& painter, const QRectF& inner, const CardTexts& card, const Theme& theme)
{
    const QFont font = theme.font(TextSize::Small);
    const QRectF change(inner.left(), inner.top() + kChangeTop, inner.width(), kLine);
    paintLine(painter, change, card.change, font, toneColour(card.changeTone, theme));
    const QRectF target = card.change.isEmpty() ? change : change.translated(0, kTargetTop - kChangeTop);
    paintLine(painter, target, fitting(card.target, card.shortTarget, font, inner.width()), font,
              toneColour(card.targetTone, theme));
}

} // namespace

void paintCardGround(QPainter& painter, const QRectF& box, const Theme& theme, bool hovered)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(hovered ? ColourRole::Accent : ColourRole::Line), 1));
    painter.setBrush(theme.colour(ColourRole::Card));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Theme::kRadius, Theme::kRadius);
}

void paintCard(QPainter& painter, const QRectF& box, const CardTexts& card, const CardState& state, const Theme& theme)
{
    painter.save();
    paintCardGround(painter, box, theme, state.hovered);
    const QRectF inner = box.adjusted(Theme::kCardPadding, 0, -Theme::kCardPadding, 0);
    paintTitle(painter, inner, card, theme);
    const double figureEnd = paintFigure(painter, inner, card, theme);
    paintSparkline(painter, inner, card, figureEnd, theme);
    paintRemarks(painter, inner, card, theme);
    if (state.focused)
        paintFocusRing(painter, box, Theme::kRadius, theme.colour(ColourRole::FocusRing));
    painter.restore();
}

} // namespace outturn::gui
