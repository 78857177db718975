// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/priority_badge.h"

#include "gui/delegates/text_painting.h"
#include "gui/theme/status_mark.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace outturn::gui {
namespace {

constexpr int kHeight = 26;
constexpr double kMark = 14;
constexpr double kPadding = 8;
constexpr double kGap = 6;
constexpr double kRounding = 4;

} // namespace

PriorityBadge::PriorityBadge(ThemeKeeper& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &ThemeKeeper::themeChanged, this, qOverload<>(&QWidget::update));
}

void PriorityBadge::setStatus(domain::Status status, const QString& word, const QString& hint)
{
    m_status = status;
    setText(word);
    setToolTip(hint);
    setAccessibleName(tr("Status: %1").arg(word));
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

QSize PriorityBadge::sizeHint() const
{
    const double word = QFontMetricsF(m_theme.font(TextSize::Body, true)).horizontalAdvance(text());
    return {static_cast<int>(std::ceil(kPadding + kMark + kGap + word + kPadding)), kHeight};
}

void PriorityBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(statusSoftRole(m_status)));
    painter.drawRoundedRect(rect(), kRounding, kRounding);
    paintStatusMark(painter, {kPadding, (height() - kMark) / 2, kMark, kMark}, m_status, m_theme.theme());
    paintLine(painter, QRectF(rect()).adjusted(kPadding + kMark + kGap, 0, 0, 0), text(),
              m_theme.font(TextSize::Body, true), m_theme.colour(statusRole(m_status)));
    if (hasFocus())
        paintFocusRing(painter, rect(), kRounding, m_theme.colour(ColourRole::FocusRing));
}

void PriorityBadge::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace outturn::gui
