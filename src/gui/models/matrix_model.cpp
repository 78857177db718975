// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/matrix_model.h"

namespace outturn::gui {

void MatrixModel::show(const std::vector<MatrixItemTexts>& items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item(index).name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return item(index).sentence;
    default:
        return {};
    }
}

} // namespace outturn::gui
