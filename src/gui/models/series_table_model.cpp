// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/series_table_model.h"

#include <outturn/domain/period_text.h>

#include <QFont>

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

void SeriesTableModel::setRefusal(const QString& refusal)
{
    beginResetModel();
    m_refusal = refusal;
    endResetModel();
}

QString SeriesTableModel::entryRefusal(const QModelIndex& index) const
{
    if (m_table.periods.empty())
        return tr("Rows of this table are no single periods; show the trend to enter figures.");
    if (!m_refusal.isEmpty())
        return m_refusal;
    return index.column() == kFigures ? QString()
                                      : tr("Only figures can be entered: go to the column with the values.");
}

std::optional<domain::Period> SeriesTableModel::periodOf(int row) const
{
    if (!takesFigures())
        return std::nullopt;
    if (row < tableRows())
        return m_table.periods[static_cast<std::size_t>(row)];
    return m_table.periods.back().shifted(row - tableRows() + 1);
}

QString SeriesTableModel::textOf(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return QString::fromStdString(charting::tabSeparated(m_table));
    std::map<int, std::map<int, QString>> cells;
    for (const auto& index : indexes) {
        if (!isComing(index))
            cells[index.row()][index.column()] = index.data().toString();
    }
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
    return parent.isValid() ? 0 : tableRows() + (takesFigures() ? 1 : 0);
}

int SeriesTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant SeriesTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isComing(index))
        return comingData(index, role);
    const QString text = textAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isFigure(text) ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString SeriesTableModel::textAt(const QModelIndex& index) const
{
    const auto& row = m_table.rows[static_cast<std::size_t>(index.row())];
    return QString::fromStdString(row[static_cast<std::size_t>(index.column())]);
}

QVariant SeriesTableModel::comingData(const QModelIndex& index, int role) const
{
    const bool figure = index.column() == kFigures;
    if (role == Qt::FontRole && figure) {
        QFont font;
        font.setItalic(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == 0)
        return QString::fromStdString(domain::periodTitle(m_table.periods.back().next()));
    return figure ? tr("F2 to type") : QString();
}

Qt::ItemFlags SeriesTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && entryRefusal(index).isEmpty() ? flags | Qt::ItemIsEditable : flags;
}

bool SeriesTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto period = index.isValid() && role == Qt::EditRole ? periodOf(index.row()) : std::nullopt;
    const QString text = value.toString().trimmed();
    if (period && entryRefusal(index).isEmpty() && text != data(index, Qt::EditRole).toString())
        emit typed({*period, text});
    return false;
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
