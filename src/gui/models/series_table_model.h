// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/charting/chart_table.h>

#include <QAbstractTableModel>

namespace outturn::gui {

/// A chart's figures as a table: what `charting::chartTable` gives.
class SeriesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(charting::ChartTable table);
    [[nodiscard]] const charting::ChartTable& table() const { return m_table; }
    /// The cells of these indexes as tab-separated lines, in the table's order; the whole table with its header
    /// where none are given.
    [[nodiscard]] QString textOf(const QModelIndexList& indexes) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    charting::ChartTable m_table;
};

} // namespace outturn::gui
