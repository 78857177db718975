// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/comparison_view.h"

#include "gui/charts/drawing_painter.h"
#include "gui/charts/mode_keys.h"
#include "gui/charts/read_out.h"

#include <outturn/charting/chart_layout.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr QSize kSmallest{220, 260};
constexpr double kNear = 4; // pixels round a mark that still point at it

} // namespace

ComparisonView::ComparisonView(ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_spec(std::make_shared<charting::ChartSpec>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(kSmallest);
    setMouseTracking(true);
    setAccessibleName(tr("Chart"));
    connect(&m_theme, &ThemeKeeper::themeChanged, this, qOverload<>(&QWidget::update));
}

void ComparisonView::showChart(std::shared_ptr<const charting::ChartSpec> spec)
{
    m_spec = std::move(spec);
    m_read.reset();
    setAccessibleName(tr("Chart: %1").arg(QString::fromStdString(m_spec->title)));
    setAccessibleDescription(QString::fromStdString(m_spec->summary));
    layOut();
}

QSize ComparisonView::sizeHint() const
{
    return {2 * kSmallest.width(), kSmallest.height()};
}

void ComparisonView::layOut()
{
    // The notes stand below the chart already.
    auto bare = *m_spec;
    bare.notes.clear();
    m_drawing = charting::layOut(bare, width(), height(), charting::ChartDetail::Full, textWidth());
    m_places = charting::peerPlaces(bare, width(), height(), textWidth());
    update();
}

void ComparisonView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void ComparisonView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintDrawing(painter, m_drawing, m_theme.theme());
    paintRead(painter);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(ColourRole::FocusRing), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void ComparisonView::paintRead(QPainter& painter) const
{
    if (!m_read)
        return;
    const auto& place = m_places.at(*m_read);
    const bool bars = m_spec->kind == charting::ChartKind::Bars;
    const QPointF at(bars ? place.x + place.width : place.x + place.width / 2, place.y + place.height / 2);
    paintReadOut(painter, QRectF(rect()).adjusted(2, 2, -2, -2), at, readOut(), m_theme.theme());
}

QString ComparisonView::readOut() const
{
    return m_read ? QString::fromStdString(m_spec->peers.marks.at(*m_read).readOut) : QString();
}

void ComparisonView::read(std::optional<std::size_t> mark)
{
    if (m_read == mark)
        return;
    m_read = mark;
    if (mark) {
        setAccessibleDescription(readOut());
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void ComparisonView::step(int by)
{
    if (m_places.empty())
        return;
    const auto last = static_cast<int>(m_places.size()) - 1;
    const auto own = std::ranges::find(m_spec->peers.marks, true, &charting::PeerMark::own);
    const auto start = own == m_spec->peers.marks.end() ? 0 : static_cast<int>(own - m_spec->peers.marks.begin());
    // Reading begins at this force.
    const int next = m_read ? static_cast<int>(*m_read) + by : start;
    read(static_cast<std::size_t>(std::clamp(next, 0, last)));
}

void ComparisonView::keyPressEvent(QKeyEvent* event)
{
    if (const auto mode = modeOfKey(*event)) {
        emit modeAsked(*mode);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return step(+1);
    case Qt::Key_Home:
        return m_places.empty() ? void() : read(0);
    case Qt::Key_End:
        return m_places.empty() ? void() : read(m_places.size() - 1);
    case Qt::Key_Escape:
        if (m_read)
            return read(std::nullopt);
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void ComparisonView::mouseMoveEvent(QMouseEvent* event)
{
    const bool bars = m_spec->kind == charting::ChartKind::Bars;
    const auto found = std::ranges::find_if(m_places, [&](const charting::Box& place) {
        // A whole row is one bar's; of a funnel only the spot.
        const QRectF spot(bars ? 0 : place.x - kNear, place.y - (bars ? 0 : kNear),
                          bars ? width() : place.width + 2 * kNear, place.height + (bars ? 0 : 2 * kNear));
        return spot.contains(event->position());
    });
    read(found == m_places.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_places.begin())));
}

void ComparisonView::leaveEvent(QEvent*)
{
    read(std::nullopt);
}

void ComparisonView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ComparisonView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace outturn::gui
