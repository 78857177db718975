// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/edition_table.h"

#include "gui/delegates/edition_delegate.h"
#include "gui/models/edition_model.h"
#include "gui/theme/theme.h"

#include <QHeaderView>

namespace outturn::gui {
namespace {

constexpr int kWordsWidth = 64;
constexpr int kOutcomePercent = 36; // of what the words leave
constexpr int kStatePercent = 24;

} // namespace

EditionTable::EditionTable(ThemeKeeper& theme, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("editionTable"));
    setAccessibleName(tr("Commentaries of the quarter"));
    setAccessibleDescription(tr("Arrow keys move between the rows, Enter opens the panel at the first problem."));
    setItemDelegate(new EditionDelegate(theme, this));
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

void EditionTable::fit()
{
    if (!model())
        return;
    const int rest = viewport()->width() - kWordsWidth;
    const int outcome = rest * kOutcomePercent / 100;
    const int state = rest * kStatePercent / 100;
    setColumnWidth(EditionModel::Outcome, outcome);
    setColumnWidth(EditionModel::State, state);
    setColumnWidth(EditionModel::Words, kWordsWidth);
    setColumnWidth(EditionModel::Figures, rest - outcome - state);
    resizeRowsToContents();
}

void EditionTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace outturn::gui
