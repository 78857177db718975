// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/batches_texts.h"

#include <QAbstractTableModel>

namespace outturn::gui {

/// Past imports, a row each. `Qt::UserRole` is a second, quieter text.
class BatchesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Figures, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<BatchRowTexts>& rows);
    void replace(int row, const BatchRowTexts& texts);
    [[nodiscard]] const BatchRowTexts& row(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<BatchRowTexts> m_rows;
};

} // namespace outturn::gui
