// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/edition_delegate.h"

#include "gui/delegates/text_painting.h"
#include "gui/models/edition_model.h"
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

const EditionRowTexts& rowOf(const QModelIndex& index)
{
    return static_cast<const EditionModel*>(index.model())->row(index);
}

bool isBad(const QModelIndex& index)
{
    return index.column() == EditionModel::Figures && rowOf(index).counts.problems() > 0;
}

} // namespace

EditionDelegate::EditionDelegate(const ThemeKeeper& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont EditionDelegate::fontOf(const QModelIndex& index) const
{
    return m_theme.font(TextSize::Body, index.column() == EditionModel::Outcome || isBad(index));
}

QColor EditionDelegate::colourOf(const QModelIndex& index) const
{
    if (isBad(index))
        return m_theme.colour(ColourRole::StatusBad);
    const bool quiet = index.column() == EditionModel::State && !rowOf(index).saved;
    return m_theme.colour(quiet ? ColourRole::TextSecondary : ColourRole::Text);
}

// The sign says it where the colour is not seen.
QString EditionDelegate::textOf(const QModelIndex& index) const
{
    const QString text = index.data().toString();
    return isBad(index) ? QStringLiteral("✕ ") + text : text;
}

void EditionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRectF box(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(box, m_theme.colour(selected ? ColourRole::AccentSoft : ColourRole::Card));
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.colour(ColourRole::Line));
    if (selected && index.column() == EditionModel::Outcome)
        painter->fillRect(QRectF(box.left(), box.top(), kBar, box.height() - 1), m_theme.colour(ColourRole::Accent));
    const QString text = textOf(index);
    const QString below = index.data(Qt::UserRole).toString();
    const double width = box.width() - 2 * kSide;
    const QFont small = m_theme.font(TextSize::Small);
    const double first = paragraphHeight(text, fontOf(index), width);
    paintParagraph(*painter, QRectF(box.left() + kSide, box.top() + kAbove, width, first + 1), text, fontOf(index),
                   colourOf(index));
    if (!below.isEmpty())
        paintParagraph(
            *painter,
            QRectF(box.left() + kSide, box.top() + kAbove + first, width, paragraphHeight(below, small, width) + 1),
            below, small, m_theme.colour(ColourRole::TextSecondary));
    painter->restore();
}

QSize EditionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table)
        return {0, kLeast};
    const double width = table->columnWidth(index.column()) - 2 * kSide;
    const QString below = index.data(Qt::UserRole).toString();
    double height = paragraphHeight(textOf(index), fontOf(index), width);
    if (!below.isEmpty())
        height += paragraphHeight(below, m_theme.font(TextSize::Small), width);
    return {static_cast<int>(width), std::max(kLeast, static_cast<int>(height) + 2 * kAbove)};
}

} // namespace outturn::gui
