// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/views/row_table.h"

namespace outturn::gui {

/// The table of past imports.
class BatchesTable : public RowTable
{
    Q_OBJECT

public:
    explicit BatchesTable(ThemeKeeper& theme, QWidget* parent = nullptr);

protected:
    void placeColumns(int width) override;
};

} // namespace outturn::gui
