// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/views/row_table.h"

namespace outturn::gui {

class ThemeKeeper;

/// The table of exceptions: columns share its width, rows are as high as their wrapped texts.
class ExceptionsTable : public RowTable
{
    Q_OBJECT

public:
    explicit ExceptionsTable(ThemeKeeper& theme, QWidget* parent = nullptr);

protected:
    void placeColumns(int width) override;
};

} // namespace outturn::gui
