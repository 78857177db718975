// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/exceptions_model.h"

#include <array>

namespace outturn::gui {
namespace {

struct ColumnRow
{
    const char* title;
    QString ExceptionRowTexts::*text;
    QString ExceptionRowTexts::*below; ///< a second, quieter text; may be null
};

constexpr std::array<ColumnRow, ExceptionsModel::ColumnCount> kColumns{{
    {"", &ExceptionRowTexts::statusWords, nullptr},
    {QT_TRANSLATE_NOOP("ExceptionsModel", "Priority"), &ExceptionRowTexts::priority, nullptr},
    {QT_TRANSLATE_NOOP("ExceptionsModel", "What"), &ExceptionRowTexts::what, &ExceptionRowTexts::detail},
    {QT_TRANSLATE_NOOP("ExceptionsModel", "Latest"), &ExceptionRowTexts::latest, &ExceptionRowTexts::period},
    {QT_TRANSLATE_NOOP("ExceptionsModel", "Gap"), &ExceptionRowTexts::gap, nullptr},
    {QT_TRANSLATE_NOOP("ExceptionsModel", "Since"), &ExceptionRowTexts::since, nullptr},
}};

} // namespace

void ExceptionsModel::show(const std::vector<ExceptionRowTexts>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ExceptionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExceptionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExceptionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ExceptionRowTexts& texts = row(index);
    const ColumnRow& column = kColumns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return texts.*column.text;
    case Qt::UserRole:
        return column.below ? texts.*column.below : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == Mark)
            return tr("%1, %2. %3").arg(texts.priority, texts.statusWords, texts.sentence);
        if (index.column() == Gap && texts.gap.isEmpty())
            return tr("no target");
        return column.below ? tr("%1, %2").arg(texts.*column.text, texts.*column.below) : texts.*column.text;
    case Qt::ToolTipRole:
        return index.column() == Mark ? texts.statusWords : texts.sentence;
    default:
        return {};
    }
}

QVariant ExceptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const char* title = kColumns[static_cast<std::size_t>(section)].title;
    if (role == Qt::DisplayRole)
        return *title ? tr(title) : QString();
    if (role == Qt::AccessibleTextRole)
        return *title ? tr(title) : tr("Status");
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

} // namespace outturn::gui
