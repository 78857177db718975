// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/overview_delegate.h"

#include "gui/delegates/overview_card_painter.h"
#include "gui/delegates/text_painting.h"
#include "gui/models/overview_model.h"
#include "gui/theme/status_mark.h"

#include <QPainter>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kGap = Theme::kCardGap;
constexpr int kCardColumns = 5;    // at most
constexpr int kSummaryColumns = 6; // at most
constexpr int kCardMinimum = 250;
constexpr int kSummaryMinimum = 140;
constexpr int kSummaryHeight = 70;
constexpr int kHeaderTitle = 34;
constexpr int kHeaderBelow = 14;
constexpr int kSectionHeight = 34;
constexpr double kMark = 16;

int columnWidth(int width, int minimum, int mostColumns)
{
    const int columns = std::clamp(width / (minimum + kGap), 1, mostColumns);
    return width / columns;
}

const OverviewModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const OverviewModel*>(index.model());
}

} // namespace

OverviewDelegate::OverviewDelegate(const ThemeKeeper& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void OverviewDelegate::setWidth(int width)
{
    m_width = width;
    m_cardWidth = columnWidth(width, kCardMinimum, kCardColumns);
    // Six figures in six, three or two columns: never a row with one left over.
    const int fitting = std::clamp(width / (kSummaryMinimum + kGap), 1, kSummaryColumns);
    m_summaryWidth = width / (fitting >= 6 ? 6 : fitting >= 3 ? 3 : fitting);
}

void OverviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const OverviewModel& model = modelOf(index);
    const QRectF box = QRectF(option.rect).adjusted(0, 0, -kGap, 0);
    switch (model.kind(index)) {
    case OverviewItem::Header:
        paintHeader(*painter, box, model.texts(index));
        break;
    case OverviewItem::Summary:
        paintSummary(*painter, box.adjusted(0, 0, 0, -kGap), model.texts(index));
        break;
    case OverviewItem::Section:
        paintSection(*painter, box, model.texts(index));
        break;
    case OverviewItem::Card:
        paintCard(*painter, box.adjusted(0, 0, 0, -kGap), model.card(index),
                  {.hovered = option.state.testFlag(QStyle::State_MouseOver),
                   .focused = option.showDecorationSelected && option.state.testFlag(QStyle::State_HasFocus)},
                  m_theme.theme());
        break;
    }
}

void OverviewDelegate::paintHeader(QPainter& painter, const QRectF& box, const SummaryTexts& texts) const
{
    paintLine(painter, QRectF(box.left(), box.top(), box.width(), kHeaderTitle), texts.figure,
              m_theme.font(TextSize::Title, true), m_theme.colour(ColourRole::Text));
    paintParagraph(painter, box.adjusted(0, kHeaderTitle, 0, 0), texts.words, m_theme.font(TextSize::Body),
                   m_theme.colour(ColourRole::TextSecondary));
}

void OverviewDelegate::paintSummary(QPainter& painter, const QRectF& box, const SummaryTexts& texts) const
{
    painter.save();
    const Theme& theme = m_theme.theme();
    paintCardGround(painter, box, theme);
    const QRectF inner = box.adjusted(Theme::kCardPadding, 8, -Theme::kCardPadding, -8);
    double left = 0;
    if (texts.status) {
        paintStatusMark(painter, QRectF(inner.left(), inner.top() + 7, kMark, kMark), *texts.status, theme);
        left = kMark + 8;
    }
    const ColourRole role = texts.status ? statusRole(*texts.status) : ColourRole::Text;
    paintLine(painter, QRectF(inner.left() + left, inner.top(), inner.width() - left, 30), texts.figure,
              theme.font(TextSize::Title, true), theme.colour(role));
    paintLine(painter, QRectF(inner.left(), inner.top() + 32, inner.width(), 18), texts.words,
              theme.font(TextSize::Small), theme.colour(ColourRole::TextSecondary));
    painter.restore();
}

void OverviewDelegate::paintSection(QPainter& painter, const QRectF& box, const SummaryTexts& texts) const
{
    paintLine(painter, box.adjusted(0, 4, 0, -6), texts.figure, m_theme.font(TextSize::Subheading, true),
              m_theme.colour(ColourRole::Text));
}

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const OverviewModel& model = modelOf(index);
    switch (model.kind(index)) {
    case OverviewItem::Header: {
        const double line = paragraphHeight(model.texts(index).words, m_theme.font(TextSize::Body), m_width - kGap);
        return {m_width, kHeaderTitle + static_cast<int>(line) + kHeaderBelow};
    }
    case OverviewItem::Summary:
        return {m_summaryWidth, kSummaryHeight + kGap};
    case OverviewItem::Section:
        return {m_width, kSectionHeight};
    case OverviewItem::Card:
        return {m_cardWidth, kCardHeight + kGap};
    }
    return {};
}

} // namespace outturn::gui
