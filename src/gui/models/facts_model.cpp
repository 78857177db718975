// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/facts_model.h"

#include <algorithm>

namespace outturn::gui {
namespace {

QString spoken(const FactTexts& fact)
{
    QString text = fact.markWord.isEmpty() ? fact.sentence : FactsModel::tr("%1. %2").arg(fact.markWord, fact.sentence);
    if (fact.said)
        text += QLatin1Char(' ') + FactsModel::tr("Said in the commentary.");
    return text;
}

} // namespace

void FactsModel::setFacts(const std::vector<FactTexts>& facts)
{
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

bool FactsModel::setSaid(const std::vector<FactTexts>& facts)
{
    bool any = false;
    for (std::size_t row = 0; row < std::min(facts.size(), m_facts.size()); ++row) {
        if (m_facts[row].said == facts[row].said)
            continue;
        m_facts[row].said = facts[row].said;
        any = true;
        const auto changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed, {SaidRole, Qt::AccessibleTextRole});
    }
    return any;
}

int FactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FactTexts& shown = fact(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.sentence;
    case Qt::ToolTipRole:
        return shown.markWord.isEmpty() ? shown.evidence : shown.markWord + QStringLiteral(". ") + shown.evidence;
    case Qt::AccessibleTextRole:
        return spoken(shown);
    case Qt::AccessibleDescriptionRole:
        return shown.evidence;
    case MarkRole:
        return static_cast<int>(shown.mark);
    case SaidRole:
        return shown.said;
    default:
        return {};
    }
}

} // namespace outturn::gui
