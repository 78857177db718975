// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QStyledItemDelegate>

#include <outturn/services/sheet_preview.h>

namespace outturn::gui {

/// The ground that stands for a role, beside its sign and name.
[[nodiscard]] ColourRole cellGround(services::CellRole role);

/// A cell of a sheet: its text on the ground of its role, the role's sign in the corner.
class ImportCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ImportCellDelegate(const ThemeKeeper& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ThemeKeeper& m_theme;
};

} // namespace outturn::gui
