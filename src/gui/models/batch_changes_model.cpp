// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/batch_changes_model.h"

#include <array>

namespace outturn::gui {
namespace {

struct ColumnRow
{
    const char* title;
    QString BatchChangeTexts::*text;
    bool figure;
};

constexpr std::array<ColumnRow, BatchChangesModel::ColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("BatchChangesModel", "Indicator"), &BatchChangeTexts::indicator, false},
    {QT_TRANSLATE_NOOP("BatchChangesModel", "Period"), &BatchChangeTexts::period, false},
    {QT_TRANSLATE_NOOP("BatchChangesModel", "Before"), &BatchChangeTexts::before, true},
    {QT_TRANSLATE_NOOP("BatchChangesModel", "After"), &BatchChangeTexts::after, true},
    {QT_TRANSLATE_NOOP("BatchChangesModel", "Remark"), &BatchChangeTexts::remark, false},
    {QT_TRANSLATE_NOOP("BatchChangesModel", "From"), &BatchChangeTexts::source, false},
}};

Qt::Alignment alignmentOf(const ColumnRow& column)
{
    return (column.figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

void BatchChangesModel::show(const std::vector<BatchChangeTexts>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int BatchChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BatchChangeTexts& row = m_rows[static_cast<std::size_t>(index.row())];
    const ColumnRow& column = kColumns[static_cast<std::size_t>(index.column())];
    const bool placed = index.column() == Indicator && !row.place.isEmpty();
    const QString text = placed ? tr("%1 (%2)").arg(row.indicator, row.place) : row.*column.text;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    default:
        return {};
    }
}

QVariant BatchChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const ColumnRow& column = kColumns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return tr(column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    return {};
}

} // namespace outturn::gui
