// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/exceptions_delegate.h"

#include "gui/delegates/text_painting.h"
#include "gui/models/exceptions_model.h"
#include "gui/theme/status_mark.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kSide = 6;
constexpr int kAbove = 8;
constexpr int kLeast = 44;
constexpr int kMark = 15;
constexpr int kBar = 4;

const ExceptionsModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const ExceptionsModel*>(index.model());
}

} // namespace

ExceptionsDelegate::ExceptionsDelegate(const ThemeKeeper& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont ExceptionsDelegate::fontOf(int column) const
{
    const bool bold = column == ExceptionsModel::Priority || column == ExceptionsModel::Latest;
    return m_theme.font(TextSize::Body, bold);
}

QColor ExceptionsDelegate::colourOf(const QModelIndex& index) const
{
    if (index.column() == ExceptionsModel::Gap)
        return m_theme.colour(ColourRole::StatusBad);
    return m_theme.colour(index.column() == ExceptionsModel::Since ? ColourRole::TextSecondary : ColourRole::Text);
}

void ExceptionsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRectF box(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(box, m_theme.colour(selected ? ColourRole::AccentSoft : ColourRole::Card));
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.colour(ColourRole::Line));
    if (index.column() == ExceptionsModel::Mark) {
        if (selected)
            painter->fillRect(QRectF(box.left(), box.top(), kBar, box.height() - 1),
                              m_theme.colour(ColourRole::Accent));
        const QRectF mark(box.center().x() - kMark / 2.0 + 2, box.center().y() - kMark / 2.0, kMark, kMark);
        paintStatusMark(*painter, mark, modelOf(index).row(index).status, m_theme.theme());
        painter->restore();
        return;
    }
    const QString text = index.data().toString();
    const QString below = index.data(Qt::UserRole).toString();
    const double width = box.width() - 2 * kSide;
    const QFont small = m_theme.font(TextSize::Small);
    const double first = paragraphHeight(text, fontOf(index.column()), width);
    const double second = below.isEmpty() ? 0 : paragraphHeight(below, small, width);
    const double top = box.top() + (box.height() - 1 - first - second) / 2;
    paintParagraph(*painter, QRectF(box.left() + kSide, top, width, first + 1), text, fontOf(index.column()),
                   colourOf(index));
    paintParagraph(*painter, QRectF(box.left() + kSide, top + first, width, second + 1), below, small,
                   m_theme.colour(ColourRole::TextSecondary));
    painter->restore();
}

QSize ExceptionsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table || index.column() == ExceptionsModel::Mark)
        return {kMark, kLeast};
    const double width = table->columnWidth(index.column()) - 2 * kSide;
    const QString below = index.data(Qt::UserRole).toString();
    double height = paragraphHeight(index.data().toString(), fontOf(index.column()), width);
    if (!below.isEmpty())
        height += paragraphHeight(below, m_theme.font(TextSize::Small), width);
    return {static_cast<int>(width), std::max(kLeast, static_cast<int>(height) + 2 * kAbove)};
}

} // namespace outturn::gui
