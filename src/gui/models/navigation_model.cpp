// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/navigation_model.h"

#include <algorithm>
#include <utility>

namespace outturn::gui {

namespace {

bool saysTheSame(NavigationRow a, const NavigationRow& b)
{
    a.here = b.here;
    return a == b;
}

} // namespace

void NavigationModel::show(const std::vector<NavigationRow>& rows)
{
    const auto sameTitle = [](const NavigationRow& a, const NavigationRow& b) { return a.title == b.title; };
    if (rows.size() == m_rows.size() && std::ranges::equal(rows, m_rows, sameTitle)) {
        const auto before = std::exchange(m_rows, rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto at = index(static_cast<int>(i));
            if (!saysTheSame(rows[i], before[i]))
                emit dataChanged(at, at);
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex NavigationModel::here() const
{
    const auto found = std::ranges::find_if(m_rows, &NavigationRow::here);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const NavigationRow& line = row(index);
    const bool isPriority = line.kind == NavigationRow::Kind::Priority;
    const bool isCounted = !line.note.isEmpty();
    const QString spoken = isCounted ? tr("%1, %2").arg(line.title, line.note)
        : isPriority                 ? tr("%1, %2").arg(line.title, line.statusWords)
                                     : line.title;
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole:
        return line.here ? tr("%1, shown now").arg(spoken) : spoken;
    case Qt::ToolTipRole:
        return spoken;
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (row(index).kind == NavigationRow::Kind::Theme)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace outturn::gui
