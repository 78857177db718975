// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/batches_table.h"

#include "gui/delegates/two_line_delegate.h"
#include "gui/models/batches_model.h"

namespace outturn::gui {
namespace {

constexpr int kTitlePercent = 46;
constexpr int kFiguresPercent = 22;

} // namespace

BatchesTable::BatchesTable(ThemeKeeper& theme, QWidget* parent)
    : RowTable(theme, parent)
{
    setObjectName(QStringLiteral("batchesTable"));
    setAccessibleName(tr("Past imports"));
    setAccessibleDescription(tr("Arrow keys move between the rows, Enter shows what an import changed and undoes it."));
    setItemDelegate(new TwoLineDelegate(theme, this));
}

void BatchesTable::placeColumns(int width)
{
    const int title = width * kTitlePercent / 100;
    const int figures = width * kFiguresPercent / 100;
    setColumnWidth(BatchesModel::Title, title);
    setColumnWidth(BatchesModel::Figures, figures);
    setColumnWidth(BatchesModel::State, width - title - figures);
}

} // namespace outturn::gui
