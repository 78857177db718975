// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/changes_texts.h"

#include <QAbstractListModel>

namespace outturn::gui {

/// What changed, in groups; only lines that lead somewhere can be chosen.
class ChangesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<ChangeRowTexts>& rows);
    [[nodiscard]] const ChangeRowTexts& row(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<ChangeRowTexts> m_rows;
};

} // namespace outturn::gui
