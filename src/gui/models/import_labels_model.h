// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"

#include <QAbstractTableModel>

#include <vector>

namespace outturn::gui {

/// Labels of a file and what they mean; what waits for an answer has a question mark.
class ImportLabelsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Part, Meaning, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ImportLabelTexts> labels);
    [[nodiscard]] const ImportLabelTexts& label(const QModelIndex& index) const
    {
        return m_labels[static_cast<std::size_t>(index.row())];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString meaning(const ImportLabelTexts& label) const;

    std::vector<ImportLabelTexts> m_labels;
};

} // namespace outturn::gui
