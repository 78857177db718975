// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/chart_table_view.h"

#include "gui/charts/mode_keys.h"
#include "gui/models/series_table_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTimer>

namespace outturn::gui {
namespace {

constexpr int kRowHeight = 26;
constexpr int kCellPadding = 5;
constexpr int kWidestColumn = 360;

// Lines cells up with the header's sections.
class PaddedCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kCellPadding, 0);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem padded = option;
        padded.rect.adjust(kCellPadding, 0, -kCellPadding, 0);
        QStyledItemDelegate::paint(painter, padded, index);
    }
};

} // namespace

ChartTableView::ChartTableView(QWidget* parent)
    : QTableView(parent)
    , m_model(new SeriesTableModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Figures of the chart"));
    setShowGrid(false);
    setWordWrap(false);
    setItemDelegate(new PaddedCell(this));
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

void ChartTableView::keyPressEvent(QKeyEvent* event)
{
    if (const auto mode = modeOfKey(*event)) {
        emit modeAsked(*mode);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace outturn::gui
