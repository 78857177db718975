// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/chart_table_view.h"

#include "gui/charts/mode_keys.h"
#include "gui/delegates/padded_cell.h"
#include "gui/models/series_table_model.h"

#include <outturn/domain/period_text.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

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
    setItemDelegate(new PaddedCell(this));
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setMaximumSectionSize(kWidestColumn);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setEditTriggers(NoEditTriggers);
    addActions();
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_model, &SeriesTableModel::typed, this, [this](const TypedText& figure) {
        // The editor is still closing: a dialog opened from here would take its focus away too early.
        QMetaObject::invokeMethod(
            this, [this, figure] { emit figuresTyped({figure}); }, Qt::QueuedConnection);
    });
}

void ChartTableView::addActionFor(const QString& text, const QKeySequence& key, void (ChartTableView::*handler)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, handler);
    addAction(action);
}

void ChartTableView::addActions()
{
    auto* copyAction = new QAction(tr("Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &ChartTableView::copy);
    addAction(copyAction);
    addActionFor(tr("Change this figure…"), {Qt::Key_F2}, &ChartTableView::editCurrent);
    addActionFor(tr("Paste figures from here on…"), QKeySequence::Paste, &ChartTableView::paste);
    addActionFor(tr("Undo"), QKeySequence::Undo, &ChartTableView::undoAsked);
    addActionFor(tr("Redo"), {tr("Ctrl+Shift+Z")}, &ChartTableView::redoAsked);
}

void ChartTableView::showChart(const charting::ChartSpec& spec)
{
    const QModelIndex before = currentIndex();
    auto table = charting::chartTable(spec);
    const bool same = before.isValid() && table.header == m_model->table().header;
    m_model->setTable(std::move(table));
    setAccessibleDescription(QString::fromStdString(spec.summary));
    resizeColumnsToContents();
    if (same && before.row() < m_model->rowCount())
        return setCurrentIndex(m_model->index(before.row(), before.column()));
    // The newest period is what one comes for; it is known to be at the bottom once the view has its size.
    QTimer::singleShot(0, this, &QAbstractItemView::scrollToBottom);
}

void ChartTableView::offer(const std::vector<domain::Period>& periods)
{
    if (periods.empty() || !m_model->table().rows.empty())
        return;
    charting::ChartTable table{.header = {tr("Period").toStdString(), tr("Value").toStdString()}};
    for (const domain::Period& period : periods)
        table.rows.push_back({domain::periodTitle(period), {}});
    table.periods = periods;
    m_model->setTable(std::move(table));
    setCurrentIndex(m_model->index(static_cast<int>(periods.size()) - 1, SeriesTableModel::kFigures));
}

void ChartTableView::setRefusal(const QString& refusal)
{
    const QModelIndex before = currentIndex();
    m_model->setRefusal(refusal);
    resizeColumnsToContents();
    if (before.isValid())
        setCurrentIndex(m_model->index(std::min(before.row(), m_model->rowCount() - 1), before.column()));
}

void ChartTableView::editCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const QString refusal = m_model->entryRefusal(index);
    if (refusal.isEmpty())
        edit(index);
    else
        emit entryRefused(refusal);
}

void ChartTableView::paste()
{
    const QModelIndex index = currentIndex();
    const QString refusal = index.isValid() ? m_model->entryRefusal(index.siblingAtColumn(SeriesTableModel::kFigures))
                                            : tr("Choose the row of the first figure, then paste.");
    if (!refusal.isEmpty())
        return emit entryRefused(refusal);
    QStringList lines = QGuiApplication::clipboard()->text().split(QRegularExpression(QStringLiteral("\r\n|\r|\n")));
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    std::vector<TypedText> figures;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString text = lines[line].section(QLatin1Char('\t'), 0, 0).trimmed();
        const auto period = m_model->periodOf(index.row() + static_cast<int>(line));
        if (period && !text.isEmpty())
            figures.push_back({*period, text});
    }
    if (figures.empty())
        return emit entryRefused(tr("The clipboard holds no figures; copy a column of them in the spreadsheet first."));
    emit figuresTyped(figures);
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
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // The key that ends the editing of a figure comes by here too.
    if (enter && (event->modifiers().testFlag(Qt::AltModifier) || state() == EditingState))
        return event->ignore();
    if (enter)
        return editCurrent();
    QTableView::keyPressEvent(event);
}

void ChartTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        editCurrent();
}

} // namespace outturn::gui
