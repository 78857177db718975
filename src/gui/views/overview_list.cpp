// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/overview_list.h"

#include "gui/delegates/overview_delegate.h"

#include <QFocusEvent>

#include <cstdlib>

namespace outturn::gui {

OverviewList::OverviewList(OverviewDelegate& delegate, QWidget* parent)
    : QListView(parent)
    , m_delegate(delegate)
{
    setObjectName(QStringLiteral("overviewList"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setSpacing(0);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Always there, or the grid would change its width with its own height.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(24, 16, 0, 0);
    setItemDelegate(&delegate);
}

void OverviewList::resizeEvent(QResizeEvent* event)
{
    // A row that filled the viewport to its last pixel would be wrapped.
    m_delegate.setWidth(viewport()->width() - 1);
    QListView::resizeEvent(event);
}

void OverviewList::focusInEvent(QFocusEvent* event)
{
    const auto reason = event->reason();
    m_byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    QListView::focusInEvent(event);
}

void OverviewList::keyPressEvent(QKeyEvent* event)
{
    m_byKeyboard = true;
    QListView::keyPressEvent(event);
    viewport()->update();
}

void OverviewList::mousePressEvent(QMouseEvent* event)
{
    m_byKeyboard = false;
    QListView::mousePressEvent(event);
}

void OverviewList::initViewItemOption(QStyleOptionViewItem* option) const
{
    QListView::initViewItemOption(option);
    option->showDecorationSelected = m_byKeyboard;
}

QModelIndex OverviewList::nextCard(int from, int by) const
{
    for (int row = from + by; row >= 0 && model() && row < model()->rowCount(); row += by) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            return index;
    }
    return {};
}

QModelIndex OverviewList::cardInRow(const QModelIndex& from, int by) const
{
    const QRect here = visualRect(from);
    QModelIndex best;
    int bestTop = 0;
    for (QModelIndex card = nextCard(from.row(), by); card.isValid(); card = nextCard(card.row(), by)) {
        const QRect box = visualRect(card);
        if (box.top() == here.top())
            continue;
        if (best.isValid() && box.top() != bestTop)
            break;
        const auto distance = [&](const QModelIndex& index) {
            return std::abs(visualRect(index).left() - here.left());
        };
        if (!best.isValid() || distance(card) < distance(best))
            best = card;
        bestTop = box.top();
    }
    return best;
}

QModelIndex OverviewList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return nextCard(-1, +1);
    const auto orStay = [&](const QModelIndex& index) { return index.isValid() ? index : current; };
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return orStay(nextCard(current.row(), -1));
    case MoveRight:
    case MoveNext:
        return orStay(nextCard(current.row(), +1));
    case MoveUp:
        return orStay(cardInRow(current, -1));
    case MoveDown:
        return orStay(cardInRow(current, +1));
    case MoveHome:
        return nextCard(-1, +1);
    case MoveEnd:
        return nextCard(model()->rowCount(), -1);
    default:
        return QListView::moveCursor(action, modifiers);
    }
}

} // namespace outturn::gui
