// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/import_sheet_model.h"

#include "gui/presenters/import_words.h"

#include <algorithm>

namespace outturn::gui {

void ImportSheetModel::show(Sheets sheets, std::size_t sheet)
{
    beginResetModel();
    m_sheets = std::move(sheets);
    m_sheet = sheet;
    endResetModel();
}

const services::SheetPreview* ImportSheetModel::sheet() const
{
    return m_sheets && m_sheet < m_sheets->size() ? &(*m_sheets)[m_sheet] : nullptr;
}

int ImportSheetModel::rowCount(const QModelIndex& parent) const
{
    const services::SheetPreview* shown = sheet();
    return parent.isValid() || !shown || shown->rows.empty() ? 0 : static_cast<int>(shown->rows.back().number);
}

int ImportSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sheet() ? 0 : static_cast<int>(sheet()->sheet.columns);
}

const services::PreviewCell* ImportSheetModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || !sheet())
        return nullptr;
    const auto& rows = sheet()->rows;
    const auto number = static_cast<std::uint32_t>(index.row() + 1);
    const auto row = std::ranges::lower_bound(rows, number, {}, &services::PreviewRow::number);
    if (row == rows.end() || row->number != number)
        return nullptr;
    const auto column = static_cast<std::uint32_t>(index.column() + 1);
    const auto found = std::ranges::lower_bound(row->cells, column, {}, &services::PreviewCell::column);
    return found != row->cells.end() && found->column == column ? &*found : nullptr;
}

QString ImportSheetModel::description(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const services::PreviewCell* found = cell(index);
    const QString name = QString::fromStdString(services::cellName(static_cast<std::uint32_t>(index.row() + 1),
                                                                   static_cast<std::uint32_t>(index.column() + 1)));
    if (found == nullptr)
        return tr("%1 · empty").arg(name);
    return tr("%1 · %2 · %3").arg(name, cellRoleName(found->role), QString::fromStdString(found->shown).simplified());
}

QVariant ImportSheetModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return description(index);
    const services::PreviewCell* found = cell(index);
    if (found == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(found->shown);
    case Qt::ToolTipRole:
        return description(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (found->figure ? Qt::AlignRight : Qt::AlignLeft));
    case CellRoleRole:
        return static_cast<int>(found->role);
    default:
        return {};
    }
}

QVariant ImportSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    QString name = QString::fromStdString(services::cellName(1, static_cast<std::uint32_t>(section + 1)));
    name.chop(1);
    return name;
}

} // namespace outturn::gui
