// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/exceptions_table.h"

#include "gui/delegates/exceptions_delegate.h"
#include "gui/models/exceptions_model.h"

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
    : RowTable(theme, parent)
{
    setObjectName(QStringLiteral("exceptionsTable"));
    setAccessibleName(tr("Exceptions, most serious first"));
    setAccessibleDescription(tr("Arrow keys move between the rows, Enter opens the panel at the outcome."));
    setItemDelegate(new ExceptionsDelegate(theme, this));
    horizontalHeader()->setMinimumSectionSize(kMarkWidth);
}

void ExceptionsTable::placeColumns(int width)
{
    const int rest = width - kMarkWidth - kLatestWidth - kGapWidth - kSinceWidth;
    const int priority = rest * kPriorityPercent / 100;
    setColumnWidth(ExceptionsModel::Mark, kMarkWidth);
    setColumnWidth(ExceptionsModel::Priority, priority);
    setColumnWidth(ExceptionsModel::What, rest - priority);
    setColumnWidth(ExceptionsModel::Latest, kLatestWidth);
    setColumnWidth(ExceptionsModel::Gap, kGapWidth);
    setColumnWidth(ExceptionsModel::Since, kSinceWidth);
}

} // namespace outturn::gui
