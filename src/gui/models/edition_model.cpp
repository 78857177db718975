// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/edition_model.h"

#include <array>

namespace outturn::gui {
namespace {

struct ColumnRow
{
    const char* title;
    QString EditionRowTexts::*text;
    QString EditionRowTexts::*below; ///< a second, quieter text; may be null
};

constexpr std::array<ColumnRow, EditionModel::ColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("EditionModel", "Outcome"), &EditionRowTexts::title, &EditionRowTexts::priority},
    {QT_TRANSLATE_NOOP("EditionModel", "State"), &EditionRowTexts::state, &EditionRowTexts::by},
    {QT_TRANSLATE_NOOP("EditionModel", "Words"), &EditionRowTexts::words, nullptr},
    {QT_TRANSLATE_NOOP("EditionModel", "Figures"), &EditionRowTexts::figures, &EditionRowTexts::sentence},
}};

} // namespace

void EditionModel::show(const std::vector<EditionRowTexts>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int EditionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EditionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EditionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const EditionRowTexts& texts = row(index);
    const ColumnRow& column = kColumns[static_cast<std::size_t>(index.column())];
    const QString below = column.below ? texts.*column.below : QString();
    switch (role) {
    case Qt::DisplayRole:
        return texts.*column.text;
    case Qt::UserRole:
        return below;
    case Qt::AccessibleTextRole:
        return below.isEmpty() ? texts.*column.text : tr("%1, %2").arg(texts.*column.text, below);
    case Qt::ToolTipRole:
        return index.column() == Figures ? texts.sentence : QString();
    default:
        return {};
    }
}

QVariant EditionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr(kColumns[static_cast<std::size_t>(section)].title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

} // namespace outturn::gui
