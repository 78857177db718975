// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/edition_table.h"

#include "gui/delegates/edition_delegate.h"
#include "gui/models/edition_model.h"

namespace outturn::gui {
namespace {

constexpr int kWordsWidth = 64;
constexpr int kOutcomePercent = 36; // of what the words leave
constexpr int kStatePercent = 24;

} // namespace

EditionTable::EditionTable(ThemeKeeper& theme, QWidget* parent)
    : RowTable(theme, parent)
{
    setObjectName(QStringLiteral("editionTable"));
    setAccessibleName(tr("Commentaries of the quarter"));
    setAccessibleDescription(tr("Arrow keys move between the rows, Enter opens the panel at the first problem."));
    setItemDelegate(new EditionDelegate(theme, this));
}

void EditionTable::placeColumns(int width)
{
    const int rest = width - kWordsWidth;
    const int outcome = rest * kOutcomePercent / 100;
    const int state = rest * kStatePercent / 100;
    setColumnWidth(EditionModel::Outcome, outcome);
    setColumnWidth(EditionModel::State, state);
    setColumnWidth(EditionModel::Words, kWordsWidth);
    setColumnWidth(EditionModel::Figures, rest - outcome - state);
}

} // namespace outturn::gui
