// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/row_table.h"

#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QResizeEvent>

namespace outturn::gui {

RowTable::RowTable(ThemeKeeper& theme, QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Always there, or the columns would change their width with the rows' height.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(theme.font(TextSize::Small, true));
    setMinimumWidth(320);
    connect(&theme, &ThemeKeeper::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void RowTable::fit()
{
    if (!model())
        return;
    placeColumns(viewport()->width());
    resizeRowsToContents();
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace outturn::gui
