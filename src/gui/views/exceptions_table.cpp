// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/exceptions_table.h"

#include "gui/delegates/exceptions_delegate.h"
#include "gui/models/exceptions_model.h"
#include "gui/theme/theme.h"

#include <QHeaderView>

namespace outturn::gui {
namespace {

constexpr int kMarkWidth = 36;
constexpr int kLatestWidth = 88;
constexpr int kGapWidth = 72;
constexpr int kSinceWidth = 92;
constexpr int kPriorityPercent = 33; // of what the others leave

} // namespace

ExceptionsTable::ExceptionsTable(ThemeKeeper& theme, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("exceptionsTable"));
    setAccessibleName(tr("Exceptions, most serious first"));
    setAccessibleDescription(tr("Arrow keys move between the rows, Enter opens the panel at the outcome."));
    setItemDelegate(new ExceptionsDelegate(theme, this));
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
    horizontalHeader()->setMinimumSectionSize(kMarkWidth);
    setMinimumWidth(320);
    connect(&theme, &ThemeKeeper::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void ExceptionsTable::fit()
{
    if (!model())
        return;
    const int rest = viewport()->width() - kMarkWidth - kLatestWidth - kGapWidth - kSinceWidth;
    const int priority = rest * kPriorityPercent / 100;
    setColumnWidth(ExceptionsModel::Mark, kMarkWidth);
    setColumnWidth(ExceptionsModel::Priority, priority);
    setColumnWidth(ExceptionsModel::What, rest - priority);
    setColumnWidth(ExceptionsModel::Latest, kLatestWidth);
    setColumnWidth(ExceptionsModel::Gap, kGapWidth);
    setColumnWidth(ExceptionsModel::Since, kSinceWidth);
    resizeRowsToContents();
}

void ExceptionsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace outturn::gui
