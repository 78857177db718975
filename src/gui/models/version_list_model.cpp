// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/version_list_model.h"

namespace outturn::gui {

void VersionListModel::setVersions(std::vector<VersionTexts> versions)
{
    beginResetModel();
    m_versions = std::move(versions);
    endResetModel();
}

int VersionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant VersionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& version = m_versions[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1, %2\n%3").arg(version.title, version.words, version.by);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(version.title, version.by, version.words);
    case VersionRole:
        return version.version;
    default:
        return {};
    }
}

} // namespace outturn::gui
