// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/import_findings_model.h"

namespace outturn::gui {

void ImportFindingsModel::show(std::vector<ImportFindingTexts> findings)
{
    beginResetModel();
    m_all = std::move(findings);
    choose();
    endResetModel();
}

void ImportFindingsModel::keepOnly(std::optional<FindingKind> kind)
{
    beginResetModel();
    m_kind = kind;
    choose();
    endResetModel();
}

void ImportFindingsModel::choose()
{
    m_shown.clear();
    for (std::size_t place = 0; place < m_all.size(); ++place) {
        if (!m_kind || m_all[place].kind == *m_kind)
            m_shown.push_back(place);
    }
}

int ImportFindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportFindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportFindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportFindingTexts& row = m_all[m_shown[static_cast<std::size_t>(index.row())]];
    if (role == KindRole)
        return static_cast<int>(row.kind);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QStringList{row.kindName, row.what, row.why, row.where}.join(QStringLiteral(". "));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return row.kindName;
    case What:
        return row.what;
    case Why:
        return row.why;
    case Where:
        return row.where;
    default:
        return {};
    }
}

QVariant ImportFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case What:
        return tr("Figure");
    case Why:
        return tr("What would change, or what is wrong");
    case Where:
        return tr("Stands in");
    default:
        return {};
    }
}

} // namespace outturn::gui
