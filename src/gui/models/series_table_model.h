// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/entry_texts.h"

#include <outturn/charting/chart_table.h>

#include <QAbstractTableModel>

namespace outturn::gui {

/// A chart's figures as a table: what `charting::chartTable` gives. Where figures may be typed, those of the first
/// series can be edited, and a last row waits for the coming period.
class SeriesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int kFigures = 1; ///< column of the figures that may be typed

    void setTable(charting::ChartTable table);
    /// Why nothing may be typed into the table; empty where something may.
    void setRefusal(const QString& refusal);
    /// Why nothing may be typed into that cell; empty where something may.
    [[nodiscard]] QString entryRefusal(const QModelIndex& index) const;
    /// The period of a row; beyond the last one those that follow it.
    [[nodiscard]] std::optional<domain::Period> periodOf(int row) const;
    [[nodiscard]] const charting::ChartTable& table() const { return m_table; }
    /// The cells of these indexes as tab-separated lines, in the table's order; the whole table with its header
    /// where none are given.
    [[nodiscard]] QString textOf(const QModelIndexList& indexes) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes nothing over: a typed figure is told of by `typed`, and shown once it was entered.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void typed(const TypedText& figure);

private:
    [[nodiscard]] bool isComing(const QModelIndex& index) const { return index.row() >= tableRows(); }
    [[nodiscard]] int tableRows() const { return static_cast<int>(m_table.rows.size()); }
    [[nodiscard]] bool takesFigures() const { return m_refusal.isEmpty() && !m_table.periods.empty(); }
    [[nodiscard]] QString textAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant comingData(const QModelIndex& index, int role) const;

    charting::ChartTable m_table;
    QString m_refusal{QStringLiteral("–")}; ///< until somebody says otherwise
};

} // namespace outturn::gui
