// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/exceptions_texts.h"

#include <QAbstractTableModel>

namespace outturn::gui {

/// The exceptions, a row each.
class ExceptionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mark, Priority, What, Latest, Gap, Since, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<ExceptionRowTexts>& rows);
    [[nodiscard]] const ExceptionRowTexts& row(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ExceptionRowTexts> m_rows;
};

} // namespace outturn::gui
