// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/figures_line.h"

#include "gui/delegates/text_painting.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace outturn::gui {
namespace {

constexpr int kRow = 42;
constexpr int kLabelHeight = 18;
constexpr int kColumnGap = 28;
constexpr int kRowGap = 8;
constexpr int kRemarkGap = 6;
constexpr int kNarrowest = 84;

QString wholeText(const FigureText& figure)
{
    return QStringLiteral("%1: %2 %3").arg(figure.label, figure.value, figure.remark).trimmed();
}

} // namespace

ColourRole colourOf(FigureTone tone)
{
    switch (tone) {
    case FigureTone::Good:
        return ColourRole::StatusGood;
    case FigureTone::Bad:
        return ColourRole::StatusBad;
    case FigureTone::Quiet:
        return ColourRole::TextSecondary;
    case FigureTone::Plain:
        break;
    }
    return ColourRole::Text;
}

FiguresLine::FiguresLine(ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    // Not fixed: the hint, made for another width, would become the least height.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_theme, &ThemeKeeper::themeChanged, this, qOverload<>(&QWidget::update));
}

void FiguresLine::setFigures(std::vector<FigureText> figures)
{
    m_figures = std::move(figures);
    m_widths.clear();
    QStringList sentences;
    for (const auto& figure : m_figures) {
        m_widths.push_back(naturalWidth(figure));
        sentences.append(wholeText(figure));
    }
    setAccessibleName(tr("Figures"));
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    setVisible(!m_figures.empty());
    updateGeometry();
    update();
}

int FiguresLine::naturalWidth(const FigureText& figure) const
{
    const double label = QFontMetricsF(m_theme.font(TextSize::Small)).horizontalAdvance(figure.label);
    const double value = QFontMetricsF(m_theme.font(TextSize::Subheading, true)).horizontalAdvance(figure.value);
    const double remark = figure.remark.isEmpty()
        ? 0
        : kRemarkGap + QFontMetricsF(m_theme.font(TextSize::Small, true)).horizontalAdvance(figure.remark);
    return std::max(kNarrowest, static_cast<int>(std::ceil(std::max(label, value + remark))) + 2);
}

std::vector<QRect> FiguresLine::placed(int width) const
{
    std::vector<QRect> boxes;
    int x = 0;
    int y = 0;
    for (const int natural : m_widths) {
        const int needed = std::min(natural, width);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += kRow + kRowGap;
        }
        boxes.emplace_back(x, y, needed, kRow);
        x += needed + kColumnGap;
    }
    return boxes;
}

int FiguresLine::heightForWidth(int width) const
{
    const auto boxes = placed(width);
    return boxes.empty() ? 0 : boxes.back().bottom() + 1;
}

QSize FiguresLine::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize FiguresLine::minimumSizeHint() const
{
    return {kNarrowest, m_figures.empty() ? 0 : kRow};
}

void FiguresLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto boxes = placed(width());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        paintFigure(painter, boxes[i], m_figures[i]);
}

void FiguresLine::paintFigure(QPainter& painter, const QRect& box, const FigureText& figure) const
{
    const QRectF label(box.x(), box.y(), box.width(), kLabelHeight);
    const QRectF below(box.x(), box.y() + kLabelHeight, box.width(), kRow - kLabelHeight);
    paintLine(painter, label, figure.label, m_theme.font(TextSize::Small), m_theme.colour(ColourRole::TextSecondary));
    const double used = paintLine(painter, below, figure.value, m_theme.font(TextSize::Subheading, true),
                                  m_theme.colour(ColourRole::Text));
    const bool loud = figure.remarkTone == FigureTone::Good || figure.remarkTone == FigureTone::Bad;
    paintLine(painter, below.adjusted(used + kRemarkGap, 1, 0, 1), figure.remark, m_theme.font(TextSize::Small, loud),
              m_theme.colour(colourOf(figure.remarkTone)));
}

bool FiguresLine::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto boxes = placed(width());
    const auto found = std::ranges::find_if(boxes, [&](const QRect& box) { return box.contains(help->pos()); });
    if (found == boxes.end())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), wholeText(m_figures[static_cast<std::size_t>(found - boxes.begin())]),
                           this);
    return true;
}

} // namespace outturn::gui
