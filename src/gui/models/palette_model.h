// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/palette_presenter.h"

#include <QAbstractListModel>

#include <vector>

namespace outturn::gui {

/// What the palette found; headings cannot be chosen.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<PaletteRow>& rows);

    [[nodiscard]] const PaletteRow& row(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    /// The nearest line that can be chosen, from `row` in steps of `by`; invalid where there is none.
    [[nodiscard]] QModelIndex choosable(int row, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PaletteRow> m_rows;
};

} // namespace outturn::gui
