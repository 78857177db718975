// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/chart_table_view.h"

#include "gui/models/series_table_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTimer>

namespace outturn::gui {
namespace {

constexpr int kRowHeight = 26;
constexpr int kWidestColumn = 360;

} // namespace

ChartTableView::ChartTableView(QWidget* parent)
    : QTableView(parent)
    , m_model(new SeriesTableModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Figures of the chart"));
    setShowGrid(false);
    setWordWrap(false);
    // Once, so that cells line up with the header's sections.
    setStyleSheet(QStringLiteral("QTableView::item { padding: 0 8px; }"));
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setMaximumSectionSize(kWidestColumn);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* copyAction = new QAction(tr("Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &ChartTableView::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChartTableView::showChart(const charting::ChartSpec& spec)
{
    m_model->setTable(charting::chartTable(spec));
    setAccessibleDescription(QString::fromStdString(spec.summary));
    resizeColumnsToContents();
    // The newest period is what one comes for; it is known to be at the bottom once the view has its size.
    QTimer::singleShot(0, this, &QAbstractItemView::scrollToBottom);
}

void ChartTableView::copy() const
{
    QGuiApplication::clipboard()->setText(m_model->textOf(selectionModel()->selectedIndexes()));
}

} // namespace outturn::gui
