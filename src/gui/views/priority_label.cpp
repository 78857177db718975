// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/priority_label.h"

#include "gui/delegates/text_painting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace outturn::gui {
namespace {

constexpr int kShortest = 48;

} // namespace

PriorityLabel::PriorityLabel(ThemeKeeper& theme, TextSize size, bool bold, ColourRole colour, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
    , m_bold(bold)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_theme, &ThemeKeeper::themeChanged, this, qOverload<>(&QWidget::update));
}

void PriorityLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    updateTip();
    update();
}

int PriorityLabel::textWidth() const
{
    return static_cast<int>(std::ceil(QFontMetricsF(m_theme.font(m_size, m_bold)).horizontalAdvance(m_text))) + 1;
}

QSize PriorityLabel::sizeHint() const
{
    return {textWidth(), static_cast<int>(std::ceil(QFontMetricsF(m_theme.font(m_size, m_bold)).height()))};
}

QSize PriorityLabel::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(kShortest, wanted.width()), wanted.height()};
}

void PriorityLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLine(painter, rect(), m_text, m_theme.font(m_size, m_bold), m_theme.colour(m_colour));
}

void PriorityLabel::resizeEvent(QResizeEvent*)
{
    updateTip();
}

void PriorityLabel::updateTip()
{
    setToolTip(textWidth() > width() ? m_text : QString());
}

} // namespace outturn::gui
