// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_view.h"

#include "gui/charts/read_out.h"
#include "gui/charts/series_filler.h"

#include <QAccessible>
#include <QGraphicsLayout>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kSmallestWidth = 220;
constexpr int kSmallestHeight = 260;
constexpr double kDaysPerPoint = 30.5;
constexpr double kFewestPoints = 3;
constexpr double kPixelsPerTick = 90;
constexpr double kMarkerRoom = 7; // pixels above and below the value axis

QChart* makeChart()
{
    auto* chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

QValueAxis* makeAxis(QChart& chart, Qt::Alignment side)
{
    auto* axis = new QValueAxis;
    axis->setVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

Date dateOf(double days)
{
    return Date{std::chrono::sys_days{std::chrono::days{static_cast<int>(days)}}};
}

} // namespace

ChartView::ChartView(ThemeKeeper& theme, QWidget* parent)
    : QChartView(makeChart(), parent)
    , m_theme(theme)
    , m_spec(std::make_shared<charting::ChartSpec>())
    , m_x(makeAxis(*chart(), Qt::AlignBottom))
    , m_y(makeAxis(*chart(), Qt::AlignLeft))
    , m_pool(*chart(), *m_x, *m_y)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setMinimumSize(kSmallestWidth, kSmallestHeight);
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Chart"));
    setToolTip({});
    connect(&m_theme, &ThemeKeeper::themeChanged, this, &ChartView::fill);
}

void ChartView::showChart(std::shared_ptr<const charting::ChartSpec> spec,
                          std::optional<std::pair<double, double>> stretch)
{
    m_spec = std::move(spec);
    m_read.reset();
    m_zoom.reset();
    m_dragFrom.reset();
    m_highlighted.clear();
    setAccessibleName(tr("Chart: %1").arg(QString::fromStdString(m_spec->title)));
    setAccessibleDescription(
        QString::fromStdString(m_spec->emptyReason.empty() ? m_spec->summary : m_spec->emptyReason));
    if (stretch && m_spec->x.max > m_spec->x.min)
        zoomWithin(stretch->first, stretch->second);
    fill();
}

QSize ChartView::sizeHint() const
{
    return {2 * kSmallestWidth, kSmallestHeight};
}

void ChartView::fill()
{
    placeChart();
    fillSeries(m_pool, *m_spec, m_theme.theme());
    viewport()->update();
}

charting::Axis ChartView::shownCalendar() const
{
    if (!m_zoom)
        return m_spec->x;
    const int wanted = std::max(2, static_cast<int>(width() / kPixelsPerTick));
    // Months of years that lie over each other belong to no year.
    auto axis =
        m_spec->overlaysYears ? m_spec->x : charting::calendarAxis(dateOf(m_zoom->first), dateOf(m_zoom->last), wanted);
    axis.min = m_zoom->first;
    axis.max = m_zoom->last;
    std::erase_if(axis.ticks, [&](const auto& tick) { return tick.at < axis.min || tick.at > axis.max; });
    return axis;
}

void ChartView::placeChart()
{
    m_frame.reset();
    if (!m_spec->emptyReason.empty() || m_spec->series.empty())
        return;
    m_frame.emplace(*m_spec, shownCalendar(), m_spec->y, QSizeF(viewport()->size()));
    const double padding = m_frame->padding();
    // Markers on the ends of the value axis are drawn whole.
    const double room = (m_frame->y().max - m_frame->y().min) * kMarkerRoom / m_frame->plot().height();
    chart()->setPlotArea(m_frame->plot().adjusted(0, -kMarkerRoom, 0, kMarkerRoom));
    m_x->setRange(m_frame->x().min - padding, m_frame->x().max + padding);
    m_y->setRange(m_frame->y().min - room, m_frame->y().max + room);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placeChart();
}

void ChartView::drawBackground(QPainter* painter, const QRectF&)
{
    painter->fillRect(viewport()->rect(), m_theme.colour(ColourRole::Card));
    if (m_frame)
        m_frame->paintBack(*painter, *m_spec, m_theme.theme());
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    if (!m_frame)
        return paintReason(*painter);
    m_frame->paintFront(*painter, *m_spec, viewport()->width(), m_theme.theme());
    paintSelection(*painter);
    paintHighlights(*painter);
    if (const auto* point = pointRead())
        paintReadOut(*painter, m_frame->plot(), {m_frame->toPixelX(point->x), m_frame->toPixelY(*point->y)}, readOut(),
                     m_theme.theme());
    if (hasFocus()) {
        painter->setPen(QPen(m_theme.colour(ColourRole::FocusRing), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartView::paintReason(QPainter& painter) const
{
    painter.setFont(m_theme.font(TextSize::Body));
    painter.setPen(m_theme.colour(ColourRole::TextSecondary));
    const QRectF room = QRectF(viewport()->rect()).adjusted(32, 16, -32, -16);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, QString::fromStdString(m_spec->emptyReason));
}

void ChartView::paintSelection(QPainter& painter) const
{
    if (!m_dragFrom)
        return;
    QColor shade = m_theme.colour(ColourRole::Accent);
    shade.setAlphaF(0.15F);
    const auto [left, right] = std::minmax(*m_dragFrom, m_dragTo);
    painter.fillRect(QRectF(left, m_frame->plot().top(), right - left, m_frame->plot().height()), shade);
}

const charting::ChartPoint* ChartView::pointRead() const
{
    if (!m_read || !m_frame)
        return nullptr;
    const auto& point = m_spec->series.at(m_read->series).points.at(m_read->point);
    const bool visible = point.x >= m_frame->x().min && point.x <= m_frame->x().max;
    return visible ? &point : nullptr;
}

QString ChartView::readOut() const
{
    if (!m_read)
        return {};
    const auto& series = m_spec->series.at(m_read->series);
    const QString text = QString::fromStdString(series.points.at(m_read->point).readOut);
    return m_spec->series.size() > 1 ? QString::fromStdString(series.label) + QLatin1Char('\n') + text : text;
}

QString ChartView::explanation() const
{
    QStringList sentences{QString::fromStdString(m_spec->title) + QStringLiteral(", ")
                          + QString::fromStdString(m_spec->subtitle) + QLatin1Char('.')};
    for (const auto& sentence : {m_spec->summary, m_spec->emptyReason}) {
        if (!sentence.empty())
            sentences.append(QString::fromStdString(sentence));
    }
    for (const auto& note : m_spec->notes)
        sentences.append(QString::fromStdString(note));
    for (const auto& band : m_spec->bands)
        sentences.append(QString::fromStdString(band.readOut) + QLatin1Char('.'));
    return sentences.join(QLatin1Char('\n'));
}

void ChartView::read(std::optional<ReadPoint> point)
{
    if (m_read == point)
        return;
    m_read = point;
    if (point) {
        setAccessibleDescription(readOut());
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    viewport()->update();
}

std::optional<std::pair<double, double>> ChartView::stretch() const
{
    return m_zoom ? std::optional(std::pair(m_zoom->first, m_zoom->last)) : std::nullopt;
}

void ChartView::zoomTo(double first, double last)
{
    zoomWithin(first, last);
    placeChart();
    viewport()->update();
    emit stretchChosen();
}

void ChartView::zoomWithin(double first, double last)
{
    const auto& whole = m_spec->x;
    const double least = std::min(whole.max - whole.min, kDaysPerPoint * kFewestPoints);
    const double span = std::clamp(last - first, least, whole.max - whole.min);
    const double start = std::clamp((first + last - span) / 2, whole.min, whole.max - span);
    if (span >= whole.max - whole.min)
        m_zoom.reset();
    else
        m_zoom = Stretch{start, start + span};
}

void ChartView::zoomBy(double factor, double centre)
{
    if (!m_frame)
        return;
    const auto& shown = m_frame->x();
    zoomTo(centre - (centre - shown.min) / factor, centre + (shown.max - centre) / factor);
}

void ChartView::zoomByStep(double factor)
{
    if (!m_frame)
        return;
    const auto* point = pointRead();
    zoomBy(factor, point ? point->x : (m_frame->x().min + m_frame->x().max) / 2);
}

void ChartView::resetZoom()
{
    m_zoom.reset();
    placeChart();
    viewport()->update();
    emit stretchChosen();
}

} // namespace outturn::gui
