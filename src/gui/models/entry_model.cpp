// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/entry_model.h"

#include <array>

namespace outturn::gui {
namespace {

struct ColumnRow
{
    const char* title;
    QString EntryRowTexts::*text;
    Qt::Alignment alignment;
};

const std::array<ColumnRow, EntryModel::ColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("EntryModel", "Period"), &EntryRowTexts::period, Qt::AlignLeft | Qt::AlignVCenter},
    {QT_TRANSLATE_NOOP("EntryModel", "Now"), &EntryRowTexts::now, Qt::AlignRight | Qt::AlignVCenter},
    {QT_TRANSLATE_NOOP("EntryModel", "Becomes"), &EntryRowTexts::becomes, Qt::AlignRight | Qt::AlignVCenter},
    {QT_TRANSLATE_NOOP("EntryModel", "Remark"), &EntryRowTexts::remark, Qt::AlignLeft | Qt::AlignVCenter},
}};

} // namespace

void EntryModel::show(const std::vector<EntryRowTexts>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// A sign says it where the colour is not seen.
QString EntryModel::textOf(const EntryRowTexts& row, int column) const
{
    const QString text = row.*kColumns[static_cast<std::size_t>(column)].text;
    if (column != Remark)
        return text;
    return row.bad ? QStringLiteral("✕ ") + text : row.doubted ? QStringLiteral("▲ ") + text : text;
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntryRowTexts& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return row.remark;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(kColumns[static_cast<std::size_t>(index.column())].alignment);
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const ColumnRow& column = kColumns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return tr(column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

} // namespace outturn::gui
