// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace outturn::gui {

class ThemeKeeper;

/// The table of commentaries: columns share its width, rows are as high as their wrapped texts.
class EditionTable : public QTableView
{
    Q_OBJECT

public:
    explicit EditionTable(ThemeKeeper& theme, QWidget* parent = nullptr);

    /// Lays columns and rows out anew, after the model was filled.
    void fit();

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace outturn::gui
