// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/delegates/padded_cell.h"

namespace outturn::gui {
namespace {

constexpr int kPadding = 5;

} // namespace

QSize PaddedCell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kPadding, 0);
}

void PaddedCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem padded = option;
    padded.rect.adjust(kPadding, 0, -kPadding, 0);
    QStyledItemDelegate::paint(painter, padded, index);
}

} // namespace outturn::gui
