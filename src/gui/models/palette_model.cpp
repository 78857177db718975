// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/palette_model.h"

namespace outturn::gui {

void PaletteModel::show(const std::vector<PaletteRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex PaletteModel::choosable(int row, int by) const
{
    for (int i = row; i >= 0 && i < rowCount(); i += by)
        if (!m_rows[static_cast<std::size_t>(i)].heading)
            return index(i);
    return {};
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteRow& line = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return line.context.isEmpty() ? line.title : QStringLiteral("%1, %2").arg(line.title, line.context);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (row(index).heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace outturn::gui
