// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/two_line_delegate.h"

#include "gui/delegates/text_painting.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kSide = 8;
constexpr int kAbove = 7;
constexpr int kLeast = 44;
constexpr int kBar = 4;

} // namespace

TwoLineDelegate::TwoLineDelegate(const ThemeKeeper& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont TwoLineDelegate::fontOf(const QModelIndex& index) const
{
    return m_theme.font(TextSize::Body, index.column() == 0);
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRectF box(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(box, m_theme.colour(selected ? ColourRole::AccentSoft : ColourRole::Card));
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.colour(ColourRole::Line));
    if (selected && index.column() == 0)
        painter->fillRect(QRectF(box.left(), box.top(), kBar, box.height() - 1), m_theme.colour(ColourRole::Accent));
    const QString text = index.data().toString();
    const QString below = index.data(Qt::UserRole).toString();
    const double width = box.width() - 2 * kSide;
    const double first = paragraphHeight(text, fontOf(index), width);
    paintParagraph(*painter, QRectF(box.left() + kSide, box.top() + kAbove, width, first + 1), text, fontOf(index),
                   m_theme.colour(ColourRole::Text));
    if (!below.isEmpty()) {
        const QFont small = m_theme.font(TextSize::Small);
        const double second = paragraphHeight(below, small, width);
        paintParagraph(*painter, QRectF(box.left() + kSide, box.top() + kAbove + first, width, second + 1), below,
                       small, m_theme.colour(ColourRole::TextSecondary));
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table)
        return {0, kLeast};
    const double width = table->columnWidth(index.column()) - 2 * kSide;
    const QString below = index.data(Qt::UserRole).toString();
    double height = paragraphHeight(index.data().toString(), fontOf(index), width);
    if (!below.isEmpty())
        height += paragraphHeight(below, m_theme.font(TextSize::Small), width);
    return {static_cast<int>(width), std::max(kLeast, static_cast<int>(height) + 2 * kAbove)};
}

} // namespace outturn::gui
