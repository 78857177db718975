// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/edition_texts.h"

#include <QAbstractTableModel>

namespace outturn::gui {

/// The commentaries of an edition, a row each.
class EditionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, State, Words, Figures, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<EditionRowTexts>& rows);
    [[nodiscard]] const EditionRowTexts& row(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<EditionRowTexts> m_rows;
};

} // namespace outturn::gui
