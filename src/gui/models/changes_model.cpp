// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/changes_model.h"

namespace outturn::gui {

void ChangesModel::show(const std::vector<ChangeRowTexts>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ChangeRowTexts& texts = row(index);
    if (role == Qt::DisplayRole)
        return texts.title.isEmpty() ? texts.text : texts.title;
    if (role == Qt::AccessibleTextRole) {
        const QString between = texts.title.isEmpty() || texts.text.isEmpty() ? QString() : QStringLiteral(": ");
        return QString(texts.title + between + texts.text);
    }
    return {};
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto kind = row(index).kind;
    if (kind != ChangeRowTexts::Kind::Line && kind != ChangeRowTexts::Kind::More)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace outturn::gui
