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
constexpr double kNameHeight = 18;
constexpr double kFigureHeight = 28;
constexpr double kLineHeight = 16;
constexpr double kTextHeight = kNameHeight + kFigureHeight + 2 * kLineHeight;
constexpr double kChartGap = 6;
constexpr QSize kWanted{220, 168};

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
    m_measure = indicator.measure;
    m_figure = indicator.figure;
    m_change = indicator.change;
    m_changeTone = indicator.changeTone;
    m_target = indicator.target;
    m_targetTone = indicator.targetTone;
    m_chart = indicator.chart;
    m_drawing.reset();
    const QString told =
        QStringList{indicator.name, m_figure, m_measure, m_change, m_target}.join(QStringLiteral(", "));
    setAccessibleName(told);
    setAccessibleDescription(tr("Shows this indicator in the large chart"));
    setToolTip(QStringList{indicator.name, m_figure + QStringLiteral("  ") + m_measure, m_change, m_target}
                   .filter(QRegularExpression(QStringLiteral("\\S")))
                   .join(QLatin1Char('\n')));
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
    paintTexts(painter, room);
    paintChart(painter, room.adjusted(0, kTextHeight + kChartGap, 0, 0));
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), Theme::kRadius,
                       m_theme.colour(ColourRole::FocusRing));
}

void FiguresCard::paintTexts(QPainter& painter, const QRectF& room) const
{
    const QFont small = m_theme.font(TextSize::Small);
    const QFont smallBold = m_theme.font(TextSize::Small, true);
    double y = room.top();
    paintLine(painter, {room.left(), y, room.width(), kNameHeight}, m_name, small, m_theme.colour(ColourRole::Text));
    y += kNameHeight;
    const double used = paintLine(painter, {room.left(), y, room.width(), kFigureHeight}, m_figure,
                                  m_theme.font(TextSize::Heading, true), m_theme.colour(ColourRole::Text));
    paintLine(painter, QRectF(room.left(), y + 2, room.width(), kFigureHeight).adjusted(used + 8, 0, 0, 0), m_measure,
              small, m_theme.colour(ColourRole::TextSecondary));
    y += kFigureHeight;
    paintLine(painter, {room.left(), y, room.width(), kLineHeight}, m_change, smallBold,
              m_theme.colour(colourOf(m_changeTone)));
    y += kLineHeight;
    paintLine(painter, {room.left(), y, room.width(), kLineHeight}, m_target, small,
              m_theme.colour(colourOf(m_targetTone)));
}

void FiguresCard::paintChart(QPainter& painter, const QRectF& room)
{
    if (!m_chart || room.height() < 8)
        return;
    if (!m_chart->emptyReason.empty()) {
        const auto reason = QString::fromStdString(m_chart->emptyReason);
        painter.setClipRect(room);
        paintParagraph(painter, room, reason, m_theme.font(TextSize::Small), m_theme.colour(ColourRole::TextSecondary));
        return;
    }
    const bool sizeHolds = m_drawing && m_drawing->width == room.width() && m_drawing->height == room.height();
    if (!sizeHolds)
        m_drawing =
            charting::layOut(*m_chart, room.width(), room.height(), charting::ChartDetail::SmallMultiple, textWidth());
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
