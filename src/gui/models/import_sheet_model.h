// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <outturn/services/sheet_preview.h>

#include <memory>
#include <vector>

namespace outturn::gui {

/// The cells of a sheet as it shows them, each with what it is taken for. Rows and columns are those of the sheet.
class ImportSheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CellRoleRole = Qt::UserRole };

    using Sheets = std::shared_ptr<const std::vector<services::SheetPreview>>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing where `sheets` is null.
    void show(Sheets sheets, std::size_t sheet);
    [[nodiscard]] const services::SheetPreview* sheet() const;
    /// `B7 · label · Burglary`
    [[nodiscard]] QString description(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const services::PreviewCell* cell(const QModelIndex& index) const;

    Sheets m_sheets;
    std::size_t m_sheet{0};
};

} // namespace outturn::gui
