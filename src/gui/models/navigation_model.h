// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/navigation_texts.h"

#include <QAbstractListModel>

#include <vector>

namespace outturn::gui {

/// The navigation pane's lines; theme headings cannot be chosen.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Replaces the lines; where only marks changed, without a reset, so that the pane keeps its place. Which line
    /// the window shows is not told as a change: whoever paints asks `here`.
    void show(const std::vector<NavigationRow>& rows);

    [[nodiscard]] const NavigationRow& row(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    /// The line of what the window shows; invalid where there is none.
    [[nodiscard]] QModelIndex here() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<NavigationRow> m_rows;
};

} // namespace outturn::gui
