// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/verdict_counts.h"

#include "gui/views/figure_marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace outturn::gui {
namespace {

constexpr int kBetween = 14;
constexpr int kRowGap = 4;
constexpr int kUnderlineRoom = 5;

} // namespace

VerdictCountsView::VerdictCountsView(ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_theme, &ThemeKeeper::themeChanged, this, qOverload<>(&QWidget::update));
    setCounts(std::nullopt);
}

void VerdictCountsView::setCounts(std::optional<services::VerdictCounts> counts, std::size_t hints)
{
    m_texts = counts ? countTexts(*counts) : std::vector<CountText>{};
    m_line = counts ? countLine(*counts) : tr("Checking figures…");
    if (counts && hints > 0) {
        m_texts.push_back(hintCountText(hints));
        m_line += QStringLiteral(" · ") + m_texts.back().text;
    }
    setAccessibleName(m_line);
    updateGeometry();
    update();
}

int VerdictCountsView::place(int width, QPainter* painter) const
{
    const QFont font = m_theme.font(TextSize::Small, true);
    const QFontMetricsF metrics(font);
    const double row = std::ceil(metrics.height()) + kUnderlineRoom;
    double x = 0;
    double y = 0;
    for (const CountText& count : m_texts) {
        const double length = metrics.horizontalAdvance(count.text);
        if (x > 0 && x + length > width) {
            x = 0;
            y += row + kRowGap;
        }
        if (painter) {
            painter->setFont(font);
            painter->setPen(m_theme.colour(ColourRole::Text));
            painter->drawText(QPointF(x, y + metrics.ascent()), count.text);
            paintUnderline(*painter, {x, y + metrics.ascent() + 3.5}, length, count.kind, m_theme.theme());
        }
        x += length + kBetween;
    }
    return static_cast<int>(y + row);
}

QSize VerdictCountsView::sizeHint() const
{
    return {120, place(std::max(width(), 120), nullptr)};
}

int VerdictCountsView::heightForWidth(int width) const
{
    return place(width, nullptr);
}

void VerdictCountsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_texts.empty()) {
        place(width(), &painter);
        return;
    }
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(m_theme.colour(ColourRole::TextSecondary));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop, m_line);
}

void VerdictCountsView::resizeEvent(QResizeEvent*)
{
    updateGeometry();
}

} // namespace outturn::gui
