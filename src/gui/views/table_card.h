// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace outturn::gui {

class FilterChips;
class RowTable;
class ThemeKeeper;

/// A card with a table, or with a sentence where the table has no row.
class TableCard : public QFrame
{
    Q_OBJECT

public:
    explicit TableCard(RowTable& table, QWidget* parent = nullptr);

    /// Shows what the model was filled with, or `nothing`; `row`, or the last one before it, is the current one.
    void showRows(int row, const QString& nothing);

private:
    RowTable& m_table;
    QLabel* m_nothing;
};

/// Lays a page out from the top: its title, a line about it, what narrows it, and the card.
void arrangeTablePage(QWidget& page, QLabel& title, QLabel& line, FilterChips& filters, TableCard& card,
                      const ThemeKeeper& theme);

} // namespace outturn::gui
