// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace outturn::gui {

class ThemeKeeper;

/// A table that is read and opened a row at a time: no grid, no editing, columns over the whole width, rows as high as
/// their texts.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    /// Lays columns and rows out anew, after the model was filled.
    void fit();

protected:
    explicit RowTable(ThemeKeeper& theme, QWidget* parent = nullptr);

    /// Gives each column its part of `width` pixels.
    virtual void placeColumns(int width) = 0;

    void resizeEvent(QResizeEvent* event) override;
};

} // namespace outturn::gui
