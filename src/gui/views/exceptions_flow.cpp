// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/exceptions_flow.h"

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kGap = 6;

} // namespace

ExceptionsFlow::ExceptionsFlow(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ExceptionsFlow::~ExceptionsFlow() = default;

void ExceptionsFlow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int ExceptionsFlow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* ExceptionsFlow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* ExceptionsFlow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int ExceptionsFlow::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize ExceptionsFlow::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void ExceptionsFlow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int ExceptionsFlow::place(const QRect& rect, bool move) const
{
    int left = rect.left();
    int top = rect.top();
    int rowHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (left > rect.left() && left + size.width() > rect.right() + 1) {
            left = rect.left();
            top += rowHeight + kGap;
            rowHeight = 0;
        }
        if (move)
            item->setGeometry(QRect(QPoint(left, top), size));
        left += size.width() + kGap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return top + rowHeight - rect.top();
}

} // namespace outturn::gui
