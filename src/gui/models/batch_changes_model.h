// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/batches_texts.h"

#include <QAbstractTableModel>

namespace outturn::gui {

/// The figures that a batch wrote, a row each.
class BatchChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Indicator, Period, Before, After, Remark, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<BatchChangeTexts>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<BatchChangeTexts> m_rows;
};

} // namespace outturn::gui
