// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/overview_model.h"

namespace outturn::gui {

void OverviewModel::show(const OverviewTexts& texts)
{
    beginResetModel();
    m_rows.clear();
    m_rows.push_back({.kind = OverviewItem::Header, .texts = {.figure = texts.title, .words = texts.line}});
    for (const SummaryTexts& summary : texts.summary)
        m_rows.push_back({.kind = OverviewItem::Summary, .texts = summary});
    for (const ThemeTexts& theme : texts.themes) {
        m_rows.push_back({.kind = OverviewItem::Section, .texts = {.figure = theme.title, .words = {}}});
        for (const CardTexts& card : theme.cards)
            m_rows.push_back({.kind = OverviewItem::Card, .card = card});
    }
    endResetModel();
}

QModelIndex OverviewModel::indexOf(const domain::PrioritySlug& priority) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].kind == OverviewItem::Card && m_rows[i].card.priority == priority)
            return index(static_cast<int>(i));
    return {};
}

int OverviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OverviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isCard = row.kind == OverviewItem::Card;
    switch (role) {
    case Qt::DisplayRole:
        return isCard ? row.card.title : row.texts.figure;
    case Qt::AccessibleTextRole:
        return isCard ? row.card.spoken : QStringLiteral("%1 %2").arg(row.texts.figure, row.texts.words).trimmed();
    case Qt::ToolTipRole:
        return isCard ? QVariant(row.card.spoken) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags OverviewModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (row(index).kind != OverviewItem::Card)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace outturn::gui
