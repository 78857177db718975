// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/matrix_texts.h"

#include <QAbstractListModel>

namespace outturn::gui {

/// The indicators of one cell of the assurance matrix.
class MatrixModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<MatrixItemTexts>& items);
    [[nodiscard]] const MatrixItemTexts& item(const QModelIndex& index) const
    {
        return m_items[static_cast<std::size_t>(index.row())];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<MatrixItemTexts> m_items;
};

} // namespace outturn::gui
