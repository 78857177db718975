// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/batches_model.h"

#include <array>

namespace outturn::gui {
namespace {

struct ColumnRow
{
    const char* title;
    QString BatchRowTexts::*text;
    QString BatchRowTexts::*below;
};

constexpr std::array<ColumnRow, BatchesModel::ColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("BatchesModel", "Import"), &BatchRowTexts::title, &BatchRowTexts::loaded},
    {QT_TRANSLATE_NOOP("BatchesModel", "Figures"), &BatchRowTexts::figures, &BatchRowTexts::counts},
    {QT_TRANSLATE_NOOP("BatchesModel", "State"), &BatchRowTexts::state, &BatchRowTexts::reason},
}};

} // namespace

void BatchesModel::show(const std::vector<BatchRowTexts>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void BatchesModel::replace(int row, const BatchRowTexts& texts)
{
    m_rows.at(static_cast<std::size_t>(row)) = texts;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int BatchesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnRow& column = kColumns[static_cast<std::size_t>(index.column())];
    const QString text = row(index).*column.text;
    const QString below = row(index).*column.below;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::UserRole:
        return below;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return below.isEmpty() ? text : tr("%1, %2").arg(text, below);
    default:
        return {};
    }
}

QVariant BatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr(kColumns[static_cast<std::size_t>(section)].title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

} // namespace outturn::gui
