// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/import_labels_model.h"

namespace outturn::gui {

void ImportLabelsModel::show(std::vector<ImportLabelTexts> labels)
{
    beginResetModel();
    m_labels = std::move(labels);
    endResetModel();
}

int ImportLabelsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_labels.size());
}

int ImportLabelsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportLabelsModel::meaning(const ImportLabelTexts& label) const
{
    if (label.change != LabelChange::None)
        return label.change == LabelChange::New ? tr("? new: read as it stands") : tr("? gone: still expected");
    if (label.answered)
        return label.meaning.isEmpty() ? tr("left out on purpose") : label.name;
    return label.meaning.isEmpty() ? tr("? say what it means") : tr("? %1").arg(label.name);
}

QVariant ImportLabelsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportLabelTexts& row = label(index);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return row.hint.isEmpty() ? tr("%1 %2: %3").arg(row.partName, row.label, meaning(row))
                                  : tr("%1 %2: %3 (%4)").arg(row.partName, row.label, meaning(row), row.hint);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Label:
        return row.label;
    case Part:
        return row.partName;
    case Meaning:
        return meaning(row);
    default:
        return {};
    }
}

QVariant ImportLabelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("In the file");
    case Part:
        return tr("Is a label of");
    case Meaning:
        return tr("Means");
    default:
        return {};
    }
}

} // namespace outturn::gui
