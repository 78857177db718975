// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/figures_card.h"

#include "gui/charts/drawing_painter.h"
#include "gui/delegates/text_painting.h"
#include "gui/views/figures_line.h"

#include <QKeyEvent>
#include <QPainter>

namespace outturn::gui {
namespace {

constexpr double kPadding = Theme::kCardPadding - 2;
constexpr double kFigureHeight = 24;
constexpr double kLineHeight = 16;
constexpr double kChartGap = 4;
constexpr double kRoomForLabels = 64;
constexpr QSize kWanted{220, 152};

// The figure stands above already: labels are for charts with room for them, or with several series to tell apart.
charting::ChartDetail detailFor(const charting::ChartSpec& chart, double height)
{
    return height >= kRoomForLabels || chart.series.size() > 1 ? charting::ChartDetail::SmallMultiple
                                                               : charting::ChartDetail::Sparkline;
}

// As many whole words as fit, with an ellipsis where some are left out; the tooltip has them all.
QString fitting(QString text, const QFont& font, const QSizeF& room)
{
    if (paragraphHeight(text, font, room.width()) <= room.height())
        return text;
    while (text.contains(QLatin1Char(' '))) {
        text.truncate(text.lastIndexOf(QLatin1Char(' ')));
        const QString shortened = text + QStringLiteral("…");
        if (paragraphHeight(shortened, font, room.width()) <= room.height())
            return shortened;
    }
    return text;
}

} // namespace

FiguresCard::FiguresCard(ThemeKeeper& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(&m_theme, &ThemeKeeper::themeChanged, this, qOverload<>(&QWidget::update));
}

void FiguresCard::setIndicator(const IndicatorTexts& indicator)
{
    m_name = indicator.shortName;
    m_measure = indicator.shortMeasure;
    m_figure = indicator.figure;
    m_change = indicator.change;
    m_changeTone = indicator.changeTone;
    m_target = indicator.target;
    m_targetTone = indicator.targetTone;
    m_chart = indicator.trend;
    m_drawing.reset();
    const QString told =
        QStringList{indicator.name, m_figure, indicator.measure, m_change, m_target}.join(QStringLiteral(", "));
    setAccessibleName(told);
    setAccessibleDescription(tr("Shows this indicator in the large chart"));
    QStringList tip{indicator.name, m_figure + QStringLiteral("  ") + indicator.measure, m_change, m_target,
                    QString::fromStdString(m_chart->emptyReason)};
    tip.removeAll(QString());
    setToolTip(tip.join(QLatin1Char('\n')));
    update();
}

QSize FiguresCard::sizeHint() const
{
    return kWanted;
}

void FiguresCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked() || underMouse();
    painter.setPen(QPen(m_theme.colour(marked ? ColourRole::Accent : ColourRole::Line), isChecked() ? 2 : 1));
    painter.setBrush(m_theme.colour(ColourRole::Card));
    const double edge = isChecked() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), Theme::kRadius, Theme::kRadius);
    const QRectF room = QRectF(rect()).adjusted(kPadding, kPadding - 2, -kPadding, -kPadding + 2);
    const double below = paintTexts(painter, room) + kChartGap;
    paintChart(painter, {room.left(), below, room.width(), room.bottom() - below});
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), Theme::kRadius,
                       m_theme.colour(ColourRole::FocusRing));
}

double FiguresCard::paintTexts(QPainter& painter, const QRectF& room) const
{
    const QFont small = m_theme.font(TextSize::Small);
    double y = room.top();
    // What does not fit goes on in a second line; the small chart gives way.
    const auto line = [&](double height, const QString& text, const QFont& font, ColourRole colour) {
        const double high = paragraphHeight(text, font, room.width());
        const bool fits = high < 2 * QFontMetricsF(font).height() - 1;
        if (fits)
            paintLine(painter, {room.left(), y, room.width(), height}, text, font, m_theme.colour(colour));
        else
            paintParagraph(painter, {room.left(), y, room.width(), high}, text, font, m_theme.colour(colour));
        y += fits ? height : high;
    };
    line(kLineHeight, m_name, m_theme.font(TextSize::Small, true), ColourRole::Text);
    line(kLineHeight, m_measure, small, ColourRole::TextSecondary);
    line(kFigureHeight, m_figure, m_theme.font(TextSize::Heading, true), ColourRole::Text);
    if (!m_change.isEmpty())
        line(kLineHeight, m_change, small, colourOf(m_changeTone));
    if (!m_target.isEmpty())
        line(kLineHeight, m_target, small, colourOf(m_targetTone));
    return y;
}

void FiguresCard::paintChart(QPainter& painter, const QRectF& room)
{
    if (!m_chart || room.height() < 8)
        return;
    if (!m_chart->emptyReason.empty()) {
        const QFont small = m_theme.font(TextSize::Small);
        const QString reason = fitting(QString::fromStdString(m_chart->emptyReason), small, room.size());
        paintParagraph(painter, room, reason, small, m_theme.colour(ColourRole::TextSecondary));
        return;
    }
    const bool sizeHolds = m_drawing && m_drawing->width == room.width() && m_drawing->height == room.height();
    if (!sizeHolds)
        m_drawing =
            charting::layOut(*m_chart, room.width(), room.height(), detailFor(*m_chart, room.height()), textWidth());
    painter.translate(room.topLeft());
    paintDrawing(painter, *m_drawing, m_theme.theme());
    painter.translate(-room.topLeft());
}

void FiguresCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

bool FiguresCard::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace outturn::gui
