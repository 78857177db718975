// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_texts.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace outturn::gui {

/// What an import would do, a figure or matter a row; all kinds, or one of them.
class ImportFindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, What, Why, Where, ColumnCount };
    enum Role { KindRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ImportFindingTexts> findings);
    void keepOnly(std::optional<FindingKind> kind);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    std::vector<ImportFindingTexts> m_all;
    std::vector<std::size_t> m_shown; ///< places in `m_all`
    std::optional<FindingKind> m_kind{};
};

} // namespace outturn::gui
