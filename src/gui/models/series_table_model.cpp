// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/series_table_model.h"

#include <map>

namespace outturn::gui {
namespace {

bool isFigure(const QString& text)
{
    for (const QChar character : text) {
        if (character.isLetter())
            return false;
    }
    return true;
}

} // namespace

void SeriesTableModel::setTable(charting::ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

QString SeriesTableModel::textOf(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return QString::fromStdString(charting::tabSeparated(m_table));
    std::map<int, std::map<int, QString>> cells;
    for (const auto& index : indexes)
        cells[index.row()][index.column()] = index.data().toString();
    QString text;
    for (const auto& [row, columns] : cells) {
        QStringList line;
        for (const auto& [column, cell] : columns)
            line.append(cell);
        text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

int SeriesTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int SeriesTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant SeriesTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& cell = m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    const QString text = QString::fromStdString(cell);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isFigure(text) ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = section >= 0 && section < columnCount();
    if (orientation != Qt::Horizontal || !known)
        return {};
    if (role == Qt::DisplayRole)
        return QString::fromStdString(m_table.header[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace outturn::gui
