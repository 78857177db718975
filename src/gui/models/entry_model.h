// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/entry_texts.h"

#include <QAbstractTableModel>

namespace outturn::gui {

/// Typed figures beside what stands there, a row each.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Period, Now, Becomes, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<EntryRowTexts>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const EntryRowTexts& row, int column) const;

    std::vector<EntryRowTexts> m_rows;
};

} // namespace outturn::gui
