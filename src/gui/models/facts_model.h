// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/facts_texts.h"

#include <QAbstractListModel>

#include <vector>

namespace outturn::gui {

/// What the data says, a row a fact.
class FactsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { MarkRole = Qt::UserRole, SaidRole };

    using QAbstractListModel::QAbstractListModel;

    void setFacts(const std::vector<FactTexts>& facts);
    /// The same facts, some of them said now or no longer; false where none changed.
    bool setSaid(const std::vector<FactTexts>& facts);
    [[nodiscard]] const FactTexts& fact(int row) const { return m_facts.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<FactTexts> m_facts;
};

} // namespace outturn::gui
